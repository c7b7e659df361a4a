import type { CountOptions, Counts } from './counts.js';
import { usualConfidence, wilson, type Interval } from './interval.js';
import { valueAt } from './scale.js';
import { tOf } from './student.js';

export interface ScoreOptions extends CountOptions {
  /** How sure the interval is to hold the true score, between 0 and 1. Default 0.95. */
  confidence?: number | undefined;
}

/** What every score comes with, besides its counts: so two results can be merged like counts. */
export interface Score extends Counts {
  /** What was measured and how, such as `nps` or `csat-5-share`; two of the same can be compared. */
  metric: string;
  /** Not rounded; `null` without answers. */
  score: number | null;
  /** Of the score, in its unit; `null` for fewer than two answers, or where their weights make them worth fewer than two. */
  interval: Interval | null;
  confidence: number;
  /** The number of equally weighted answers that would be as sure: (Σw)² / Σw² (Kish, Survey Sampling, 1965). Without weights it is n. */
  effectiveN: number;
}

/** What the answers weigh per value, which is how often each was given where there are no weights. */
export const weightsOf = ({ counts, weights }: Counts): number[] => weights?.sums ?? counts;

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** The share of the answers at places `from` up to and with `to`; `null` without answers, or where none has a weight. */
export function shareOf(counts: Counts, from: number, to: number): number | null {
  const all = weightsOf(counts);
  const total = sum(all);
  return total > 0 ? sum(all.slice(from, to + 1)) / total : null;
}

/** How many answers stand at places `from` up to and with `to`, whatever they weigh. */
export const peopleOf = ({ counts }: Counts, from: number, to: number): number => sum(counts.slice(from, to + 1));

/** How many of n answers, weighing alike, would be as sure (Kish 1965); 0 where that cannot be told. */
export const effective = ({ weights, n }: Counts): number => (weights ? Math.min(n, sum(weights.sums) ** 2 / weights.squares || 0) : n);

/** The counts of a score, with how sure it can be. */
export const countsOf = (counts: Counts, confidence = usualConfidence): Counts & { confidence: number; effectiveN: number } => ({
  ...counts,
  confidence,
  effectiveN: effective(counts),
});

type Sure = Pick<Score, 'effectiveN' | 'confidence'>;

/** Wilson's interval of a share, at the effective n. */
export const shareInterval = (share: number | null, { effectiveN, confidence }: Sure): Interval | null =>
  share === null || effectiveN < 2 ? null : wilson(Math.min(share * effectiveN, effectiveN), effectiveN, confidence);

/** The mean of the answers, and its interval by Student's t with the sample's deviation (n − 1), within the scale. */
export function meanOf(counts: Counts, { effectiveN, confidence }: Sure): { mean: number | null; interval: Interval | null } {
  const all = weightsOf(counts);
  const total = sum(all);
  if (!(total > 0)) return { mean: null, interval: null };
  const place = sum(all.map((weight, index) => weight * index)) / total;
  const at = (where: number) => counts.min + counts.step * where;
  if (effectiveN < 2) return { mean: at(place), interval: null };
  const variance = (sum(all.map((weight, index) => weight * (index - place) ** 2)) / total) * (effectiveN / (effectiveN - 1));
  const reach = tOf(confidence, effectiveN - 1) * Math.sqrt(variance / effectiveN);
  return {
    mean: at(place),
    interval: [Math.max(valueAt(0, counts), at(place - reach)), Math.min(valueAt(all.length - 1, counts), at(place + reach))],
  };
}
