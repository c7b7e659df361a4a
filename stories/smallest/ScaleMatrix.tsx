import 'cx-widgets/styles.css';
import { ScaleMatrix } from 'cx-widgets';

const statements = [
  { id: 'trust', label: 'My manager gives me the trust I need.' },
  { id: 'learn', label: 'I get the chance to learn.' },
  { id: 'proud', label: 'I am proud of what we do for our customers.' },
];
const options = ['disagree entirely', 'disagree', 'neutral', 'agree', 'agree entirely'].map((word, index) => ({ value: index + 1, word }));

export default function Example() {
  return <ScaleMatrix name="work" question="How far do you agree about working at Fietsgoed?" statements={statements} options={options} />;
}
