import { npsScale, npsSegment, type NpsSegment } from '../metrics/nps.js';
import { ScaleInput } from '../scale/ScaleInput.js';
import { followUpOf, type SurveyQuestionProps } from './question.js';
import { surveyEn } from './words.en.js';

const answers = Array.from({ length: npsScale.max - npsScale.min + 1 }, (_, index) => npsScale.min + index);
const segments = ['detractor', 'passive', 'promoter'] as const;

export type NpsInputProps = SurveyQuestionProps<NpsSegment>;

/**
 * The recommendation question of the Net Promoter Score: native radios 0…10 with the two ends in words.
 * The scale is fixed. Unanswered at first; posts `name=0` … `name=10`, and nothing while unanswered.
 * Method: Reichheld, "The One Number You Need to Grow", Harvard Business Review, December 2003.
 */
export function NpsInput({ question, children, subject, followUp, locale, words, ...rest }: NpsInputProps) {
  const text = { ...(locale?.survey ?? surveyEn), ...words };
  return (
    <ScaleInput
      {...rest}
      widget="nps-input"
      question={question ?? children ?? text.npsQuestion(subject)}
      options={answers.map((value) => ({ value, segment: npsSegment(value) }))}
      ends={text.npsEnds}
      followUp={followUpOf(followUp, segments, text.followUp, rest.readOnly)}
      locale={locale}
      words={words}
    />
  );
}
