import { createElement, useId, type HTMLAttributes, type Ref } from 'react';
import { tellAll } from '../figure/problems.js';
import { checkErrors, errorsOf, type SurveyError } from './errors.js';
import type { SurveyLocale } from './question.js';
import { pageEn, type PageWords } from './words.en.js';

export interface ErrorSummaryProps extends Omit<HTMLAttributes<HTMLElement>, 'children' | 'dangerouslySetInnerHTML'> {
  /** What has to be mended, in the order of the questions: the `id` given to a question, its wording, and how to mend it. Empty: nothing is rendered. */
  errors: readonly SurveyError[];
  /** Level of the heading, 1…6. Default 2. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /**
   * Whether a page that comes from a server begins here, without script. Default true. The browser does it while it loads a page; a script that puts the summary
   * into a page that is already there calls `focus()` on its `ref`.
   */
  autoFocus?: boolean;
  /** Language of the words and numbers. Default English. */
  locale?: SurveyLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<PageWords> | undefined;
  /** The `<section>` element (React 19). */
  ref?: Ref<HTMLElement>;
}

/**
 * What still has to be answered, at the top of a page that comes back: a link to each question, which moves the focus to its first option without script. It is
 * a region named by its heading and takes the focus. It is no alert: the focus has it read at once, and an alert would have it read a second time, or not at all
 * when it is there as the page loads. Where a script shows it and leaves the focus where it is, `role="alert"` says it.
 */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { errors, headingLevel = 2, autoFocus = true, locale, words, ref, ...rest } = props;
  const id = useId();
  if (process.env.NODE_ENV !== 'production') tellAll('error-summary', checkErrors(errors));
  const shown = errorsOf(errors);
  if (shown.length === 0) return null;
  const text = { ...(locale?.survey.page ?? pageEn), ...words };
  const heading = { id: `${id}-heading`, 'data-part': 'summary-heading' };
  return (
    // A page that comes back to be mended is there for this and nothing else.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <section tabIndex={-1} autoFocus={autoFocus} aria-labelledby={heading.id} {...rest} ref={ref} data-cx="error-summary">
      {createElement(`h${headingLevel}`, heading, text.errors(shown.length))}
      <ul data-part="summary-list" role="list">
        {shown.map(({ href, question, error }, index) => {
          const told = error && `${id}-error-${index}`;
          return (
            <li key={index} data-part="summary-item">
              <a href={href} data-part="summary-link" aria-describedby={told}>
                {question}
              </a>
              {error && (
                <span id={told} data-part="summary-error">
                  {error}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
