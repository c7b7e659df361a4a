import { pmfAnswers, type PmfAnswer, type PmfSegment } from '../metrics/pmf.js';
import { ScaleInput } from '../scale/ScaleInput.js';
import { followUpOf, type SurveyQuestionProps } from './question.js';
import { pmfEn, type PmfWords } from './words.en.js';

const segments = ['very', 'somewhat', 'not'] as const;

export type PmfInputProps = Omit<SurveyQuestionProps<PmfSegment, PmfWords, PmfAnswer>, 'notApplicable'>;

/**
 * The product-market-fit question: how disappointed one would be without the product. Posts `very`, `somewhat`, `not` or `n/a`; the last is answered and
 * outside n. The score is the share of `very`, with 40 % as the threshold in use (Sean Ellis).
 */
export function PmfInput({ question, children, subject, followUp, locale, words, ...rest }: PmfInputProps) {
  const text = { ...(locale?.survey.pmf ?? pmfEn), ...words };
  return (
    <ScaleInput
      {...rest}
      widget="pmf-input"
      question={question ?? children ?? text.question(subject)}
      options={pmfAnswers.map((value) => ({ value, label: '', word: text.answers[value], segment: value === 'n/a' ? undefined : value }))}
      followUp={followUpOf(followUp, segments, text.followUp, rest.readOnly)}
      locale={locale}
      words={words}
    />
  );
}
