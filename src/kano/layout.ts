import { shift, touch, type Box, type Linear } from '../figure/boxes.js';
import { arrangeLabels, placeLabels, wrappings, type Side } from '../figure/labels.js';
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
/** Half the size of a mark with its halo, and of a point on a line, in em. */
const halfMark = 0.5;
const halfLine = 0.25;

/** The share of fulfilment, from and to, that a curve is drawn over: it leaves the picture where it reaches the top or the bottom. */
const extent: Readonly<Record<CurveKind, readonly [number, number]>> = {
  mustBe: [1 - reach, 1],
  oneDimensional: [0, 1],
  attractive: [0, reach],
};
const down = (satisfaction: number) => round((1 - satisfaction) / 2);
/** The point at a share of a curve, in shares of the plot. */
function along(kind: CurveKind, share: number): [x: number, y: number] {
  const [from, to] = extent[kind];
  const u = round(from + (to - from) * share);
  return [u, down(schematicCurves[kind](u))];
}

const kinds = ['mustBe', 'oneDimensional', 'attractive'] as const;
/** Shares of a line at which it is drawn, and at which labels keep clear of it. */
const shares = Array.from({ length: 49 }, (_, index) => index / 48);

/** The curves as paths in a box of 1000 × 1000. They do not depend on the data, so they are drawn once. */
export const kanoCurves = kinds.map((kind) => ({
  kind,
  path: `M${shares
    .map((share) =>
      along(kind, share)
        .map((length) => round(length * 1000))
        .join(' '),
    )
    .join('L')}`,
}));

/** The band about neutral: a tenth of the height. */
export const neutralBand = 'M0 450H1000V550H0Z';

export interface KanoLayout {
  /** One per feature: place and label tokens. */
  points: { x: string; y: string; at: string }[];
  /** The brackets in which some feature shows a number, for `data-numbers`. */
  numbers: string;
}

/** Where the features and their labels stand, at every width of the container. */
export function layoutKano(features: readonly KanoFeature[], ends: { up: string; start: string; end: string }): KanoLayout {
  const items = features.map((feature) => ({
    x: round(feature.fulfilment),
    y: down(feature.satisfaction),
    wrappings: wrappings(feature.label),
    sides: sidesOf(feature),
  }));
  const { at, numbers } = arrangeLabels(items, (range) => {
    const plot = kanoPlot[range.name];
    const width = { slope: 1, offset: -plot.gutter };
    const height = { slope: 0, offset: plot.height };
    const box = (x: number, y: number, half: number): Box => ({
      x: shift(width, x),
      y: shift(height, y),
      halfWidth: half,
      halfHeight: half,
    });
    const obstacles = [
      ...items.map(({ x, y }) => box(x, y, halfMark)),
      ...axisWords(width, height, ends),
      ...(plot.gutter ? curveNames(width, height, plot.gutter) : []),
    ];
    const lines = kinds.flatMap((kind) => shares.map((share) => box(...along(kind, share), halfLine)));
    // What is only to be avoided is judged near the bracket's narrow end; far from it the lines run elsewhere.
    const usual = { from: range.from, to: Math.min(range.to, range.from * 1.3) };
    return placeLabels(items, range, {
      width,
      height,
      room: { start: { slope: 0, offset: 0 }, end: { slope: 1, offset: 0 }, above, below: 0 },
      judge: (room, text) =>
        obstacles.some((obstacle) => touch(room, obstacle, range))
          ? Infinity
          : 3 * lines.filter((point) => touch(text, point, usual)).length,
      enough: plot.gutter ? 0.8 : 1,
    });
  });
  return { points: items.map(({ x, y }, index) => ({ x: digits(x), y: digits(y), at: at[index]! })), numbers };
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

/** The words at the ends of the axes: above the plot in the middle, below the axis at its start, above it at its end. */
function axisWords(width: Linear, height: Linear, { up, start, end }: { up: string; start: string; end: string }): Box[] {
  const half = (text: string) => (textWidth(text) * margin * axisWord) / 2;
  const halfHeight = (lineHeight * axisWord) / 2;
  const word = (text: string, x: Linear, y: Linear): Box => ({ x, y, halfWidth: half(text), halfHeight });
  return [
    word(up, shift(width, 0.5), shift(height, 0, -halfHeight)),
    word(start, shift(width, 0, half(start)), shift(height, 0.5, halfHeight)),
    word(end, shift(width, 1, -half(end)), shift(height, 0.5, -halfHeight)),
  ];
}

/** The names of the curves where they end: attractive above the plot, one-dimensional in the upper corner, must-be at the end of the axis. */
function curveNames(width: Linear, height: Linear, gutter: number): Box[] {
  const halfWidth = gutter / 2;
  const name = (share: number, y: Linear, halfHeight: number): Box => ({ x: shift(width, share, halfWidth), y, halfWidth, halfHeight });
  return [name(reach, shift(height, 0, -1.4), 0.8), name(1, shift(height, 0, 0.6), 1.3), name(1, shift(height, 0.5), 1.3)];
}
