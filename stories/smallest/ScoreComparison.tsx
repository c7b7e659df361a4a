import 'cx-widgets/styles.css';
import { ScoreComparison, type ComparisonGroup } from 'cx-widgets';

const groups: ComparisonGroup[] = [
  { label: 'Shop', answers: { 10: 118, 8: 60, 3: 22 } },
  { label: 'Web shop', answers: { 10: 62, 8: 41, 3: 19 } },
  { label: 'Workshop', answers: { 10: 31, 8: 22, 3: 27 } },
  { label: 'Sector', score: 24, interval: [21, 27], n: 4120, benchmark: true },
];

export default function Example() {
  return <ScoreComparison measure="nps" groups={groups} sort="score" />;
}
