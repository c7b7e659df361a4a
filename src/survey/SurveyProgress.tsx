import { useId, type HTMLAttributes, type Ref } from 'react';
import { numberFormat } from '../figure/numbers.js';
import { tellAll } from '../figure/problems.js';
import { checkProgress, progressOf } from './progress.js';
import type { SurveyLocale } from './question.js';
import { pageEn, type PageWords } from './words.en.js';

export interface SurveyProgressProps extends Omit<HTMLAttributes<HTMLDivElement>, 'children' | 'dangerouslySetInnerHTML'> {
  /** Where the respondent is: the number of the question, or of the first one on the page. A whole number from 1 to `of`. */
  question: number;
  /** How many questions the survey has. A whole number from 1. */
  of: number;
  /** Language of the words and numbers. Default English. */
  locale?: SurveyLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<PageWords> | undefined;
  /** The `<div>` element (React 19). */
  ref?: Ref<HTMLDivElement>;
}

/**
 * How far a survey is: "Question 3 of 8", and a native `<progress>` of that name. The line shows what is answered, two of eight: it is empty at the first
 * question, and not yet full at the last one, since a full line says that nothing is left to do. Numbers that cannot be true (9 of 8, 2.5 of 8) are told in
 * development and stand in the words without a line; what is no number at all is not shown.
 */
export function SurveyProgress({ question, of, locale, words, ref, ...rest }: SurveyProgressProps) {
  const id = useId();
  if (process.env.NODE_ENV !== 'production') tellAll('survey-progress', checkProgress(question, of));
  const text = { ...(locale?.survey.page ?? pageEn), ...words };
  const number = numberFormat(locale?.tag ?? 'en');
  const progress = progressOf(question, of);
  return (
    <div {...rest} ref={ref} data-cx="survey-progress">
      {Number.isFinite(question) && Number.isFinite(of) && (
        <p id={`${id}-words`} data-part="progress-words">
          {text.progress(number(question), number(of))}
        </p>
      )}
      {progress && <progress data-part="progress-line" value={progress.answered} max={progress.of} aria-labelledby={`${id}-words`} />}
    </div>
  );
}
