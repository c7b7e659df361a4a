import 'cx-widgets/styles.css';
import { ScoreDistribution } from 'cx-widgets';

export default function Example() {
  return <ScoreDistribution measure="ces" answers={{ 1: 4, 2: 7, 3: 11, 4: 19, 5: 52, 6: 88, 7: 61 }} />;
}
