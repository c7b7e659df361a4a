import 'cx-widgets/styles.css';
import { GradeInput } from 'cx-widgets';

export default function Example() {
  return <GradeInput name="grade" subject="our workshop" followUp={{ name: 'why' }} />;
}
