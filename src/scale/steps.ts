/** One step of a ruler. */
export interface RulerStep {
  /** What is posted and given to `onValueChange`. */
  value: number;
  /** The value as it is read, such as `7,5`. */
  label: string;
  /** What the step means, such as the name of a level. */
  text?: string | undefined;
  /** `major`: its number stands under the ruler. Default: the whole numbers. As soon as one step says it, the others are `minor`. */
  tick?: 'major' | 'minor' | undefined;
  /** A name for the range this step belongs to; chooses the wording of the follow-up. */
  segment?: string | undefined;
}

/** So many steps have a cell each; of more than these the value is typed. */
export const mostCells = 21;
/** So many cells of 24 px fit into the narrowest phone; a longer ruler goes on in a second row there. */
const mostInRow = 11;

const isRegular = (places: readonly number[], last: number) =>
  places[0] === 0 && places.length > 1 && places.every((place, index) => place * (places.length - 1) === index * last);

/** The places of the steps whose number stands under the ruler. */
export function numbered(steps: readonly RulerStep[]): number[] {
  const told = steps.some(({ tick }) => tick);
  return steps.flatMap(({ value, tick }, index) => ((told ? tick === 'major' : Number.isInteger(value)) ? [index] : []));
}

/** The cells of the ruler beside a typed value: its numbered steps where they divide it evenly, or else the most equal parts up to ten. */
export function divisions(steps: readonly RulerStep[]): number[] {
  const last = steps.length - 1;
  const places = numbered(steps);
  if (isRegular(places, last) && places.length <= mostCells) return places;
  const parts = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].find((count) => last % count === 0)!;
  return Array.from({ length: parts + 1 }, (_, index) => (index * last) / parts);
}

/** Where the thumb rests while nothing is answered: in the middle, or left of it where the middle is no step. */
export const restOf = (steps: readonly unknown[]): number => Math.max(0, Math.floor((steps.length - 1) / 2));

/** What Page Up and Page Down skip: from one number to the next, and more than an arrow. */
export function pageOf(steps: readonly RulerStep[]): number {
  const [first = 0, second = 0] = steps.length > mostCells ? divisions(steps) : numbered(steps);
  return Math.max(2, second - first);
}

/** How far apart the steps are, without the tail of a floating-point difference. */
export const stepOf = ([first, second]: readonly RulerStep[]): number =>
  first && second ? Math.round((second.value - first.value) * 1e9) / 1e9 : 1;

export interface RulerPlan {
  /** More steps than cells: the value is typed. */
  typed: boolean;
  /** The text under each cell, empty where it has no number. */
  cells: string[];
  /** Whether it takes two rows on a phone. */
  long: boolean;
  /** Whether steps mean something, so that the readout needs room for words. */
  worded: boolean;
}

/** The form that a ruler takes. */
export function planRuler(steps: readonly RulerStep[]): RulerPlan {
  const typed = steps.length > mostCells;
  const majors = new Set(numbered(steps));
  const cells = typed
    ? divisions(steps).map((place) => steps[place]!.label)
    : steps.map(({ label }, index) => (majors.has(index) ? label : ''));
  return { typed, cells, long: cells.length > mostInRow, worded: !typed && steps.some(({ text }) => text) };
}
