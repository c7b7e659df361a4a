import { ticks } from 'd3-array';
import { brackets, placeLabels, tokens, wrappings, type Box, type Bracket, type Side } from '../figure/labels.js';
import { digits } from '../figure/plane.js';
import { polar } from '../figure/polar.js';
import { round } from '../figure/round.js';
import { shapes, type Shape } from '../figure/shapes.js';
import type { BlockAxis, DrawnSeries } from './series.js';

/** The drawing is a square of this many units, and the outer ring has this radius in it. */
export const square = 320;
const radius = 136;
/** Where a label hangs on, just outside the outer ring, as a share of the square. */
const anchor = (radius + 5) / square;

/**
 * Side of the square in em, the same numbers as in `blocks.css`, for each bracket. Where it is a share of the container the labels are numbers,
 * so only the number at each axis has to find its place.
 */
export const radarPlot = {
  xs: { side: 17, labels: false },
  s: { side: 21, labels: false },
  m: { side: 21, labels: true },
  l: { side: 24, labels: true },
  xl: { side: 26, labels: true },
} as const;
/** Room for labels above and below the square, in em. */
const room = { labels: 3.5, numbers: 1.25 };

/** Colour, dash and mark of the six looks go together; these are the marks. */
export const lookShapes: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle-down', 'plus', 'triangle'];

export interface RadarLayout {
  /** Rings and spokes, and the outer ring. */
  grid: string;
  edge: string;
  rings: { value: number; x: string; y: string }[];
  /** One per series: its outline, whether that is closed, and all its marks. */
  outlines: { look: number; path: string; closed: boolean; marks: string }[];
  labels: { x: string; y: string; at: string }[];
  /** The brackets in which the axes show numbers, for `data-numbers`. */
  numbers: string;
}

/** Where rings, outlines, marks and labels stand. */
export function layoutRadar(axes: readonly BlockAxis[], series: readonly DrawnSeries[], min: number, max: number): RadarLayout {
  const n = axes.length;
  const centre = square / 2;
  const at = (index: number, value: number) => polar(index / n, (radius * (value - min)) / (max - min), centre);
  const ring = (value: number) => closed(axes.map((_, index) => at(index, value)));
  const values = ticks(min, max, 5).filter((value) => value > min);
  // Ring numbers stand between the last axis and the first, where no mark can be.
  const rings = values.map((value) => {
    const [x, y] = middle(at(n - 1, value), at(0, value));
    return { value, x: digits(x / square), y: digits(y / square) };
  });
  return {
    grid: values.filter((value) => value < max).map(ring).join('') + axes.map((_, index) => `M${centre} ${centre}L${at(index, max).join(' ')}`).join(''),
    edge: ring(max),
    rings,
    outlines: series.map(({ look, values: own }) => outline(look, own.map((value, index) => (value === null ? null : at(index, value))))),
    ...layoutLabels(axes),
  };
}

const middle = (a: [number, number], b: [number, number]): [number, number] => [round((a[0] + b[0]) / 2), round((a[1] + b[1]) / 2)];
const closed = (points: readonly [number, number][]) => `M${points.map((point) => point.join(' ')).join('L')}Z`;

/** A closed outline where every value is known; else neighbours that are both known are joined, and the gap stays open. */
function outline(look: number, points: readonly ([number, number] | null)[]) {
  const known = points.filter((point) => point !== null);
  const whole = known.length === points.length;
  const next = (index: number) => points[(index + 1) % points.length];
  const pairs = points.map((point, index) => {
    const other = next(index);
    return point && other ? `M${point.join(' ')}L${other.join(' ')}` : '';
  }).join('');
  const shape = shapes[lookShapes[look - 1]!];
  return { look, closed: whole, path: whole ? closed(known) : pairs, marks: known.map((point) => `M${point.join(' ')}${shape}`).join('') };
}

function layoutLabels(axes: readonly BlockAxis[]): Pick<RadarLayout, 'labels' | 'numbers'> {
  const items = axes.map(({ label }, index) => {
    const [x, y] = polar(index / axes.length, anchor, 0.5);
    return { x, y, wrappings: wrappings(label), sides: sidesOf(x - 0.5, y - 0.5) };
  });
  const placements = brackets.map((range) => {
    const { side, labels } = radarPlot[range.name];
    // The square stands in the middle: its place in itself is fixed, and the container's edges move away from it.
    const half = side / 2;
    const bracket: Bracket = { ...range, width: { slope: 0, offset: side }, height: { slope: 0, offset: side } };
    const height = labels ? room.labels : room.numbers;
    const placement = placeLabels({
      items,
      bracket,
      obstacles: edgeBoxes(axes.length, side),
      room: { start: { slope: -0.5, offset: half }, end: { slope: 0.5, offset: half }, above: height, below: height },
      labels,
      enough: 1,
    });
    return { name: range.name, placement };
  });
  return {
    labels: items.map(({ x, y }, index) => ({ x: digits(x), y: digits(y), at: tokens(placements, index) })),
    numbers: placements.filter(({ placement }) => placement.numbers).map(({ name }) => name).join(' '),
  };
}

/** Points along the outer ring, which no label may cover. */
function edgeBoxes(n: number, side: number): Box[] {
  const steps = [0, 0.25, 0.5, 0.75];
  return Array.from({ length: n }, (_, index) => {
    const [ax, ay] = polar(index / n, radius / square, 0.5);
    const [bx, by] = polar((index + 1) / n, radius / square, 0.5);
    return steps.map((t): Box => ({ x: { slope: 0, offset: round((ax + (bx - ax) * t) * side) }, y: { slope: 0, offset: round((ay + (by - ay) * t) * side) }, halfWidth: 0.1, halfHeight: 0.1 }));
  }).flat();
}

/** Outwards first: above and below at the top and bottom, beside elsewhere, and then the diagonals. */
function sidesOf(x: number, y: number): readonly Side[] {
  const [v, h] = [y < 0 ? 'n' : 's', x < 0 ? 'w' : 'e'] as const;
  if (Math.abs(x) < 0.05) return [v];
  return Math.abs(y) < 0.15 ? [h, `${v}${h}`] : [`${v}${h}`, h];
}
