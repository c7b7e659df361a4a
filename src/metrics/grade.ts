import type { Answers, Counts } from './counts.js';
import { countsOf, meanOf, type Score, type ScoreOptions } from './score.js';
import { checkOption } from './option.js';
import { tally } from './tally.js';
import { bandOf, type Band } from './bands.js';

/** Whole marks, halves, or tenths. */
export type GradeStep = 1 | 0.5 | 0.1;
export type GradeSegment = 'low' | 'middle' | 'high';

/** The Dutch report mark runs from 1 to 10. */
export const gradeScale = { min: 1, max: 10 } as const;

/** Below 5.5 a mark is a fail, in Dutch schools as in surveys; at 8 expectations are met (CustomerScope). Data: replace them where others hold. */
export const gradeBands: Band = { low: 5.4, high: 8 };

/** The marks that can be given: 10, 19 or 91 of them, each rounded to its step. */
export const gradeMarks = (step: GradeStep = 1): number[] =>
  Array.from(
    { length: Math.round((gradeScale.max - gradeScale.min) / step) + 1 },
    (_, index) => Math.round((gradeScale.min + index * step) * 10) / 10,
  );

/**
 * Low, middle or high.
 * @throws RangeError for a mark outside 1…10.
 */
export function gradeSegment(mark: number): GradeSegment {
  if (!Number.isFinite(mark) || mark < gradeScale.min || mark > gradeScale.max)
    throw new RangeError(`gradeSegment: the mark is ${mark}; allowed: a number from ${gradeScale.min} to ${gradeScale.max}.`);
  return bandOf(mark, gradeBands);
}

/**
 * The mean mark of answers 1…10, in steps of `step` (tenths unless you say otherwise, so that whole marks and halves are read too), and its interval by Student's t.
 * `counts` has a number for each step.
 * @throws RangeError or TypeError for a mark that is not on the scale, unless `onInvalid` is given; RangeError for another step.
 */
export function grade(
  answers: Answers,
  { step = 0.1, confidence, ...options }: ScoreOptions & { step?: GradeStep | undefined } = {},
): Score {
  checkOption('grade: step', step, [1, 0.5, 0.1]);
  return gradeOf(tally(answers, { ...gradeScale, ...(step !== 1 && { step }) }, 'grade', options), confidence);
}

/** The score of counts of marks, in whatever steps. */
export function gradeOf(counts: Counts, confidence?: number): Score {
  const base = countsOf(counts, confidence);
  const { mean, interval } = meanOf(counts, base);
  return { metric: 'grade', score: mean, interval, ...base };
}
