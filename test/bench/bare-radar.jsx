import { useId } from 'react';

const side = 320;
const centre = side / 2;
const radius = 128;
const outside = 148;
const max = 5;
const rings = [1, 2, 3, 4, 5];
const looks = { current: 1, target: 2, benchmark: 6 };
const marks = { 1: 'm-5.5 0a5.5 5.5 0 1 1 11 0a5.5 5.5 0 1 1-11 0z', 2: 'm-5-5h10v10h-10z', 6: 'm0-6.75l6.25 11.75h-12.5z' };

const round = (value) => Math.round(value * 1000) / 1000 + 0;

function point(turn, distance, middle) {
  const angle = 2 * Math.PI * turn;
  return [round(middle + Math.sin(angle) * distance), round(middle - Math.cos(angle) * distance)];
}

function digits(share) {
  const thousandths = Math.round(share * 1000);
  const ones = thousandths % 10;
  const tens = (thousandths % 100) - ones;
  const hundreds = thousandths - tens - ones;
  return `${hundreds ? `${hundreds} ` : ''}${tens ? `${tens} ` : ''}${ones || ''}`.trimEnd();
}

const join = (points) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}Z`;

function sideOf(index, n) {
  if (index === 0) return 'n';
  if (index * 2 === n) return 's';
  return index < n / 2 ? `e ${index}` : `w ${n - index}`;
}

/** What somebody would write by hand for this one picture: no checks, no words, no ranges of their own. */
export function BareRadar({ axes, series, caption, description }) {
  const id = useId();
  const n = axes.length;
  const ring = (value) => axes.map((_, index) => point(index / n, (radius * value) / max, centre));
  const edge = ring(max);
  const grid = rings.map((value) => join(ring(value))).join('') + edge.map(([x, y]) => `M${centre} ${centre}L${x} ${y}`).join('');
  const outlines = series.map(({ role, values }) => {
    const points = values.map((value, index) => point(index / n, (radius * value) / max, centre));
    const look = looks[role];
    return { look, path: join([...points, points[0]]), marks: points.map(([x, y]) => `M${x} ${y}${marks[look]}`).join('') };
  });
  outlines.reverse();
  return (
    <figure data-cx="building-blocks-radar">
      <figcaption data-part="caption">
        <span data-part="title">{caption}</span>
        <span data-part="description">{description}</span>
      </figcaption>
      <div data-part="body">
        <div data-part="picture">
          <ul data-part="legend">
            {series.map(({ role, label }) => (
              <li key={role} data-part="legend-item" data-series={looks[role]}>
                {label}
              </li>
            ))}
          </ul>
          <div data-part="radar" data-rows={Math.ceil(n / 2) - 1}>
            <div data-part="plot" aria-hidden="true">
              <svg data-part="drawing" viewBox="0 0 320 320">
                <path data-part="grid" d={grid} />
                <path data-part="edge" d={join(edge)} />
                {outlines.map(({ look, path, marks }) => (
                  <g key={look} data-part="series" data-series={look}>
                    <path data-part="outline" data-closed="" d={path} />
                    <path data-part="marks" d={marks} />
                  </g>
                ))}
              </svg>
              {rings.map((value) => {
                const [x, y] = point(-0.5 / n, ((radius * value) / max) * Math.cos(Math.PI / n), centre);
                return (
                  <span key={value} data-part="ring" data-x={digits(x / side)} data-y={digits(y / side)}>
                    {value}
                  </span>
                );
              })}
              {axes.map((_, index) => {
                const [x, y] = point(index / n, outside, centre);
                return (
                  <span key={index} data-part="number" data-x={digits(x / side)} data-y={digits(y / side)}>
                    {index + 1}
                  </span>
                );
              })}
            </div>
            <ol data-part="axes" role="list">
              {axes.map(({ label }, index) => (
                <li key={index} data-part="axis" data-side={sideOf(index, n)}>
                  <button type="button" data-part="name" popoverTarget={`${id}-${index}`}>
                    {label}
                  </button>
                  <div popover="auto" id={`${id}-${index}`} data-part="details">
                    <strong data-part="details-title">{label}</strong>
                    <p data-part="told">{series.map((one) => `${one.label}: ${one.values[index].toFixed(1)}`).join('\n')}</p>
                  </div>
                </li>
              ))}
            </ol>
          </div>
        </div>
      </div>
      <details data-part="data">
        <summary>Data as a table</summary>
        <div data-part="scroll" tabIndex={0} role="region" aria-label={`Data as a table: ${caption}`}>
          <table data-part="table">
            <thead>
              <tr>
                <th scope="col" data-part="column" data-text="">
                  Building block
                </th>
                {series.map(({ role, label }) => (
                  <th key={role} scope="col" data-part="column">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {axes.map(({ label }, index) => (
                <tr key={index}>
                  <th scope="row">{label}</th>
                  {series.map(({ role, values }) => (
                    <td key={role}>{values[index].toFixed(1)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
