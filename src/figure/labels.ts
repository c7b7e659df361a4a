import { brackets, type BracketName } from './brackets.js';
import { lines, wordWidths } from './text.js';

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
  /** '0' for a mark that another one stands for. */
  side: Side | '0';
  width: number;
  /** The items, counted from 0, that the mark stands for where they are several: then it shows their numbers. */
  members?: readonly number[] | undefined;
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
  const token = (name: BracketName, { side, width, members }: Place) =>
    [side, width, members ? 'm' : width && 'l']
      .filter(Boolean)
      .map((one) => `${name}-${one}`)
      .join(' ');
  return {
    at: items.map((_, index) => placed.map(({ name, places }) => token(name, places[index]!)).join(' ')),
    numbers: placed.flatMap(({ name, places }) => (places.some(({ width, members }) => !width || members) ? name : [])).join(' '),
  };
}

/** Every way to write a text at a mark: on each side in each of its wrappings. */
export const ways = (sides: readonly Side[], wrappings: readonly Wrapping[]) =>
  sides.flatMap((side, rank) =>
    wrappings.map(({ width, rows }) => ({ side, width, rows, cost: rank * 1.5 + (rows > 2 ? 3 : Math.floor(width / wide)) })),
  );

/** Where the centre of a label stands from its mark, and half its size, in em of the picture. */
export function offset(side: Side, width: number, height: number) {
  const halfWidth = (width / 2) * labelSize;
  const halfHeight = (height / 2) * labelSize;
  const diagonal = side.length > 1;
  const towards = (end: string, start: string) => +side.includes(end) - +side.includes(start);
  return {
    dx: towards('e', 'w') * ((diagonal ? gaps.across : gaps.beside) * labelSize + halfWidth),
    dy: towards('s', 'n') * ((diagonal ? gaps.along : gaps.over) * labelSize + halfHeight),
    halfWidth,
    halfHeight,
  };
}
