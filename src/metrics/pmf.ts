import type { Answers, Counts } from './counts.js';
import { countsOf, shareInterval, shareOf, type Score, type ScoreOptions } from './score.js';
import { tally } from './tally.js';

/** The answers of the product-market-fit question (Sean Ellis); `n/a` is outside n. */
export const pmfAnswers = ['very', 'somewhat', 'not', 'n/a'] as const;

export type PmfAnswer = (typeof pmfAnswers)[number];
export type PmfSegment = Exclude<PmfAnswer, 'n/a'>;

/** The share "very disappointed" from which a product is said to fit its market (Sean Ellis, "The Startup Pyramid", 2009). */
export const pmfThreshold = 0.4;

/** Answers in words, as a list, counts per word or rows; or, in a typed array, their places: 0 very, 1 somewhat, 2 not. */
export type PmfAnswers =
  | Answers
  | Iterable<PmfAnswer | '' | null | undefined>
  | Readonly<Partial<Record<PmfAnswer, number>>>
  | ReadonlyMap<PmfAnswer | null, number>;

export interface PmfResult extends Score {
  /** The share "very disappointed", 0…1; `null` without answers. */
  share: number | null;
  /** How many answers, whatever they weigh. */
  very: number;
  somewhat: number;
  not: number;
}

/** The places of the answers that count. */
export const pmfScale = { min: 0, max: 2, words: pmfAnswers.slice(0, 3) };

/**
 * Product-market fit: the share that would be very disappointed without the product, of those it is applicable to. Interval: Wilson 1927. See `pmfThreshold`.
 * @throws RangeError or TypeError for an answer that is none of `pmfAnswers`, unless `onInvalid` is given.
 */
export function pmf(answers: PmfAnswers, { confidence, ...options }: ScoreOptions = {}): PmfResult {
  const list = ArrayBuffer.isView(answers) ? Array.from(answers as Uint8Array, (place) => pmfScale.words[place] ?? place) : answers;
  return pmfOf(tally(list as Answers, pmfScale, 'pmf', options), confidence);
}

/** The score of counts of its three answers. */
export function pmfOf(counts: Counts, confidence?: number): PmfResult {
  const base = countsOf(counts, confidence);
  const share = shareOf(counts, 0, 0);
  const [very = 0, somewhat = 0, not = 0] = base.counts;
  return { metric: 'pmf', score: share, interval: shareInterval(share, base), ...base, share, very, somewhat, not };
}
