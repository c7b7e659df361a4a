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
