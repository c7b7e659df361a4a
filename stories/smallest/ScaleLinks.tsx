import 'cx-widgets/styles.css';
import { ScaleLinks } from 'cx-widgets';

export default function Example() {
  return <ScaleLinks subject="Fietsgoed" href={(value) => `https://fietsgoed.example/feedback?nps=${value}`} />;
}
