import { curveMonotoneX, line } from 'd3-shape';
import { brackets, placeLabels, shift, tokens, type Box, type Bracket, type Linear, type Side } from '../figure/labels.js';
import { digits } from '../figure/plane.js';
import { round } from '../figure/round.js';
import { lineHeight, margin, textWidth } from '../figure/text.js';
import { schematicCurves, type CurveKind } from './curves.js';
import type { KanoFeature } from './features.js';

/** Height of the plot and room for the curve names beside it, in em, for each bracket; the same numbers as in `kano.css`. */
export const kanoPlot = {
  xs: { height: 20, gutter: 0 },
  s: { height: 24, gutter: 0 },
  m: { height: 28, gutter: 8.5 },
  l: { height: 31, gutter: 8.5 },
  xl: { height: 35, gutter: 8.5 },
} as const;

/** Size of the words at the axes, in em, and how far labels may rise above the plot, beside the word at the top. */
const axisWord = 0.75;
const above = 2;
/** Half the size of a mark with its halo, and of a point on a curve, in em. */
const halfMark = 0.5;
const halfCurve = 0.25;

const steps = Array.from({ length: 9 }, (_, index) => index / 8);
/** Points along a curve that labels keep clear of. */
const samples = Array.from({ length: 33 }, (_, index) => index / 32);
const draw = line<[number, number]>().curve(curveMonotoneX).digits(1);
const down = (satisfaction: number) => round((1 - satisfaction) / 2);

/** The curves as paths in a box of 1000 × 1000. They do not depend on the data, so they are drawn once. */
export const kanoCurves = (['mustBe', 'oneDimensional', 'attractive'] as const).map((kind: CurveKind) => {
  const at = schematicCurves[kind];
  const path = kind === 'oneDimensional' ? 'M0,1000L1000,0' : draw(steps.map((u): [number, number] => [round(u * 1000), round(down(at(u)) * 1000)]))!;
  return { kind, path };
});

export interface KanoLayout {
  /** One per feature: place and label tokens. */
  points: { x: string; y: string; at: string }[];
  /** The brackets in which some feature shows a number, for `data-numbers`. */
  numbers: string;
}

/** Where the features and their labels stand, at every width of the container. */
export function layoutKano(features: readonly KanoFeature[], ends: { up: string; start: string; end: string }): KanoLayout {
  const items = features.map((feature) => ({ x: round(feature.fulfilment), y: down(feature.satisfaction), text: feature.label, sides: sidesOf(feature) }));
  const placements = brackets.map((range) => {
    const { height, gutter } = kanoPlot[range.name];
    const bracket: Bracket = { ...range, width: { slope: 1, offset: -gutter }, height: { slope: 0, offset: height } };
    const box = (x: number, y: number, half: number): Box => ({ x: shift(bracket.width, x), y: shift(bracket.height, y), halfWidth: half, halfHeight: half });
    const obstacles = [...items.map(({ x, y }) => box(x, y, halfMark)), ...words(bracket, ends), ...(gutter ? curveNames(bracket, gutter) : [])];
    const avoid = Object.values(schematicCurves).flatMap((at) => samples.map((u) => box(u, down(at(u)), halfCurve)));
    const room = { start: { slope: 0, offset: 0 }, end: { slope: 1, offset: 0 }, above, below: 0 };
    return { name: range.name, placement: placeLabels({ items, bracket, obstacles, avoid, room }) };
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

/** The names of the curves in the gutter: two at the upper corner, where both rising curves end, one at the end of the axis. */
function curveNames({ width, height }: Bracket, gutter: number): Box[] {
  const x = shift(width, 1, gutter / 2);
  const box = (y: Linear, halfHeight: number): Box => ({ x, y, halfWidth: gutter / 2, halfHeight });
  return [box(shift(height, 0), lineHeight * 2), box(shift(height, 0.5), lineHeight)];
}

