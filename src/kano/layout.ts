import { curveMonotoneX, line } from 'd3-shape';
import { brackets, placeLabels, shift, tokens, wrappings, type Box, type Bracket, type Linear, type Side } from '../figure/labels.js';
import { digits } from '../figure/plane.js';
import { round } from '../figure/round.js';
import { lineHeight, margin, textWidth } from '../figure/text.js';
import { reach, schematicCurves, type CurveKind } from './curves.js';
import type { KanoFeature } from './features.js';

/** Height of the plot and room for the curve names beside it, in em, for each bracket; the same numbers as in `kano.css`. */
export const kanoPlot = {
  xs: { height: 20, gutter: 0 },
  s: { height: 24, gutter: 0 },
  m: { height: 30, gutter: 8.5 },
  l: { height: 32, gutter: 8.5 },
  xl: { height: 35, gutter: 8.5 },
} as const;

/** Size of the words at the axes, in em, and how far labels may rise above the plot, beside the word at the top. */
const axisWord = 0.75;
const above = 2;
/** Half the size of a mark with its halo, and of a point on a line, in em; and how many points of a line labels keep clear of. */
const halfMark = 0.5;
const halfCurve = 0.25;
const samples = 20;

/** The share of fulfilment, from and to, that a curve is drawn over: it leaves the picture where it reaches the top or the bottom. */
const extent: Readonly<Record<CurveKind, readonly [number, number]>> = { mustBe: [1 - reach, 1], oneDimensional: [0, 1], attractive: [0, reach] };
/** Fulfilment at a number of steps along a curve. */
const along = (kind: CurveKind, steps: number) => Array.from({ length: steps + 1 }, (_, index) => extent[kind][0] + (extent[kind][1] - extent[kind][0]) * (index / steps));
const down = (satisfaction: number) => round((1 - satisfaction) / 2);
const draw = line<number>().curve(curveMonotoneX).digits(1);

/** The curves as paths in a box of 1000 × 1000. They do not depend on the data, so they are drawn once. */
export const kanoCurves = (['mustBe', 'oneDimensional', 'attractive'] as const).map((kind) => ({
  kind,
  path: draw.x((u) => round(u * 1000)).y((u) => round(down(schematicCurves[kind](u)) * 1000))(along(kind, kind === 'oneDimensional' ? 1 : 8))!,
}));

export interface KanoLayout {
  /** One per feature: place and label tokens. */
  points: { x: string; y: string; at: string }[];
  /** The brackets in which some feature shows a number, for `data-numbers`. */
  numbers: string;
}

/** Where the features and their labels stand, at every width of the container. */
export function layoutKano(features: readonly KanoFeature[], ends: { up: string; start: string; end: string }): KanoLayout {
  const items = features.map((feature) => ({ x: round(feature.fulfilment), y: down(feature.satisfaction), wrappings: wrappings(feature.label), sides: sidesOf(feature) }));
  const placements = brackets.map((range) => {
    const { height, gutter } = kanoPlot[range.name];
    const bracket: Bracket = { ...range, width: { slope: 1, offset: -gutter }, height: { slope: 0, offset: height } };
    const box = (x: number, y: number, half: number): Box => ({ x: shift(bracket.width, x), y: shift(bracket.height, y), halfWidth: half, halfHeight: half });
    const obstacles = [...items.map(({ x, y }) => box(x, y, halfMark)), ...words(bracket, ends), ...(gutter ? curveNames(bracket, gutter) : [])];
    const avoid = [
      ...kanoCurves.flatMap(({ kind }) => along(kind, samples).map((u) => box(u, down(schematicCurves[kind](u)), halfCurve))),
      ...Array.from({ length: samples + 1 }, (_, index) => index / samples).flatMap((share) => [box(share, 0.5, halfCurve), box(0.5, share, halfCurve)]),
    ];
    const room = { start: { slope: 0, offset: 0 }, end: { slope: 1, offset: 0 }, above, below: 0 };
    return { name: range.name, placement: placeLabels({ items, bracket, obstacles, avoid, room, enough: gutter ? 0.8 : 1 }) };
  });
  return {
    points: items.map(({ x, y }, index) => ({ x: digits(x), y: digits(y), at: tokens(placements, index) })),
    numbers: placements.filter(({ placement }) => placement.numbers).map(({ name }) => name).join(' '),
  };
}

/** On a rising curve the places above-start and below-end of a mark are always free of the curve; below a middle the start is. */
function sidesOf({ category, fulfilment }: KanoFeature): readonly Side[] {
  const aboveStart: Side[] = ['nw', 'w', 'n', 'se', 'e', 's', 'ne', 'sw'];
  const belowEnd: Side[] = ['se', 'e', 's', 'nw', 'w', 'n', 'sw', 'ne'];
  switch (category) {
    case 'attractive':
      return aboveStart;
    case 'mustBe':
      return belowEnd;
    case 'oneDimensional':
      return fulfilment < 0.5 ? aboveStart : belowEnd;
    default:
      return ['ne', 'e', 'sw', 'w', 'se', 'nw', 'n', 's'];
  }
}

/** The words at the ends of the axes, as obstacles: above the plot in the middle, below the axis at its start, above it at its end. */
function words({ width, height }: Bracket, { up, start, end }: { up: string; start: string; end: string }): Box[] {
  const half = (text: string) => (textWidth(text) * margin * axisWord) / 2;
  const halfHeight = (lineHeight * axisWord) / 2;
  const one = (text: string, x: Linear, y: Linear): Box => ({ x, y, halfWidth: half(text), halfHeight });
  return [
    one(up, shift(width, 0.5), { slope: 0, offset: -halfHeight }),
    one(start, { slope: 0, offset: half(start) }, shift(height, 0.5, halfHeight)),
    one(end, shift(width, 1, -half(end)), shift(height, 0.5, -halfHeight)),
  ];
}

/** The names of the curves where they end: attractive above the plot, one-dimensional in the upper corner, must-be at the end of the axis. */
function curveNames({ width, height }: Bracket, gutter: number): Box[] {
  const box = (x: Linear, y: Linear, halfWidth: number, halfHeight: number): Box => ({ x, y, halfWidth, halfHeight });
  const beside = shift(width, 1, gutter / 2);
  return [
    box(shift(width, reach, gutter / 2), { slope: 0, offset: -1.4 }, gutter / 2, 0.8),
    box(beside, { slope: 0, offset: 0.6 }, gutter / 2, 1.3),
    box(beside, shift(height, 0.5), gutter / 2, 1.3),
  ];
}
