import 'cx-widgets/styles.css';
import { GradeSlider } from 'cx-widgets';

export default function Example() {
  return <GradeSlider name="grade" subject="our workshop" step={0.5} />;
}
