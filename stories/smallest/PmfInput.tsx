import 'cx-widgets/styles.css';
import { PmfInput } from 'cx-widgets';

export default function Example() {
  return <PmfInput name="pmf" subject="the Fietsgoed app" followUp={{ name: 'why' }} />;
}
