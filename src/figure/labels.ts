import { round } from './round.js';
import { lineHeight, lines, margin } from './text.js';

/**
 * Label placement without measuring. A picture is laid out once for each bracket of container widths; within a
 * bracket every box moves linearly with the container, so "do these two touch at some width between a and b?" is
 * the intersection of two intervals, and the answer holds at every width, not only at a few that were tried.
 * All lengths are em of the picture's own font size. The result is a list of tokens for `data-at`, which the rules in
 * `labels.css` turn into side and width: one DOM for every width.
 */

/** A coordinate that moves linearly with the container's width w: `slope · w + offset`. */
export interface Linear {
  slope: number;
  offset: number;
}

/** A box that moves with the container: its centre, and half its size. */
export interface Box {
  x: Linear;
  y: Linear;
  halfWidth: number;
  halfHeight: number;
}

/** A range of container widths with one arrangement, and the size of the plot in it. Matches the container queries in `labels.css`. */
export interface Bracket {
  name: BracketName;
  from: number;
  to: number;
  width: Linear;
  height: Linear;
}

export const brackets = [
  { name: 'xs', from: 17, to: 26 },
  { name: 's', from: 26, to: 40 },
  { name: 'm', from: 40, to: 56 },
  { name: 'l', from: 56, to: 75 },
  { name: 'xl', from: 75, to: Infinity },
] as const;

export type BracketName = (typeof brackets)[number]['name'];

/** Sides of a mark where its label can stand, as on a compass; e is the end of the line, so left in a right-to-left page. */
export type Side = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw';

/** Widths a label can have, in em of the label. */
export const labelWidths = [4, 5, 6, 7, 8, 9, 10, 12, 14, 17, 20] as const;

/** Size of a label's text in em of the picture. */
export const labelSize = 0.8125;

/** Width of a number that stands in for a label, in em of the label. */
const numberWidth = 1.9;

/** How far a label stands from the centre of its mark, in em of the label: beside it, above or below it, and on a diagonal across and along. */
export const gaps = { beside: 0.9, over: 0.75, across: 0.7, along: 0.1 };

/** A way to wrap a text: in a box of this width, in em of the label, it takes this many rows. */
interface Wrapping {
  width: number;
  rows: number;
}

