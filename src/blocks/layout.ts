import { digits } from '../figure/plane.js';
import { polar } from '../figure/polar.js';
import { round } from '../figure/round.js';
import { circle, diamond, plus, square as box, triangle, triangleDown } from '../figure/shapes.js';
import type { BlockAxis, ReadSeries } from './series.js';

/** The drawing is a square of this many units, and the outer ring has this radius in it; numbers stand this far from the centre, arcs between both. */
export const square = 320;
const radius = 128;
const arcRadius = radius + 9;
const numberRadius = radius + 20;
const centre = square / 2;

/** Colour, dash and mark of the six looks go together; these are the marks. */
const lookShapes = ['', circle, box, diamond, triangleDown, plus, triangle];

const join = (points: readonly (readonly number[])[]) => `M${points.map((point) => point.join(' ')).join('L')}`;
/** The attributes of what stands there. */
const place = ([x, y]: readonly [number, number]) => ({ 'data-x': digits(x / square), 'data-y': digits(y / square) });

/** Where rings, outlines, marks and numbers stand: shares run from the centre, 0, to the outer ring, 1. */
export function layoutRadar(axes: readonly Partial<BlockAxis>[], series: readonly ReadSeries[], levels: readonly number[]) {
  const n = axes.length;
  const spoke = (index: number, reach: number) => polar(index / n, reach, centre);
  const at = (index: number, share: number) => spoke(index, radius * share);
  const ring = (share: number) => `${join(axes.map((_, index) => at(index, share)))}Z`;
  return {
    /** Rings and spokes, and the outer ring. */
    grid: [...levels.map(ring), ...axes.map((_, index) => join([at(0, 0), at(index, 1)]))].join(''),
    edge: ring(1),
    /** How many names stand at each side. */
    rows: Math.ceil(n / 2) - 1,
    /** Ring numbers stand between the last axis and the first, where no mark can be. */
    rings: levels.map((share) => place(at(-0.5, share * Math.cos(Math.PI / n)))),
    numbers: axes.map((_, index) => place(spoke(index, numberRadius))),
    /** A line along the neighbours of each dimension, and the place of its letter at its beginning. */
    arcs: arcsOf(axes).map(({ name, from, to }, index) => {
      const [start, end] = [from - 0.4, to + 0.4].map((turn) => spoke(turn, arcRadius).join(' '));
      return {
        name,
        sign: String.fromCharCode(65 + index),
        path: `M${start}A${arcRadius} ${arcRadius} 0 ${+(to - from + 0.8 > n / 2)} 1 ${end}`,
        place: place(spoke(from - 0.4, numberRadius)),
      };
    }),
    /** One per series: its outline, whether that is closed, its marks and how far the answers reach. The first series is the subject: it comes last, on top. */
    outlines: series
      .map(({ look, shares, spreads }) => {
        const points = shares.map((share, index) => (share === null ? null : at(index, share)));
        const closed = !points.includes(null);
        return {
          look,
          closed,
          // Around and back to the first. Where a value is missing neighbours that are both known are joined, and the gap stays open.
          path:
            [...points, points[0]].map((point, index, all) => (point ? (all[index - 1] ? 'L' : 'M') + point.join(' ') : '')).join('') +
            (closed ? 'Z' : ''),
          marks: points.map((point) => (point ? `M${point.join(' ')}${lookShapes[look]!}` : '')).join(''),
          spread: spreads.map((spread, index) => (spread ? join(spread.map((share) => at(index, share))) : '')).join(''),
        };
      })
      .reverse(),
  };
}

/** Where the name of an axis stands: above, below, or in a row at its side, counted from the top. */
export const sideOf = (index: number, n: number) =>
  !index ? 'n' : index * 2 === n ? 's' : index * 2 < n ? `e ${index}` : `w ${n - index}`;

/** Runs of neighbours of one dimension. */
function arcsOf(axes: readonly Partial<BlockAxis>[]) {
  const arcs: { name: string; from: number; to: number }[] = [];
  axes.forEach(({ dimension }, index) => {
    const last = arcs.at(-1);
    if (last && last.name === dimension && last.to === index - 1) last.to = index;
    else if (dimension) arcs.push({ name: dimension, from: index, to: index });
  });
  return arcs;
}

/** The rings: one a whole step where there are at most six, else as many equal whole steps as the range has (five, four or three), else five. */
export function ringsOf(min: number, max: number): number[] {
  const range = max - min;
  const steps = [range, 5, 4, 3].find((parts) => parts <= 6 && !(parts % 1 || range % parts)) ?? 5;
  return Array.from({ length: steps }, (_, index) => round(min + (range * (index + 1)) / steps));
}
