import { touch, type Box, type Range } from './boxes.js';
import { brackets, type BracketName } from './brackets.js';
import { arrangeLabels, numberWidth, offset, ways, wrappings, type LabelItem, type Place } from './labels.js';
import { digits } from './plane.js';
import { settle } from './settle.js';
import { lineHeight } from './text.js';

/** A mark with its name, among others that it may touch. */
export interface MarkItem extends LabelItem {
  /** Half the size of the mark with its halo, in em of the picture. */
  half: number;
}

/** The surroundings of the marks in one bracket. */
export interface Surroundings {
  /** A box of the plot: its centre as shares of the plot and so many em further on, and half its size in em. */
  box: (x: number, y: number, dx: number, dy: number, halfWidth: number, halfHeight: number) => Box;
  /** What no label may touch, besides the marks: the ends of the room among it. */
  obstacles: readonly Box[];
  /** What a label had better not cover. */
  lines: readonly Box[];
}

/** The boxes of a plot that is `slope · w + offset` wide in a container w wide, and so many em high. */
export const boxesOf =
  (slope: number, offset: number, height: number): Surroundings['box'] =>
  (x, y, dx, dy, halfWidth, halfHeight) => ({ slope: x * slope, offset: x * offset + dx, y: y * height + dy, halfWidth, halfHeight });

/** A place that a label could take. */
export interface Candidate extends Place {
  /** How little it is liked. */
  cost: number;
  /** The room that is kept for it; a number that found no room has none. */
  room?: Box;
}

/** A mark that stands for several in one bracket. */
export interface Merged {
  bracket: BracketName;
  /** The items, counted from 0. */
  members: readonly number[];
}

/** What it costs to find no place, and to be where something stands. */
const lostCost = 999;
const blockedCost = 1000;

/** The numbers of some items in one text; the first and the last where they are too many to be read. */
export function numbersOf(members: readonly number[]): string {
  const numbers = members.map((member) => member + 1);
  return numbers[15] ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(', ');
}

/** A mark as it is seen: its tokens, and where it stands for others as well. */
export interface SeenMark {
  x: string;
  y: string;
  at: string;
  merged: readonly Merged[];
}

/** Places marks and labels in every bracket of container widths; `numbers` has the brackets in which some mark shows a number. */
export function arrangeMarks(
  items: readonly MarkItem[],
  around: (bracket: (typeof brackets)[number]) => Surroundings,
): { marks: SeenMark[]; numbers: string } {
  const merged: Merged[][] = items.map(() => []);
  const { at, numbers } = arrangeLabels(items, (bracket) => {
    const places = placeMarks(items, bracket, around(bracket));
    places.forEach(({ members }, index) => members && merged[index]!.push({ bracket: bracket.name, members }));
    return places;
  });
  return { marks: items.map(({ x, y }, index) => ({ x: digits(x), y: digits(y), at: at[index]!, merged: merged[index]! })), numbers };
}

/**
 * Where marks and labels stand in one bracket. Marks that touch at some width in it become one, which shows their numbers; so does a mark with its nearest neighbour
 * where not even its number finds room. A few names among numbers look like a fault: where more than a fifth of the marks find no room for their names (on a phone: any), all show numbers.
 */
export function placeMarks(items: readonly MarkItem[], range: Range, { box, obstacles, lines }: Surroundings): Place[] {
  // What is only to be avoided is judged at the bracket's narrow end; far from it the lines run elsewhere.
  const near = { ...range, to: range.from };
  let named = true;
  const marks = items.map(({ x, y, half }) => box(x, y, 0, 0, half, half));
  /** Which item stands for each. */
  let heads: number[] = [];
  marks.forEach((mark, index) =>
    heads.push(marks.findIndex((other, head) => head === index || (heads[head] === head && touch(other, mark, range)))),
  );
  for (;;) {
    const own = heads.filter((head, index) => head === index);
    const blocked = [...obstacles, ...own.map((head) => marks[head]!)];
    const candidates = (head: number): Candidate[] => {
      const { x, y, sides, wrappings: names } = items[head]!;
      const all = heads.flatMap((other, index) => (other === head ? index : []));
      const members = all[1] ? all : undefined;
      const texts = members ? wrappings(numbersOf(members)) : [...(named ? names : []), { width: 0, rows: 1 }];
      return [
        ...ways(sides, texts).map(({ side, width, rows, cost }): Candidate => {
          const { dx, dy, halfWidth, halfHeight } = offset(side, width || numberWidth, rows * lineHeight);
          const room = box(x, y, dx, dy, halfWidth, halfHeight);
          return {
            side,
            width,
            members,
            room,
            cost: blocked.some((obstacle) => touch(room, obstacle, range))
              ? blockedCost
              : // A number comes after every name.
                cost + (width ? 0 : 100) + 3 * lines.filter((line) => touch(room, line, near)).length,
          };
        }),
        { side: sides[0]!, width: 0, members, cost: lostCost },
      ].sort((a, b) => a.cost - b.cost);
    };
    const chosen = settle(own.map(candidates), (a, b) => a.room && b.room && touch(a.room, b.room, range));
    if (named && chosen.filter(({ width, members }) => !width && !members).length > (range.from < 40 ? 0 : 0.2) * own.length) {
      named = false;
      continue;
    }
    const lost = own[chosen.findIndex(({ room }) => !room)];
    if (lost === undefined || !own[1]) return items.map((_, index) => chosen[own.indexOf(index)] ?? { side: '0', width: 0 });
    const gap = (head: number) => Math.abs(items[head]!.x - items[lost]!.x) + Math.abs(items[head]!.y - items[lost]!.y);
    const [, nearest] = own.sort((a, b) => gap(a) - gap(b));
    heads = heads.map((head) => (head === lost ? nearest! : head));
  }
}
