import { Group } from '@visx/group';
import { Point } from '@visx/point';
import { scaleLinear } from '@visx/scale';
import { Line, Polygon } from '@visx/shape';
import { colours, max, rings, size } from './rows.mjs';

const centre = size / 2;
const radius = scaleLinear({ domain: [0, max], range: [0, centre - 64] });
const middle = new Point({ x: 0, y: 0 });

/** It has shapes and scales and no radar, so this is one by hand, as its gallery shows. */
export function Radar({ axes, series }) {
  const turn = scaleLinear({ domain: [0, axes.length], range: [0, 2 * Math.PI] });
  const place = (value, index) => {
    const [angle, distance] = [turn(index), radius(value)];
    return new Point({ x: Math.sin(angle) * distance, y: -Math.cos(angle) * distance });
  };
  const outline = (values) => values.map((value, index) => place(value, index).toArray());
  return (
    <div>
      <ul>
        {series.map(({ label }, index) => (
          <li key={label}>
            <svg width={16} height={16}>
              <Line from={{ x: 0, y: 8 }} to={{ x: 16, y: 8 }} stroke={colours[index]} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <svg width={size} height={size}>
        <Group top={centre} left={centre}>
          {rings.map((value) => (
            <Polygon key={value} points={outline(axes.map(() => value))} fill="none" stroke="#ccc" />
          ))}
          {axes.map((_, index) => (
            <Line key={index} from={middle} to={place(max, index)} stroke="#ccc" />
          ))}
          {series.map(({ label, values }, index) => (
            <Group key={label}>
              <Polygon points={outline(values)} fill="none" stroke={colours[index]} />
              {values.map((value, axis) => {
                const { x, y } = place(value, axis);
                return <circle key={axis} cx={x} cy={y} r={4} fill={colours[index]} />;
              })}
            </Group>
          ))}
          {rings.map((value) => (
            <text key={value} y={-radius(value)}>
              {value}
            </text>
          ))}
          {axes.map(({ label }, index) => {
            const { x, y } = place(max * 1.1, index);
            return (
              <text key={index} x={x} y={y} textAnchor={Math.abs(x) < 1 ? 'middle' : x < 0 ? 'end' : 'start'}>
                {label}
              </text>
            );
          })}
        </Group>
      </svg>
    </div>
  );
}
