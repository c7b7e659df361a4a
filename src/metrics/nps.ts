import type { Answers, Counts } from './counts.js';
import { netInterval, usualConfidence, usualZ, zOf, type Interval } from './interval.js';
import { countsOf, sum, weightsOf, type Score, type ScoreOptions } from './score.js';
import { tally } from './tally.js';

export type NpsSegment = 'detractor' | 'passive' | 'promoter';

/** The scale is fixed: 0…10 (Reichheld, Harvard Business Review, December 2003). */
export const npsScale = { min: 0, max: 10 } as const;

/**
 * The segment of one answer: 0–6 detractor, 7–8 passive, 9–10 promoter.
 * @throws RangeError for an answer that is not a whole number 0…10.
 */
export function npsSegment(answer: number): NpsSegment {
  if (!Number.isInteger(answer) || answer < npsScale.min || answer > npsScale.max)
    throw new RangeError(`npsSegment: the answer is ${answer}; allowed: a whole number from ${npsScale.min} to ${npsScale.max}.`);
  return npsBand(answer);
}

/** The same of an answer that is known to be on the scale. */
export const npsBand = (answer: number): NpsSegment => (answer > 8 ? 'promoter' : answer > 6 ? 'passive' : 'detractor');

/** The answers of each segment, from the first to the last; the lowest segment stands first. */
export const npsReach: Readonly<Record<NpsSegment, readonly [from: number, to: number]>> = {
  detractor: [0, 6],
  passive: [7, 8],
  promoter: [9, 10],
};

export interface NpsResult extends Score {
  metric: 'nps';
  /** How many answers, whatever they weigh. */
  promoters: number;
  passives: number;
  detractors: number;
  /** Their shares of all answers, 0…1, weighted where there are weights; `null` without answers. */
  shares: { promoters: number; passives: number; detractors: number } | null;
}

/** What stands at the places of each segment, added up. */
export const npsSums = (weights: readonly number[]) =>
  Object.values(npsReach).map(([from, to]) => sum(weights.slice(from, to + 1))) as [
    detractors: number,
    passives: number,
    promoters: number,
  ];

/** The score of what the eleven answers weigh, with the interval of n answers that weigh alike; `z` is that of the confidence. */
export function npsOf(weights: readonly number[], n: number, z = usualZ) {
  const sums = npsSums(weights);
  const total = sum(sums);
  const shares = sums.map((part) => part / total) as typeof sums;
  const [detractors, , promoters] = shares;
  return total > 0
    ? { score: 100 * (promoters - detractors), interval: n < 2 ? null : netInterval(promoters, detractors, n, z), shares }
    : { score: null, interval: null, shares: null };
}

/** The whole result of counts. */
export function npsResult(counts: Counts, confidence = usualConfidence): NpsResult {
  const base = countsOf(counts, confidence);
  const [detractors, passives, promoters] = npsSums(counts.counts);
  const { score, interval, shares } = npsOf(weightsOf(counts), base.effectiveN, zOf(confidence));
  return {
    ...base,
    metric: 'nps',
    score,
    interval,
    shares: shares && { detractors: shares[0], passives: shares[1], promoters: shares[2] },
    promoters,
    passives,
    detractors,
  };
}

/**
 * The interval of a Net Promoter Score from its three counts, in points: `nps.interval(50, 30, 20)` is 14.05…44.20. `null` for fewer than two answers.
 * @throws RangeError for a count below 0 or a confidence that is not between 0 and 1.
 */
function interval(promoters: number, passives: number, detractors: number, confidence = usualConfidence): Interval | null {
  for (const [name, count] of Object.entries({ promoters, passives, detractors }))
    if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`nps.interval: ${name} is ${count}; allowed: a number, 0 or more.`);
  const n = promoters + passives + detractors;
  return n < 2 ? null : netInterval(promoters / n, detractors / n, n, zOf(confidence));
}

/**
 * Net Promoter Score of answers 0…10 with its interval: `score` is 100 · (promoters − detractors) / n, −100…100, rounded nowhere.
 * Score: Reichheld 2003. Interval: adjusted Wald (Rocks, The American Statistician 70(4), 2016), within ±100; with weights at the effective n.
 * @throws RangeError or TypeError for an answer that is not a whole number 0…10, unless `onInvalid` is given.
 */
export const nps: ((answers: Answers, options?: ScoreOptions) => NpsResult) & { interval: typeof interval } = /* @__PURE__ */ Object.assign(
  (answers: Answers, { confidence, ...options }: ScoreOptions = {}) => npsResult(tally(answers, npsScale, 'nps', options), confidence),
  { interval },
);
