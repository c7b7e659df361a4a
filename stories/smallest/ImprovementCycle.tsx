import 'cx-widgets/styles.css';
import { ImprovementCycle } from 'cx-widgets';

const steps = [
  { label: 'Plan', text: 'Choose one bottleneck of the journey, and what to measure.' },
  { label: 'Do', text: 'Try it for four weeks in the shop in Zwolle.' },
  { label: 'Check', text: 'Compare before and after, with the interval.' },
  { label: 'Act', text: 'Introduce it, or write down why not.' },
];

export default function Example() {
  return <ImprovementCycle steps={steps} current={2} round={3} />;
}
