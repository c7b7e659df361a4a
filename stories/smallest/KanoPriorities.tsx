import 'cx-widgets/styles.css';
import { KanoPriorities } from 'cx-widgets';

const shared = { reverse: 0, questionable: 0, unanswered: 0, n: 100 };
/** How many of a hundred customers put each service in which category. */
const features = [
  { label: 'Explained at home', mustBe: 6, oneDimensional: 22, attractive: 44, indifferent: 28 },
  { label: 'Delivery on a chosen day', mustBe: 31, oneDimensional: 45, attractive: 16, indifferent: 8 },
  { label: 'Theft insurance', mustBe: 52, oneDimensional: 13, attractive: 10, indifferent: 25 },
  { label: 'Delivery time known in advance', mustBe: 58, oneDimensional: 29, attractive: 5, indifferent: 8 },
  { label: 'Gift wrapping', mustBe: 2, oneDimensional: 3, attractive: 14, indifferent: 81 },
].map(({ label, ...counts }) => ({ label, tally: { ...shared, ...counts } }));

export default function Example() {
  return <KanoPriorities features={features} />;
}
