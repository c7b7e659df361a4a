import 'cx-widgets/styles.css';
import { KanoMatrix } from 'cx-widgets';

const shared = { reverse: 0, questionable: 0, unanswered: 0, n: 100 };
/** How many of a hundred customers put each service in which category. */
const features = [
  { label: 'Free return', mustBe: 55, oneDimensional: 24, attractive: 12, indifferent: 9 },
  { label: 'Delivered ready to ride', mustBe: 28, oneDimensional: 51, attractive: 14, indifferent: 7 },
  { label: 'Test ride at home', mustBe: 5, oneDimensional: 17, attractive: 56, indifferent: 22 },
  { label: 'A mechanic of your own', mustBe: 17, oneDimensional: 28, attractive: 34, indifferent: 21 },
  { label: 'Gift wrapping', mustBe: 2, oneDimensional: 3, attractive: 14, indifferent: 81 },
].map(({ label, ...counts }) => ({ label, tally: { ...shared, ...counts } }));

export default function Example() {
  return <KanoMatrix features={features} />;
}
