import { countAnswers, type Answers } from './counts.js';

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
export const npsBand = (answer: number): NpsSegment => (answer >= 9 ? 'promoter' : answer >= 7 ? 'passive' : 'detractor');

export interface NpsResult {
  /** 100 · (promoters − detractors) / n, −100…100, not rounded; `null` without answers. */
  score: number | null;
  /** 95 % interval of the score, adjusted Wald, within −100…100; `null` for fewer than two answers. */
  interval: [low: number, high: number] | null;
  /** Number of answers; unanswered ones are outside it. */
  n: number;
  unanswered: number;
  /** Answered as not applicable; outside n. */
  notApplicable: number;
  promoters: number;
  passives: number;
  detractors: number;
}

/** The 97.5 % point of the normal distribution. */
const z = 1.959964;

/**
 * Net Promoter Score of answers 0…10 with its 95 % interval.
 * Score: Reichheld 2003. Interval: adjusted Wald, three answers added, of which ¾ promoters and ¾ detractors; the variance of the score is p + d − (p − d)²
 * (Rocks 2016).
 * @throws RangeError for an answer that is not a whole number 0…10.
 */
export function nps(answers: Answers): NpsResult {
  const { counts, n, unanswered, notApplicable } = countAnswers(answers, npsScale.min, npsScale.max, 'nps');
  const size = { promoter: 0, passive: 0, detractor: 0 };
  counts.forEach((count, answer) => (size[npsSegment(answer)] += count));
  const { promoter, passive, detractor } = size;
  return {
    score: n === 0 ? null : (100 * (promoter - detractor)) / n,
    interval: n < 2 ? null : adjustedWald(promoter, detractor, n),
    n,
    unanswered,
    notApplicable,
    promoters: promoter,
    passives: passive,
    detractors: detractor,
  };
}

function adjustedWald(promoters: number, detractors: number, n: number): [number, number] {
  const size = n + 3;
  const p = (promoters + 0.75) / size;
  const d = (detractors + 0.75) / size;
  const reach = z * Math.sqrt((p + d - (p - d) ** 2) / size);
  return [100 * Math.max(-1, p - d - reach), 100 * Math.min(1, p - d + reach)];
}
