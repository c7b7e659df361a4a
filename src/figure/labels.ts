import { round } from './round.js';
import { lineHeight, lines, margin, textWidth } from './text.js';

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

export interface LabelItem {
  /** Place of the mark as shares 0…1 of the plot, y downwards. */
  x: number;
  y: number;
  text: string;
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
const tries = 40;

export function placeLabels(task: LabelTask): Placement {
  const { items, bracket, labels = true, enough = 0.8 } = task;
  if (labels) {
    const placed = search(task, true);
    if (placed && placed.labelled >= enough * items.length) return toPlacement(placed.chosen);
  }
  return toPlacement(search({ ...task, avoid: [] }, false)?.chosen ?? items.map(() => undefined));

  function toPlacement(chosen: readonly (Candidate | undefined)[]): Placement {
    const places = chosen.map((candidate) => ({ side: candidate?.side ?? ('e' as Side), width: candidate?.width ?? 0 }));
    return { places, numbers: places.some(({ width }) => width === 0) };
  }

  function search({ items, obstacles, avoid = [], room }: LabelTask, names: boolean) {
    const options = items.map((item) => candidates(item, bracket, names).filter((candidate) => inside(candidate.box, bracket, room) && !obstacles.some((box) => touch(candidate.box, box, bracket))));
    for (const list of options) {
      for (const candidate of list) candidate.cost += Math.min(6, avoid.filter((box) => touch(candidate.box, box, bracket)).length) * 2;
      list.sort((a, b) => a.cost - b.cost);
    }
    let best: { chosen: (Candidate | undefined)[]; labelled: number; cost: number } | undefined;
    let order = items.map((_, index) => index).sort((a, b) => options[a]!.length - options[b]!.length);
    const random = generator();
    for (let attempt = 0; attempt < tries; attempt++) {
      const found = greedy(order, options, bracket);
      if (!best || found.labelled > best.labelled || (found.labelled === best.labelled && round(found.cost) < round(best.cost))) best = found;
      if (best.cost === 0) break;
      order = order.map((index) => [random(), index] as const).sort((a, b) => a[0] - b[0]).map(([, index]) => index);
    }
    return best;
  }
}

function greedy(order: readonly number[], options: readonly (readonly Candidate[])[], bracket: Bracket) {
  const chosen: (Candidate | undefined)[] = options.map(() => undefined);
  const free = (candidate: Candidate, except = -1) => chosen.every((other, index) => !other || index === except || !touch(candidate.box, other.box, bracket));
  for (const index of order) {
    const pick = options[index]!.find((candidate) => free(candidate));
    if (pick && pick.width > 0) {
      chosen[index] = pick;
      continue;
    }
    // One swap: another label may have a second-best place that leaves room for this one.
    chosen[index] = pick;
    swap: for (const wanted of options[index]!) {
      if (pick && wanted.cost >= pick.cost) break;
      const blockers = order.filter((other) => other !== index && chosen[other] && touch(wanted.box, chosen[other].box, bracket));
      if (blockers.length !== 1) continue;
      const blocker = blockers[0]!;
      for (const other of options[blocker]!)
        if (other.width > 0 && free(other, blocker) && !touch(other.box, wanted.box, bracket)) {
          chosen[blocker] = other;
          chosen[index] = wanted;
          break swap;
        }
    }
  }
  return {
    chosen,
    labelled: chosen.filter((candidate) => candidate && candidate.width > 0).length,
    cost: chosen.reduce((sum, candidate) => sum + (candidate?.cost ?? 200), 0),
  };
}

/** Every box the label of `item` could have: for each side the narrowest of one, two and three lines, and at last its number. */
function candidates(item: LabelItem, bracket: Bracket, names: boolean): Candidate[] {
  const at = (side: Side, width: number, rows: number, cost: number): Candidate => ({ side, width, cost, box: labelBox(item, side, width || numberWidth, rows, bracket) });
  const shapes: { width: number; rows: number }[] = [];
  if (names)
    for (const width of labelWidths) {
      const rows = lines(item.text, width);
      if (rows <= 3 && !shapes.some((shape) => shape.rows <= rows)) shapes.push({ width, rows });
    }
  const wideText = textWidth(item.text) * margin > 13;
  return item.sides.flatMap((side, rank) => [
    ...shapes.map(({ width, rows }) => at(side, width, rows, rank * 3 + (rows === 3 ? 2 : rows === 1 && wideText ? 1 : 0))),
    at(side, 0, 1, (names ? 100 : 0) + rank),
  ]);
}

function labelBox(item: LabelItem, side: Side, width: number, rows: number, { width: plotWidth, height: plotHeight }: Bracket): Box {
  const halfWidth = (width / 2) * labelSize;
  const halfHeight = ((rows * lineHeight) / 2) * labelSize;
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

/** Do two boxes touch at some container width of the bracket? */
export function touch(a: Box, b: Box, { from, to }: { from: number; to: number }): boolean {
  const across = near(a.x, b.x, a.halfWidth + b.halfWidth);
  const along = near(a.y, b.y, a.halfHeight + b.halfHeight);
  return Math.max(across[0], along[0], from) < Math.min(across[1], along[1], to);
}

/** The container widths at which |a − b| < limit: an interval, since the distance is linear. */
function near(a: Linear, b: Linear, limit: number): [number, number] {
  const slope = a.slope - b.slope;
  const offset = a.offset - b.offset;
  if (slope === 0) return Math.abs(offset) < limit ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const one = (-limit - offset) / slope;
  const two = (limit - offset) / slope;
  return one < two ? [one, two] : [two, one];
}

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
