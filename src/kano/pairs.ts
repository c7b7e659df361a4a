import type { NumberArray } from '../metrics/counts.js';
import type { KanoAnswer } from './table.js';

/** One respondent's answers to the pair of one feature, and how important they find it, 1…9; `null` is unanswered. */
export type KanoPair = readonly [
  functional: KanoAnswer | null | undefined,
  dysfunctional: KanoAnswer | null | undefined,
  importance?: number | null | undefined,
];

/**
 * Answers of many respondents to the pair of one feature: a list of pairs, or a typed array for either question, in the same order. A typed array cannot hold `null`; there 0 is unanswered.
 */
export type KanoPairs = Iterable<KanoPair> | readonly [functional: NumberArray, dysfunctional: NumberArray];

/** An answer that cannot be used. */
export interface InvalidPair {
  /** Which respondent, counted from 0. */
  at: number;
  what: 'functional' | 'dysfunctional' | 'importance' | 'pair';
  /** As it came. */
  value: unknown;
  /** What is allowed, in words. */
  allowed: string;
}

/** A pair as it came, nothing about it checked. */
type GivenPair = readonly [functional: unknown, dysfunctional: unknown, importance?: unknown];

const isNumberArray = (value: unknown): value is NumberArray => ArrayBuffer.isView(value) && !(value instanceof DataView);

/** Was the question left open? */
export const isOpen = (answer: unknown): boolean => answer === null || answer === undefined || answer === '';

/** Two typed arrays, one for each question. */
export const isTypedPair = (pairs: unknown): pairs is readonly [functional: NumberArray, dysfunctional: NumberArray] =>
  Array.isArray(pairs) && pairs.length === 2 && isNumberArray(pairs[0]) && isNumberArray(pairs[1]);

/** Every pair in turn; what is no pair comes as `null`. */
export function* pairsOf(pairs: KanoPairs, rule: string): Generator<GivenPair | null, void, undefined> {
  const given: unknown = pairs;
  if (isTypedPair(given)) {
    const [functional, dysfunctional] = given;
    if (functional.length !== dysfunctional.length)
      throw new RangeError(
        `${rule}: there are ${functional.length} functional and ${dysfunctional.length} dysfunctional answers; allowed: as many of either.`,
      );
    for (let at = 0; at < functional.length; at++) yield [functional[at] || null, dysfunctional[at] || null];
    return;
  }
  if (typeof given !== 'object' || given === null || !(Symbol.iterator in given) || isNumberArray(given))
    throw new TypeError(`${rule}: the pairs are ${given === null ? 'null' : typeof given}; allowed: a list of pairs, or two typed arrays.`);
  for (const pair of given as Iterable<unknown>) yield Array.isArray(pair) ? (pair as unknown as GivenPair) : null;
}

/** Throws, where nobody asked to hear of it. */
export const refusePair =
  (rule: string) =>
  ({ at, what, value, allowed }: InvalidPair): void => {
    const shown = typeof value === 'string' ? `"${value}"` : typeof value === 'object' && value ? 'an object' : String(value);
    throw new (typeof value === 'number' ? RangeError : TypeError)(
      `${rule}: ${what === 'pair' ? `pairs[${at}]` : `pairs[${at}].${what}`} is ${shown}; allowed: ${allowed}.`,
    );
  };
