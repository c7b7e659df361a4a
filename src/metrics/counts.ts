import type { InvalidAnswer } from './invalid.js';
import { tally } from './tally.js';

/** Numbers in a typed array. */
export type NumberArray =
  Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** A value with how often it was given, as `GROUP BY` returns it. Drivers write big counts as `bigint` or as text; both are read. */
export interface CountRow {
  value: number | bigint | string | null;
  count: number | bigint | string;
}

/**
 * Answers to one question: a list (`null`, `undefined` or a blank string is unanswered, `"n/a"` answered and not applicable), a typed array, counts per value as a
 * `Map`, as an object (`{ 9: 12, 10: 30 }`) or as rows (`[{ value: 9, count: 12 }]`), or what `countAnswers` and `mergeCounts` return.
 */
export type Answers =
  | Iterable<number | 'n/a' | '' | null | undefined>
  | NumberArray
  | ReadonlyMap<number | 'n/a' | null, number>
  | Readonly<Record<number, number> & { 'n/a'?: number }>
  | Iterable<CountRow>
  | Counts;

export interface Counts {
  /** The lowest value of the scale. */
  min: number;
  /** From one value to the next. */
  step: number;
  /** How often each value was given, index = (value − min) / step. */
  counts: number[];
  /** Number of answers. */
  n: number;
  unanswered: number;
  /** Answered as not applicable; outside n. */
  notApplicable: number;
  /** With weights: their sum per value, and the sum of their squares. */
  weights?: { sums: number[]; squares: number };
}

export interface CountOptions {
  /** A weight of 0 or more for each answer of a list, such as what makes a sample like its population. */
  weights?: ArrayLike<number> | undefined;
  /** Hears of each answer or count that cannot be counted and is left out. Without it the first one throws. */
  onInvalid?: ((invalid: InvalidAnswer) => void) | undefined;
}

/**
 * Counts answers on a scale from `min` to `max`, in whole numbers or in steps of `step`. Each answer is checked against the scale, of ten million in a typed array too.
 * @throws RangeError or TypeError when an answer is not on the scale, or a count is not a whole number of 0 or more; says where, and what is allowed.
 */
export function countAnswers(
  answers: Answers,
  min: number,
  max: number,
  { step = 1, ...options }: CountOptions & { step?: number | undefined } = {},
): Counts {
  if (!(step > 0 && min < max && Number.isFinite(max - min)))
    throw new RangeError(`countAnswers: the scale runs from ${min} to ${max} in steps of ${step}; allowed: upwards, in steps above 0.`);
  return tally(answers, { min, max, ...(step !== 1 && { step }) }, 'countAnswers', options);
}
