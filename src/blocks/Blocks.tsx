import { list, textOf } from '../figure/given.js';
import { opens } from '../figure/popover.js';
import { round } from '../figure/round.js';
import { square, type layoutRadar } from './layout.js';
import type { BlockAxis, ReadSeries } from './series.js';

/** The series, and what single signs in the picture stand for. */
export const Legend = ({
  series,
  keys,
}: {
  series: readonly ReadSeries[];
  keys: readonly { sign: string; name: string | undefined }[];
}) => (
  <ul data-part="legend">
    {series.map(({ label, look }) => (
      <li key={look} data-part="legend-item" data-series={look}>
        {label}
      </li>
    ))}
    {keys.map(({ sign, name }, index) => (
      <li key={index} data-part="legend-item">
        <b data-part="sign">{sign}</b> {name}
      </li>
    ))}
  </ul>
);

/** The radar: lines and areas in SVG, numbers in HTML over them. Silent: names and values are told beside it. */
export const RadarPlot = ({
  layout: { grid, edge, arcs, outlines, numbers, ...layout },
  rings,
}: {
  layout: ReturnType<typeof layoutRadar>;
  /** The values of the rings, where the axes have one scale. */
  rings: readonly string[];
}) => (
  <div data-part="plot" aria-hidden>
    <svg data-part="drawing" viewBox={`0 0 ${square} ${square}`}>
      <path data-part="grid" d={grid} />
      <path data-part="edge" d={edge} />
      {arcs[0] && <path data-part="arcs" d={arcs.map(({ path }) => path).join('')} />}
      {outlines.map(({ look, path, closed, marks, spread }) => (
        <g key={look} data-part="series" data-series={look}>
          {spread && <path data-part="spread" d={spread} />}
          <path data-part="outline" data-closed={closed ? '' : undefined} d={path} />
          <path data-part="marks" d={marks} />
        </g>
      ))}
    </svg>
    {rings.map((ring, index) => (
      <span key={index} data-part="ring" {...layout.rings[index]}>
        {ring}
      </span>
    ))}
    {numbers.map((place, index) => (
      <span key={index} data-part="number" {...place}>
        {index + 1}
      </span>
    ))}
    {arcs.map(({ sign, place }) => (
      <span key={sign} data-part="sign" {...place}>
        {sign}
      </span>
    ))}
  </div>
);

export interface BlockNameProps extends BlockAxis {
  id: string;
  /** Where it stands beside a radar. */
  side: string | undefined;
  /** What its details say, a line each. */
  told: string;
  /** Where there is no radar, the series with what each says of it. */
  bars: readonly (readonly [look: number, share: number | null, value: string])[];
}

/** The name of a block, which opens its details; without a radar, a bar for each series. */
export const BlockName = ({ id, label, parts, side, told, bars }: BlockNameProps) => (
  <li data-part="axis" data-side={side}>
    <button type="button" data-part="name" {...opens(id)}>
      {label}
    </button>
    {bars.map(([look, share, value], index) => (
      <div key={index} data-part="bar" data-series={look}>
        <svg data-part="drawing" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden>
          {share !== null && <path data-part="outline" d={`M0 0.5H${round(1000 * share)}`} />}
        </svg>
        {value}
      </div>
    ))}
    <div popover="auto" id={id} data-part="details">
      <strong data-part="details-title">{label}</strong>
      <p data-part="told">{told}</p>
      {parts && (
        <ul data-part="parts">
          {list(parts).map((part, index) => (
            <li key={index}>{textOf(part)}</li>
          ))}
        </ul>
      )}
    </div>
  </li>
);
