import 'cx-widgets/styles.css';
import { NpsBreakdown } from 'cx-widgets';

export default function Example() {
  return <NpsBreakdown answers={{ 10: 61, 9: 83, 8: 70, 7: 38, 6: 17, 5: 12, 4: 5, 3: 6, 2: 2, 0: 4 }} />;
}
