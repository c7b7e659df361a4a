import 'cx-widgets/styles.css';
import { NpsInput } from 'cx-widgets';

export default function Example() {
  return <NpsInput name="nps" subject="Fietsgoed" />;
}
