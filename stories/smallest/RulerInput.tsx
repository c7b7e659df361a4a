import 'cx-widgets/styles.css';
import { RulerInput } from 'cx-widgets';

const steps = Array.from({ length: 11 }, (_, index) => ({ value: index * 10, label: `${index * 10}` }));

export default function Example() {
  return <RulerInput name="share" question="How much of your order arrived on time?" hint="In percent." steps={steps} />;
}
