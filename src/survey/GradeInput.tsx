import type { Offer } from '../scale/answer.js';
import { RulerInput } from '../scale/RulerInput.js';
import { ScaleInput } from '../scale/ScaleInput.js';
import { gradeFollowUp, gradeStep, gradeSteps, gradeWords, type GradeQuestionProps } from './grade.js';

export type GradeInputProps<NA extends Offer = Offer> = GradeQuestionProps<NA>;

/**
 * The report mark (Dutch: rapportcijfer), 1…10. Whole marks (default) are a strip with its two ends in words, halves a ruler, tenths a number field with the
 * ruler beside it; none of them needs script. Posts `name=7`, `name=7.5`, `name=7.3`. Tenths post an empty value while unanswered, offer no answer beside the
 * mark, and have one wording of the follow-up (`any`), since nothing but script knows what is typed.
 */
export function GradeInput<NA extends Offer = undefined>(props: GradeInputProps<NA>) {
  const { step: given = 1, question, children, subject, hint, followUp, locale, words, ...rest } = props as GradeInputProps;
  const step = gradeStep('grade-input', given, 1);
  const text = gradeWords(locale, words);
  const steps = gradeSteps(step, locale?.tag ?? 'en', text.ends);
  const shared = {
    ...rest,
    widget: 'grade-input',
    'data-step': step,
    question: question ?? children ?? text.question(subject),
    followUp: gradeFollowUp(followUp, step, text, rest.readOnly),
    locale,
    words,
  };
  if (step !== 1) return <RulerInput<Offer> {...shared} hint={hint === undefined ? text.hint[step] : hint} steps={steps} />;
  return (
    <ScaleInput<number, Offer> {...shared} hint={hint} options={steps.map(({ value, segment }) => ({ value, segment }))} ends={text.ends} />
  );
}
