import type { Interval } from './interval.js';
import type { Score } from './score.js';

/** What a comparison needs of a score: one without counts, such as a published benchmark, has it too. */
export type Comparable = Pick<Score, 'score' | 'interval'> & Partial<Pick<Score, 'metric' | 'confidence'>>;

export interface Comparison {
  /** a − b, in the unit of the scores; `null` where one is unknown. */
  difference: number | null;
  /** Of the difference; `null` where one of the scores has none. */
  interval: Interval | null;
  /** Is zero inside the interval, so that the difference may be noise? `null` without an interval. */
  zeroInside: boolean | null;
}

/**
 * The difference between two scores of independent groups of answers, with its interval, made of their two intervals: d − √((a − a₁)² + (b₂ − b)²) … d + √((a₂ − a)² + (b − b₁)²).
 * For shares that is Newcombe's square-and-add method ("Interval estimation for the difference between independent proportions", method 10, Statistics in Medicine 17, 1998); for means and for NPS it
 * is its general form (Zou & Donner, Statistics in Medicine 27, 2008). Both must be of one metric, and as sure.
 * @throws TypeError for two metrics, RangeError for two confidences.
 */
export function compare(a: Comparable, b: Comparable): Comparison {
  if (a.metric !== undefined && b.metric !== undefined && a.metric !== b.metric)
    throw new TypeError(`compare: a is ${a.metric} and b is ${b.metric}; allowed: two scores of one metric.`);
  if (a.confidence !== undefined && b.confidence !== undefined && a.confidence !== b.confidence)
    throw new RangeError(`compare: the confidence of a is ${a.confidence} and that of b ${b.confidence}; allowed: the same for both.`);
  if (a.score === null || b.score === null) return { difference: null, interval: null, zeroInside: null };
  const difference = a.score - b.score;
  if (!a.interval || !b.interval) return { difference, interval: null, zeroInside: null };
  const low = difference - Math.hypot(a.score - a.interval[0], b.interval[1] - b.score);
  const high = difference + Math.hypot(a.interval[1] - a.score, b.score - b.interval[0]);
  return { difference, interval: [low, high], zeroInside: low <= 0 && high >= 0 };
}
