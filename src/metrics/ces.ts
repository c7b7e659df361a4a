import type { Answers, Counts } from './counts.js';
import { netInterval, zOf, type Interval } from './interval.js';
import { countsOf, meanOf, peopleOf, shareInterval, shareOf, type Score, type ScoreOptions } from './score.js';
import { checkOption } from './option.js';
import { tally } from './tally.js';

export type CesVersion = '2.0' | '1.0';
export type CesSegment = 'difficult' | 'neutral' | 'easy';

export interface CesScale {
  min: number;
  max: number;
  /** Which end is good. The two versions point opposite ways, so it is always said. */
  direction: 'high-is-good' | 'low-is-good';
}

/**
 * The two Customer Effort Scores. 2.0: agreement 1…7 with "made it easy", high is good (CEB 2013).
 * 1.0: effort 1…5, low is good (Dixon, Freeman, Toman, Harvard Business Review, July 2010).
 */
export const cesScales: Readonly<Record<CesVersion, CesScale>> = {
  '2.0': { min: 1, max: 7, direction: 'high-is-good' },
  '1.0': { min: 1, max: 5, direction: 'low-is-good' },
};

/**
 * Easy, neutral or difficult: the middle of the scale is neutral, and the direction decides the rest.
 * @throws RangeError for an answer that is not a whole number on the version's scale.
 */
export function cesSegment(answer: number, version: CesVersion = '2.0'): CesSegment {
  const { min, max, direction } = cesScales[version];
  if (!Number.isInteger(answer) || answer < min || answer > max)
    throw new RangeError(`cesSegment: the answer is ${answer}; allowed in CES ${version}: a whole number from ${min} to ${max}.`);
  const side = (answer - (min + max) / 2) * (direction === 'high-is-good' ? 1 : -1);
  return side > 0 ? 'easy' : side < 0 ? 'difficult' : 'neutral';
}

/** @throws RangeError for a version that does not exist. */
export function cesScaleOf(version: CesVersion): CesScale {
  checkOption('ces: version', version, Object.keys(cesScales));
  return cesScales[version];
}

/** Mean of the scale, share of easy answers 0…1, or easy − difficult in points −100…100. */
export type CesScoring = 'mean' | 'share' | 'net';

export interface CesOptions extends ScoreOptions {
  /** Default 2.0. */
  version?: CesVersion | undefined;
  /** What `score` and `interval` are of. Default the mean. */
  scoring?: CesScoring | undefined;
}

export interface CesResult extends Score {
  /** The mean, on the version's scale; `null` without answers. */
  mean: number | null;
  /** The share of easy answers (top-box: 5–7 of 7, or 1–2 of 5 where low is good), 0…1. */
  share: number | null;
  /** Net easy: 100 · (easy − difficult) / n, −100…100. */
  net: number | null;
  /** How many answers, whatever they weigh. */
  easy: number;
  neutral: number;
  difficult: number;
  direction: CesScale['direction'];
}

/**
 * Customer Effort Score: the mean, the share of easy answers and net easy, of which `scoring` chooses the score. Interval of the mean: Student's t; of the share: Wilson;
 * of net easy: adjusted Wald as for NPS. The direction is part of the result, since the two versions point opposite ways.
 * @throws RangeError or TypeError for an answer that is not a whole number on the version's scale, unless `onInvalid` is given; RangeError for an unknown version or scoring.
 */
export function ces(answers: Answers, { version = '2.0', scoring, confidence, ...options }: CesOptions = {}): CesResult {
  return cesOf(tally(answers, cesScaleOf(version), 'ces', options), version, scoring, confidence);
}

type Places = [from: number, to: number];

/** The score of counts on the version's scale. */
export function cesOf(counts: Counts, version: CesVersion, scoring: CesScoring = 'mean', confidence?: number): CesResult {
  const { min, max, direction } = cesScaleOf(version);
  const base = countsOf(counts, confidence);
  const middle = (max - min) / 2;
  const low: Places = [0, middle - 1];
  const high: Places = [middle + 1, max - min];
  const [easy, difficult]: [Places, Places] = direction === 'high-is-good' ? [high, low] : [low, high];
  const { mean, interval } = meanOf(counts, base);
  const share = shareOf(counts, ...easy);
  const hard = shareOf(counts, ...difficult);
  const known = share !== null && hard !== null;
  const net = known ? 100 * (share - hard) : null;
  const scores: Record<CesScoring, [score: number | null, interval: () => Interval | null]> = {
    mean: [mean, () => interval],
    share: [share, () => shareInterval(share, base)],
    net: [net, () => (known && base.effectiveN >= 2 ? netInterval(share, hard, base.effectiveN, zOf(base.confidence)) : null)],
  };
  checkOption('ces: scoring', scoring, Object.keys(scores));
  const [score, own] = scores[scoring];
  return {
    metric: `ces-${version}-${scoring}`,
    score,
    interval: own(),
    ...base,
    mean,
    share,
    net,
    easy: peopleOf(counts, ...easy),
    neutral: peopleOf(counts, middle, middle),
    difficult: peopleOf(counts, ...difficult),
    direction,
  };
}
