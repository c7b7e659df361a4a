import type { Answers, Counts } from './counts.js';
import type { Interval } from './interval.js';
import { countsOf, meanOf, peopleOf, shareInterval, shareOf, type Score, type ScoreOptions } from './score.js';
import { checkOption } from './option.js';
import { tally } from './tally.js';
import { bandOf, type Band } from './bands.js';

/** How many points the scale has. */
export type CsatPoints = 3 | 5 | 7 | 10;
export type CsatSegment = 'low' | 'middle' | 'high';

/** What counts as satisfied and dissatisfied on each scale. The two highest of five is the field's convention (top-2-box); the others are ours, and can be replaced. */
export const csatBands: Readonly<Record<CsatPoints, Band>> = {
  3: { low: 1, high: 3 },
  5: { low: 2, high: 4 },
  7: { low: 3, high: 6 },
  10: { low: 5, high: 8 },
};

/**
 * Low, middle or high: where an answer lies on a satisfaction scale of 3, 5, 7 or 10 points.
 * @throws RangeError for an answer that is not a whole number on the scale.
 */
export function csatSegment(answer: number, points: CsatPoints = 5): CsatSegment {
  if (!Number.isInteger(answer) || answer < 1 || answer > points)
    throw new RangeError(`csatSegment: the answer is ${answer}; allowed on ${points} points: a whole number from 1 to ${points}.`);
  return bandOf(answer, csatBands[points]);
}

export interface CsatOptions extends ScoreOptions {
  /** How many points the scale has. Default 5. */
  points?: CsatPoints | undefined;
  /** What `score` and `interval` are of: the share of satisfied answers 0…1, or the mean. Default the share. */
  scoring?: 'share' | 'mean' | undefined;
}

export interface CsatResult extends Score {
  /** The share of satisfied answers, 0…1: the two highest of five; `null` without answers. */
  share: number | null;
  mean: number | null;
  /** Of the mean, by Student's t. */
  meanInterval: Interval | null;
  /** How many answers, whatever they weigh. */
  satisfied: number;
  neutral: number;
  dissatisfied: number;
}

/**
 * Customer satisfaction (CSAT, in Dutch KTV; asked of employees MTV) on 1…5, or 3, 7 or 10 points: the share of satisfied answers (top-2-box of five, see `csatBands`), and the mean.
 * Interval of the share: Wilson 1927; of the mean: Student's t.
 * @throws RangeError or TypeError for an answer that is not a whole number on the scale, unless `onInvalid` is given; RangeError for an unknown number of points or scoring.
 */
export function csat(answers: Answers, { points = 5, scoring, confidence, ...options }: CsatOptions = {}): CsatResult {
  checkPoints(points);
  return csatOf(tally(answers, { min: 1, max: points }, 'csat', options), points, scoring, confidence);
}

const checkPoints = (points: CsatPoints) => checkOption('csat: points', points, Object.keys(csatBands).map(Number));

/** The score of counts on a scale of so many points. */
export function csatOf(counts: Counts, points: CsatPoints, scoring: 'share' | 'mean' = 'share', confidence?: number): CsatResult {
  checkPoints(points);
  checkOption('csat: scoring', scoring, ['share', 'mean']);
  const base = countsOf(counts, confidence);
  const { low, high } = csatBands[points];
  const share = shareOf(counts, high - 1, points - 1);
  const { mean, interval: meanInterval } = meanOf(counts, base);
  return {
    metric: `csat-${points}-${scoring}`,
    score: scoring === 'share' ? share : mean,
    interval: scoring === 'share' ? shareInterval(share, base) : meanInterval,
    ...base,
    share,
    mean,
    meanInterval,
    satisfied: peopleOf(counts, high - 1, points - 1),
    neutral: peopleOf(counts, low, high - 2),
    dissatisfied: peopleOf(counts, 0, low - 1),
  };
}
