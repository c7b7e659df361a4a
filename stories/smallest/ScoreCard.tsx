import 'cx-widgets/styles.css';
import { ScoreCard } from 'cx-widgets';

/** How many customers of the workshop gave each answer from 1 to 5. */
const spring = { 1: 14, 2: 21, 3: 48, 4: 190, 5: 121 };
const summer = { 1: 6, 2: 12, 3: 33, 4: 204, 5: 163 };

export default function Example() {
  return <ScoreCard measure="csat" answers={summer} previous={{ answers: spring }} target={0.9} />;
}
