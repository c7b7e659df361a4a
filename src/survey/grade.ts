import { numberFormat } from '../figure/numbers.js';
import { gradeMarks, gradeSegment, type GradeSegment, type GradeStep } from '../metrics/grade.js';
import type { Offer } from '../scale/answer.js';
import { settingOf } from '../scale/check.js';
import type { RulerStep } from '../scale/steps.js';
import { followUpOf, type SurveyLocale, type SurveyQuestionProps } from './question.js';
import { gradeEn, type GradeWords } from './words.en.js';

const segments = ['low', 'middle', 'high'] as const;

/** What the questions for a mark share. */
export interface GradeQuestionProps<NA extends Offer = Offer> extends SurveyQuestionProps<GradeSegment | 'any', GradeWords, number, NA> {
  /** Which marks can be given: `1` whole ones, `0.5` halves, `0.1` tenths. */
  step?: GradeStep;
}

/** The step asked for, or the standard one where there is no such step. */
export const gradeStep = (widget: string, step: GradeStep, standard: GradeStep): GradeStep =>
  settingOf(widget, 'step', step, [1, 0.5, 0.1], standard);

/** The marks as a ruler has them, written as the locale writes numbers; the two ends say what they mean. */
export function gradeSteps(step: GradeStep, tag: string, ends: GradeWords['ends']): RulerStep[] {
  const number = numberFormat(tag);
  const marks = gradeMarks(step);
  return marks.map((value, index) => ({
    value,
    label: number(value),
    text: index === 0 ? ends[0] : index === marks.length - 1 ? ends[1] : undefined,
    segment: gradeSegment(value),
  }));
}

/** The open question under a mark; in tenths, which are typed, one wording holds for all of them. */
export function gradeFollowUp(followUp: GradeQuestionProps['followUp'], step: GradeStep, words: GradeWords, readOnly: boolean | undefined) {
  if (step === 0.1) return followUpOf(followUp, ['any'], { any: words.followUpAny }, readOnly);
  return followUpOf<GradeSegment>(followUp, segments, words.followUp, readOnly);
}

export const gradeWords = (locale: SurveyLocale | undefined, words: Partial<GradeWords> | undefined): GradeWords => ({
  ...(locale?.survey.grade ?? gradeEn),
  ...words,
});
