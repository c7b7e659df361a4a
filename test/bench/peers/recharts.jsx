import { Legend, PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar as Series, RadarChart } from 'recharts';
import { colours, max, rings, rowsOf, size } from './rows.mjs';

export const Radar = ({ axes, series }) => (
  <RadarChart width={size} height={size} data={rowsOf({ axes, series })}>
    <PolarGrid />
    <PolarAngleAxis dataKey="label" />
    <PolarRadiusAxis domain={[0, max]} ticks={rings} />
    {series.map(({ label }, index) => (
      <Series key={label} name={label} dataKey={label} stroke={colours[index]} fill="none" dot isAnimationActive={false} />
    ))}
    <Legend />
  </RadarChart>
);
