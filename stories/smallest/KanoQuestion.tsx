import 'cx-widgets/styles.css';
import { KanoQuestion } from 'cx-widgets';

export default function Example() {
  return <KanoQuestion name="loan" feature="A bicycle on loan while yours is repaired" />;
}
