import 'cx-widgets/styles.css';
import { CesInput } from 'cx-widgets';

export default function Example() {
  return <CesInput name="ces" subject="Fietsgoed" followUp={{ name: 'why' }} />;
}
