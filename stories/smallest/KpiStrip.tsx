import 'cx-widgets/styles.css';
import { KpiStrip, type Kpi } from 'cx-widgets';

const items: Kpi[] = [
  { measure: 'csat', answers: { 1: 6, 2: 12, 3: 33, 4: 204, 5: 163 }, period: 'Q4' },
  { measure: 'esat', answers: { 2: 3, 3: 6, 4: 19, 5: 11 }, period: 'Q4' },
  { measure: 'nps', answers: { 10: 203, 8: 148, 4: 92 }, period: 'Q4' },
  { label: 'Revenue growth', value: 6.2, unit: '%', previous: 4.9, period: 'against last year' },
];

export default function Example() {
  return <KpiStrip items={items} />;
}
