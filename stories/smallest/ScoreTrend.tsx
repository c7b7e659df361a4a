import 'cx-widgets/styles.css';
import { ScoreTrend } from 'cx-widgets';

const periods = [
  { label: 'Q1', answers: { 10: 148, 8: 152, 4: 126 } },
  { label: 'Q2', answers: { 10: 160, 8: 149, 4: 113 } },
  { label: 'Q3', answers: { 10: 181, 8: 155, 4: 99 } },
  { label: 'Q4', answers: { 10: 203, 8: 148, 4: 92 } },
];

export default function Example() {
  return <ScoreTrend measure="nps" periods={periods} target={30} />;
}
