import type { Answers } from './counts.js';
import { adjustedWald, usualConfidence, zOf, type Interval } from './interval.js';
import { countsOf, shareOf, type Score, type ScoreOptions } from './score.js';
import { tally } from './tally.js';

export type NpsSegment = 'detractor' | 'passive' | 'promoter';

/** The scale is fixed: 0…10 (Reichheld, Harvard Business Review, December 2003). */
export const npsScale = { min: 0, max: 10 } as const;

/** The lowest answers of a passive and of a promoter. */
const passive = 7;
const promoter = 9;

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
export const npsBand = (answer: number): NpsSegment => (answer >= promoter ? 'promoter' : answer >= passive ? 'passive' : 'detractor');

export interface NpsResult extends Score {
  metric: 'nps';
  /** How many answers, whatever they weigh. */
  promoters: number;
  passives: number;
  detractors: number;
  /** Their shares of all answers, 0…1, weighted where there are weights; `null` without answers. */
  shares: { promoters: number; passives: number; detractors: number } | null;
}

/** The rule itself, for a bundle that needs no `nps.interval`. */
export function npsOf(answers: Answers, { confidence, ...options }: ScoreOptions = {}): NpsResult {
  const counts = tally(answers, npsScale, 'nps', options);
  const base = countsOf(counts, confidence);
  const parts = [
    [promoter, npsScale.max],
    [passive, promoter - 1],
    [npsScale.min, passive - 1],
  ] as const;
  const [promoters, passives, detractors] = parts.map(([from, to]) => base.counts.slice(from, to + 1).reduce((n, count) => n + count, 0));
  const [plus, even, minus] = parts.map(([from, to]) => shareOf(counts, from, to));
  const known = plus != null && even != null && minus != null;
  return {
    metric: 'nps',
    score: known ? 100 * (plus - minus) : null,
    interval: known && base.n > 1 ? hundredfold(adjustedWald(plus, minus, base.effectiveN, zOf(base.confidence))) : null,
    ...base,
    promoters: promoters!,
    passives: passives!,
    detractors: detractors!,
    shares: known ? { promoters: plus, passives: even, detractors: minus } : null,
  };
}

const hundredfold = ([low, high]: Interval): Interval => [100 * low, 100 * high];

/**
 * The interval of a Net Promoter Score from its three counts, in points: `nps.interval(50, 30, 20)` is 14.05…44.20. `null` for fewer than two answers.
 * @throws RangeError for a count below 0 or a confidence that is not between 0 and 1.
 */
function interval(promoters: number, passives: number, detractors: number, confidence = usualConfidence): Interval | null {
  for (const [name, count] of Object.entries({ promoters, passives, detractors }))
    if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`nps.interval: ${name} is ${count}; allowed: a number, 0 or more.`);
  const n = promoters + passives + detractors;
  return n < 2 ? null : hundredfold(adjustedWald(promoters / n, detractors / n, n, zOf(confidence)));
}

/**
 * Net Promoter Score of answers 0…10 with its interval: `score` is 100 · (promoters − detractors) / n, −100…100, rounded nowhere.
 * Score: Reichheld 2003. Interval: adjusted Wald (Rocks, The American Statistician 70(4), 2016), within ±100; with weights at the effective n.
 * @throws RangeError or TypeError for an answer that is not a whole number 0…10, unless `onInvalid` is given.
 */
export const nps: ((answers: Answers, options?: ScoreOptions) => NpsResult) & { interval: typeof interval } = /* @__PURE__ */ Object.assign(
  (answers: Answers, options?: ScoreOptions) => npsOf(answers, options),
  { interval },
);
