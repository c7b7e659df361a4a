import type { Offer } from '../scale/answer.js';
import { ScoreSlider } from '../scale/ScoreSlider.js';
import { scaleEn } from '../scale/words.en.js';
import { gradeFollowUp, gradeStep, gradeSteps, gradeWords, type GradeQuestionProps } from './grade.js';

export type GradeSliderProps<NA extends Offer = Offer> = GradeQuestionProps<NA>;

/**
 * The report mark, 1…10, by a slider: `step` 0.5 (default), 1 or 0.1. It rests unanswered, and a tap on its thumb answers. Before script, and without it, it is
 * the ruler of `GradeInput`, or its number field. It is a component of its own, so that `GradeInput` costs no client JavaScript.
 */
export function GradeSlider<NA extends Offer = undefined>(props: GradeSliderProps<NA>) {
  const { step: given = 0.5, question, children, subject, hint, followUp, locale, words, ...rest } = props as GradeSliderProps;
  const step = gradeStep('grade-slider', given, 0.5);
  const text = gradeWords(locale, words);
  // The slider lives in the browser: it gets strings, and no locale, which has functions in it.
  const { notAnswered, notAnsweredYet, notApplicable, noAnswer } = { ...(locale?.scale ?? scaleEn), ...words };
  return (
    <ScoreSlider<Offer>
      {...rest}
      widget="grade-slider"
      data-step={step}
      question={question ?? children ?? text.question(subject)}
      hint={hint === undefined && step !== 1 ? text.hint[step] : hint}
      steps={gradeSteps(step, locale?.tag ?? 'en', text.ends)}
      followUp={gradeFollowUp(followUp, step, text, rest.readOnly)}
      words={{ notAnswered, notAnsweredYet, notApplicable, noAnswer }}
    />
  );
}
