import 'cx-widgets/styles.css';
import { ScoreSlider } from 'cx-widgets';

const levels = ['not begun', 'tried out', 'in place', 'part of every day', 'others learn from us'];
const steps = levels.map((text, index) => ({ value: index + 1, label: `${index + 1}`, text }));

export default function Example() {
  return <ScoreSlider name="listening" question="How far are you with listening to your customers?" steps={steps} />;
}