/** The narrowest ways to wrap a text in one, two and three rows. They depend on nothing but the text, so they are found once. */
export function wrappings(text: string): Wrapping[] {
  const found: Wrapping[] = [];
  for (const width of labelWidths) {
    const rows = lines(text, width);
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

export interface LabelTask {
  items: readonly LabelItem[];
  bracket: Bracket;
  /** What no label may touch: marks, words at the axes. */
  obstacles: readonly Box[];
  /** What a label should rather not touch: points along a curve. */
  avoid?: readonly Box[];
  /** The room for labels: how far it reaches beyond the plot, in em. Default: not at all. */
  room?: { start: Linear; end: Linear; above: number; below: number };
  /** Labels at all? Otherwise numbers only. */
  labels?: boolean;
  /** The share of the items that must be named in place; below it all show numbers, since a few names among numbers look like a fault. Default 0.8. */
  enough?: number;
}

interface Candidate {
  /** What the text really covers, without the room kept around it. */
  text: Box;
  side: Side;
  /** 0 for a number. */
  width: number;
  box: Box;
  cost: number;
}

export interface Placement {
  /** One per item; a number where `width` is 0. */
  places: { side: Side; width: number }[];
  /** Does any item show a number, so that a list has to resolve it? */
  numbers: boolean;
}

/** Orders of placement that are tried; the best one counts. */
const tries = 16;
/** What a label without any place costs. */
const unplaced = 200;

export function placeLabels(task: LabelTask): Placement {
  const { items, labels = true, enough = 0.8 } = task;
  const named = labels ? search(task, true) : [];
  const chosen = named.filter((candidate) => candidate && candidate.width > 0).length >= enough * items.length ? named : search({ ...task, avoid: [] }, false);
  const places = items.map((item, index) => ({ side: chosen[index]?.side ?? item.sides[0]!, width: chosen[index]?.width ?? 0 }));
  return { places, numbers: places.some(({ width }) => width === 0) };
}

type Choice = (Candidate | undefined)[];

function search({ items, bracket, obstacles, avoid = [], room }: LabelTask, names: boolean): Choice {
  // What is only to be avoided is judged near the bracket's narrow end; far from it the lines run elsewhere.
  const usual = { from: bracket.from, to: Math.min(bracket.to, bracket.from * 1.3) };
  const options = items.map((item) => {
    const possible = candidates(item, bracket, names).filter(({ box }) => inside(box, bracket, room) && !obstacles.some((obstacle) => touch(box, obstacle, bracket)));
    for (const candidate of possible) if (candidate.width > 0) for (const line of avoid) if (touch(candidate.text, line, usual)) candidate.cost += 3;
    return possible.sort((a, b) => a.cost - b.cost);
  });
  const order = items.map((_, index) => index).sort((a, b) => options[a]!.length - options[b]!.length || a - b);
  const clash = conflicts(bracket);
  const random = generator();
  let best: Choice = [];
  let least = Infinity;
  for (let attempt = 0; attempt < tries; attempt++) {
    const chosen = settle(order, options, clash);
    const cost = chosen.reduce((sum, candidate) => sum + (candidate?.cost ?? unplaced), 0);
    if (round(cost) < round(least)) [best, least] = [chosen, cost];
    if (chosen.every((candidate, index) => candidate === options[index]![0])) break;
    shuffle(order, random);
  }
  return best;
}

/** Gives each label in turn the best place that is free; then lets labels move to better places, also where one other label has to make way, as long as the whole gets better. */
function settle(order: readonly number[], options: readonly (readonly Candidate[])[], clash: (a: Candidate, b: Candidate) => boolean): Choice {
  const chosen: Choice = options.map(() => undefined);
  const cost = (candidate: Candidate | undefined) => candidate?.cost ?? unplaced;
  const blockers = (wanted: Candidate, index: number) => order.filter((other) => other !== index && chosen[other] && clash(wanted, chosen[other]));
  for (let round = 0, better = true; better && round < 8; round++) {
    better = false;
    for (const index of order)
      for (const wanted of options[index]!) {
        if (wanted.cost >= cost(chosen[index])) break;
        const [blocker, second] = blockers(wanted, index);
        if (second !== undefined) continue;
        const gain = cost(chosen[index]) - wanted.cost;
        const yielding = blocker === undefined ? undefined : options[blocker]!.find((other) => cost(other) - cost(chosen[blocker]) < gain && !clash(other, wanted) && blockers(other, blocker).every((third) => third === index));
        if (blocker !== undefined && !yielding) continue;
        if (blocker !== undefined) chosen[blocker] = yielding;
        chosen[index] = wanted;
        better = true;
        break;
      }
  }
  return chosen;
}

/** Do two candidates touch? Each pair is worked out once. */
function conflicts(bracket: Bracket) {
  const known = new Map<Candidate, Map<Candidate, boolean>>();
  return (a: Candidate, b: Candidate): boolean => {
    let row = known.get(a);
    if (!row) known.set(a, (row = new Map()));
    let answer = row.get(b);
    if (answer === undefined) row.set(b, (answer = touch(a.box, b.box, bracket)));
    return answer;
  };
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random() % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Every box the label of `item` could have: for each side each of its wrappings, and at last its number. */
function candidates(item: LabelItem, bracket: Bracket, names: boolean): Candidate[] {
  const at = (side: Side, width: number, rows: number, cost: number): Candidate => ({
    side,
    width,
    cost,
    box: labelBox(item, side, width || numberWidth, rows * lineHeight, bracket),
    text: labelBox(item, side, (width || numberWidth) / margin, rows * 1.3, bracket),
  });
  return item.sides.flatMap((side, rank) => [
    ...(names ? item.wrappings.map(({ width, rows }) => at(side, width, rows, rank * 1.5 + (rows === 3 ? 3 : rows === 1 && width > 13 ? 1 : 0))) : []),
    at(side, 0, 1, (names ? 100 : 0) + rank),
  ]);
}

function labelBox(item: LabelItem, side: Side, width: number, height: number, { width: plotWidth, height: plotHeight }: Bracket): Box {
  const halfWidth = (width / 2) * labelSize;
  const halfHeight = (height / 2) * labelSize;
  const across = side === 'e' || side === 'w' ? gaps.beside : gaps.across;
  const along = side === 'n' || side === 's' ? gaps.over : gaps.along;
  const dx = side.includes('e') ? across * labelSize + halfWidth : side.includes('w') ? -across * labelSize - halfWidth : 0;
  const dy = side.includes('s') ? along * labelSize + halfHeight : side.includes('n') ? -along * labelSize - halfHeight : 0;
  return { x: shift(plotWidth, item.x, dx), y: shift(plotHeight, item.y, dy), halfWidth, halfHeight };
}

/** A point at a share of a length that moves with the container, and `by` em further on. */
export const shift = (length: Linear, share: number, by = 0): Linear => ({ slope: round(length.slope * share), offset: round(length.offset * share + by) });

/** Does the box stay within the room at every width? Everything grows with the container, so the narrowest width decides, and for a limit that grows faster than the box the widest does too. */
function inside(box: Box, bracket: Bracket, room: LabelTask['room']): boolean {
  const start = room?.start ?? { slope: 0, offset: 0 };
  const end = room?.end ?? bracket.width;
  const top = -(room?.above ?? 0);
  const bottom = room?.below ?? 0;
  const ends = [bracket.from, Math.min(bracket.to, 400)];
  return ends.every(
    (w) =>
      value(box.x, w) - box.halfWidth >= value(start, w) &&
      value(box.x, w) + box.halfWidth <= value(end, w) &&
      value(box.y, w) - box.halfHeight >= top &&
      value(box.y, w) + box.halfHeight <= value(bracket.height, w) + bottom,
  );
}

const value = ({ slope, offset }: Linear, w: number) => slope * w + offset;

/**
 * Do two boxes touch at some container width of the bracket? The distance of their centres is linear, so each direction gives an interval of
 * widths, and they touch where both intervals and the bracket meet. Asked some hundred thousand times for a picture, so it makes no objects.
 */
export function touch(a: Box, b: Box, { from, to }: { from: number; to: number }): boolean {
  const acrossLimit = a.halfWidth + b.halfWidth;
  const alongLimit = a.halfHeight + b.halfHeight;
  const across = a.x.slope - b.x.slope;
  const along = a.y.slope - b.y.slope;
  const dx = a.x.offset - b.x.offset;
  const dy = a.y.offset - b.y.offset;
  if ((across === 0 && Math.abs(dx) >= acrossLimit) || (along === 0 && Math.abs(dy) >= alongLimit)) return false;
  const low = Math.max(from, first(across, dx, acrossLimit), first(along, dy, alongLimit));
  const high = Math.min(to, last(across, dx, acrossLimit), last(along, dy, alongLimit));
  return low < high;
}

/** The smallest and the largest width at which |slope · w + offset| is within the limit. */
const first = (slope: number, offset: number, limit: number) => (slope === 0 ? -Infinity : ((slope > 0 ? -limit : limit) - offset) / slope);
const last = (slope: number, offset: number, limit: number) => (slope === 0 ? Infinity : ((slope > 0 ? limit : -limit) - offset) / slope);

/** The same numbers on every machine: a linear congruential generator on whole numbers (Numerical Recipes). */
function generator(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
}

/** The tokens of one item over all brackets, for `data-at`: `m-se m-10 m-l` is "in bracket m: below-end, 10 em wide, labelled". */
export const tokens = (placements: readonly { name: BracketName; placement: Placement }[], index: number): string =>
  placements
    .map(({ name, placement }) => {
      const { side, width } = placement.places[index]!;
      return width ? `${name}-${side} ${name}-${width} ${name}-l` : `${name}-${side}`;
    })
    .join(' ');
