import 'cx-widgets/styles.css';
import { ChoiceScale } from 'cx-widgets';

const options = [
  { value: 1, word: 'once' },
  { value: 2, word: 'twice' },
  { value: 3, word: 'three times or more' },
];

export default function Example() {
  return <ChoiceScale name="calls" question="How often did you have to call us about this repair?" options={options} />;
}
