import { placeAround, readyAround } from '../figure/around.js';
import { arrangeLabels, wrappings, type Side } from '../figure/labels.js';
import { digits } from '../figure/plane.js';
import { polar } from '../figure/polar.js';
import { round } from '../figure/round.js';
import { circle, diamond, plus, square as box, triangle, triangleDown } from '../figure/shapes.js';
import type { DrawnSeries } from './series.js';

/** The drawing is a square of this many units, and the outer ring has this radius in it. */
export const square = 320;
const radius = 136;
/** Where a label hangs on, just outside the outer ring, as a share of the square. */
const anchor = (radius + 5) / square;

/** Side of the square, and the room above and below it, in em for each bracket; the same numbers as in `blocks.css`. */
export const radarPlot = {
  xs: { side: 17, around: 1.25 },
  s: { side: 21, around: 1.25 },
  m: { side: 21, around: 3.5 },
  l: { side: 24, around: 3.5 },
  xl: { side: 26, around: 3.5 },
} as const;

/** Colour, dash and mark of the six looks go together; these are the marks. */
export const lookShapes: readonly string[] = [circle, box, diamond, triangleDown, plus, triangle];

export interface RadarLayout {
  /** Rings and spokes, and the outer ring. */
  grid: string;
  edge: string;
  rings: { value: number; x: string; y: string }[];
  /** One per series: its outline, whether that is closed, and all its marks. The first series is the subject: it comes last, on top. */
  outlines: { look: number; path: string; closed: boolean; marks: string }[];
  labels: { label: string; x: string; y: string; at: string }[];
  /** The brackets in which the axes show numbers, for `data-numbers`. */
  numbers: string;
}

/** Where rings, outlines, marks and labels stand. */
export function layoutRadar(axes: readonly string[], series: readonly DrawnSeries[], min: number, max: number): RadarLayout {
  const n = axes.length;
  const centre = square / 2;
  const at = (index: number, value: number) => polar(index / n, (radius * (value - min)) / (max - min), centre);
  const ring = (value: number) => closed(axes.map((_, index) => at(index, value)));
  const values = ringsOf(min, max);
  // Ring numbers stand between the last axis and the first, where no mark can be.
  const rings = values.map((value) => {
    const [x, y] = at(n - 0.5, min + (value - min) * Math.cos(Math.PI / n));
    return { value, x: digits(x / square), y: digits(y / square) };
  });
  return {
    grid: [...values.map(ring), ...axes.map((_, index) => `M${centre} ${centre}L${at(index, max).join(' ')}`)].join(''),
    edge: ring(max),
    rings,
    outlines: series
      .map(({ look, values: own }) =>
        outline(
          look,
          own.map((value, index) => (value === null ? null : at(index, value))),
        ),
      )
      .reverse(),
    ...layoutLabels(axes),
  };
}

/** The rings: one a whole step where there are at most six, else as many equal whole steps as the range has (five, four or three), else five. */
function ringsOf(min: number, max: number): number[] {
  const range = max - min;
  const steps = [range <= 6 ? range : 5, 5, 4, 3].find((parts) => Number.isInteger(parts) && Number.isInteger(range / parts)) ?? 5;
  return Array.from({ length: steps }, (_, index) => round(min + (range * (index + 1)) / steps));
}

const closed = (points: readonly [number, number][]) => `M${points.map((point) => point.join(' ')).join('L')}Z`;

/** A closed outline where every value is known; else neighbours that are both known are joined, and the gap stays open. */
function outline(look: number, points: readonly ([number, number] | null)[]) {
  const known = points.filter((point) => point !== null);
  const whole = known.length === points.length;
  const pairs = points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length];
    return point && next ? `M${point.join(' ')}L${next.join(' ')}` : [];
  });
  const shape = lookShapes[look - 1]!;
  return {
    look,
    closed: whole,
    path: whole ? closed(known) : pairs.join(''),
    marks: known.map((point) => `M${point.join(' ')}${shape}`).join(''),
  };
}

function layoutLabels(axes: readonly string[]): Pick<RadarLayout, 'labels' | 'numbers'> {
  const items = readyAround(
    axes.map((label, index) => {
      const [x, y] = polar(index / axes.length, anchor, 0.5);
      return { label, x, y, wrappings: wrappings(label), sides: sidesOf(x - 0.5, y - 0.5) };
    }),
  );
  // Some names among numbers would confuse, so it is all or none.
  const { at, numbers } = arrangeLabels(items, ({ name, from }) => placeAround(items, radarPlot[name].side, from, radarPlot[name].around));
  return { labels: items.map(({ label, x, y }, index) => ({ label, x: digits(x), y: digits(y), at: at[index]! })), numbers };
}

/** Outwards first: above and below at the top and bottom, beside elsewhere, and then the diagonals. */
function sidesOf(x: number, y: number): readonly Side[] {
  const [v, h] = [y < 0 ? 'n' : 's', x < 0 ? 'w' : 'e'] as const;
  if (Math.abs(x) < 0.05) return [v];
  return Math.abs(y) < 0.15 ? [h, `${v}${h}`] : [`${v}${h}`, h];
}
