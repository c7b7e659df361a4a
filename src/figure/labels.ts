import { at, shift, touch, type Box, type Linear, type Range } from './boxes.js';
import { brackets, type BracketName } from './brackets.js';
import { settle } from './settle.js';
import { lineHeight, lines, margin, wordWidths } from './text.js';

/**
 * Label placement without measuring. A picture is laid out once for each bracket of container widths; the result is a list of tokens for
 * `data-at`, which the rules in `labels.css` turn into side and width: one DOM for every width.
 */

/** Sides of a mark where its label can stand, as on a compass; e is the end of the line, so left in a right-to-left page. */
export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** Widths a label can have, in em of the label. */
export const labelWidths = [4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20];

/** Size of a label's text in em of the picture. */
export const labelSize = 0.8125;

/** Width of a number that stands in for a label, in em of the label. */
export const numberWidth = 1.9;

/** How far a label stands from the centre of its mark, in em of the label: beside it, above or below it, and on a diagonal across and along. */
export const gaps = { beside: 0.9, over: 0.75, across: 0.7, along: 0.1 };

/** Height of a line as it is drawn; more is reserved (see `text.ts`). */
const drawnLine = 1.3;
/** A label this wide, in em of the label, would rather have a line more. */
const wide = 13;

/** A way to wrap a text: in a box of this width, in em of the label, it takes this many rows. */
export interface Wrapping {
  width: number;
  rows: number;
}

/** The narrowest ways to wrap a text in one, two and three rows. They depend on nothing but the text, so they are found once. */
export function wrappings(text: string): Wrapping[] {
  const found: Wrapping[] = [];
  const words = wordWidths(text);
  for (const width of labelWidths) {
    const rows = lines(words, width);
    if (rows <= 3 && found.every((wrapping) => wrapping.rows > rows)) found.push({ width, rows });
  }
  return found;
}

export interface LabelItem {
  /** Place of the mark as shares 0…1 of the plot, y downwards. */
  x: number;
  y: number;
  wrappings: readonly Wrapping[];
  /** Sides in order of preference. */
  sides: readonly Side[];
}

/** Where a label stands: its side, and its width in em of the label, 0 for a number. */
export interface Place {
  side: Side;
  width: number;
}

/** A place that a label could take. */
export interface Candidate extends Place {
  /** How little it is liked. */
  cost: number;
  /** The room that is kept for it; a number that found no room has none. */
  box?: Box;
}

/** Gives each label one of its candidates. Each list begins with the best, and its last candidate touches nothing. */
export type Choose = (
  options: readonly (readonly Candidate[])[],
  clash: (a: Candidate, b: Candidate) => boolean | undefined,
) => Candidate[];

/** The surroundings of the labels in one bracket. */
export interface LabelPlan {
  /** Size of the plot. */
  width: Linear;
  height: Linear;
  /** The room for labels: from start to end, and how far above and below the plot. */
  room: { start: Linear; end: Linear; above: number; below: number };
  /** What a place costs for what lies there: by the room that is kept for the label, and by what its text really covers. Infinity forbids it. */
  judge: (room: Box, text: Box) => number;
  /** The share of the items that must be named in place; below it all show numbers, since a few names among numbers look like a fault. */
  enough: number;
}

/** Where each label stands in one bracket: its side and width; a number where `width` is 0. */
export function placeLabels(items: readonly LabelItem[], range: Range, plan: LabelPlan): Candidate[] {
  const { enough, judge } = plan;
  const candidates = (item: LabelItem): Candidate[] => {
    const place = (side: Side, width: number, rows: number, cost: number) => {
      const box = labelBox(item, side, width, rows * lineHeight, plan);
      return {
        side,
        width,
        box,
        cost: inside(box, range, plan) ? cost + judge(box, labelBox(item, side, width / margin, rows * drawnLine, plan)) : Infinity,
      };
    };
    return [
      ...ways(item)
        .map(({ side, width, rows, cost }) => place(side, width, rows, cost))
        .concat(item.sides.map((side, rank) => ({ ...place(side, numberWidth, 1, 100 + rank), width: 0 })))
        .filter(({ cost }) => cost < Infinity)
        .sort((a, b) => a.cost - b.cost),
      { side: item.sides[0]!, width: 0, cost: 999 },
    ];
  };
  const choice = (some: readonly LabelItem[]) => settle(some.map(candidates), (a, b) => a.box && b.box && touch(a.box, b.box, range));
  const named = choice(items);
  return named.filter(({ width }) => width).length < enough * items.length
    ? choice(items.map((item) => ({ ...item, wrappings: [] })))
    : named;
}

/**
 * Places the labels in every bracket of container widths. `at` has for each item the tokens of `data-at`: `m-se m-10 m-l` is "in bracket m:
 * below-end, 10 em wide, labelled"; `numbers` has the brackets in which some item shows a number, so that a list has to resolve it.
 */
export function arrangeLabels(
  items: readonly unknown[],
  place: (bracket: (typeof brackets)[number]) => readonly Place[],
): { at: string[]; numbers: string } {
  const placed = brackets.map((bracket) => ({ name: bracket.name, places: place(bracket) }));
  const token = (name: BracketName, { side, width }: Place) => `${name}-${side}${width ? ` ${name}-${width} ${name}-l` : ''}`;
  return {
    at: items.map((_, index) => placed.map(({ name, places }) => token(name, places[index]!)).join(' ')),
    numbers: placed.flatMap(({ name, places }) => (places.some(({ width }) => !width) ? name : [])).join(' '),
  };
}

/** Every way to name an item: on each side in each of its wrappings. */
export const ways = ({ sides, wrappings }: LabelItem) =>
  sides.flatMap((side, rank) =>
    wrappings.map(({ width, rows }) => ({ side, width, rows, cost: rank * 1.5 + (rows > 2 ? 3 : Math.floor(width / wide)) })),
  );

/** Where the centre of a label stands from its mark, and half its size, in em of the picture. */
export function offset(side: Side, width: number, height: number) {
  const halfWidth = (width / 2) * labelSize;
  const halfHeight = (height / 2) * labelSize;
  const diagonal = side.length > 1;
  const across = (diagonal ? gaps.across : gaps.beside) * labelSize + halfWidth;
  const along = (diagonal ? gaps.along : gaps.over) * labelSize + halfHeight;
  return {
    dx: side.includes('e') ? across : side.includes('w') ? -across : 0,
    dy: side.includes('s') ? along : side.includes('n') ? -along : 0,
    halfWidth,
    halfHeight,
  };
}

function labelBox({ x, y }: LabelItem, side: Side, width: number, height: number, plot: LabelPlan): Box {
  const { dx, dy, ...half } = offset(side, width, height);
  return { x: shift(plot.width, x, dx), y: shift(plot.height, y, dy), ...half };
}

/** Does the box stay within the room at every width? Everything is linear, so both ends of the bracket decide. */
const inside = (
  { x, y, halfWidth, halfHeight }: Box,
  { from, to }: Range,
  { height, room: { start, end, above, below } }: LabelPlan,
): boolean =>
  [from, to].every(
    (w) =>
      at(x, w) - halfWidth >= at(start, w) &&
      at(x, w) + halfWidth <= at(end, w) &&
      at(y, w) - halfHeight >= -above &&
      at(y, w) + halfHeight <= at(height, w) + below,
  );
