import 'cx-widgets/styles.css';
import { KanoTable } from 'cx-widgets';

const shared = { reverse: 0, questionable: 0, unanswered: 0, n: 112 };
/** How many of a hundred and twelve customers put each service in which category. */
const features = [
  { label: 'Delivered ready to ride', mustBe: 30, oneDimensional: 52, attractive: 22, indifferent: 8 },
  { label: 'Free return', mustBe: 60, oneDimensional: 34, attractive: 8, indifferent: 9, questionable: 1 },
  { label: 'Test ride at home', mustBe: 4, oneDimensional: 20, attractive: 61, indifferent: 24, questionable: 3 },
  { label: 'A weekly newsletter', mustBe: 3, oneDimensional: 4, attractive: 6, indifferent: 32, reverse: 58, questionable: 9 },
].map(({ label, ...counts }) => ({ label, tally: { ...shared, ...counts } }));

export default function Example() {
  return <KanoTable features={features} />;
}
