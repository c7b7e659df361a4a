import 'cx-widgets/styles.css';
import { CsatInput } from 'cx-widgets';

export default function Example() {
  return <CsatInput name="csat" subject="the repair of your bike" look="faces" />;
}
