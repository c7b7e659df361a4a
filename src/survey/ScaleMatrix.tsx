import { useId, type FieldsetHTMLAttributes, type ReactNode, type Ref } from 'react';
import { items, shows } from '../figure/given.js';
import { numberFormat } from '../figure/numbers.js';
import type { Answer, Offer } from '../scale/answer.js';
import { checkMatrix } from '../scale/check.js';
import type { ScaleOption } from '../scale/Options.js';
import type { ScaleLocale } from '../scale/ScaleInput.js';
import { MatrixRow, type Statement } from './MatrixRow.js';
import { scaleEn, type ScaleWords } from '../scale/words.en.js';

export interface ScaleMatrixProps<V extends number | string = number, NA extends Offer = Offer> extends Omit<
  FieldsetHTMLAttributes<HTMLFieldSetElement>,
  'defaultValue' | 'dangerouslySetInnerHTML'
> {
  /** What is asked of every statement; names the whole. `children` does the same. */
  question?: ReactNode;
  /** The question, in place of `question`. */
  children?: ReactNode;
  /** The statements, a row each. */
  statements: readonly Statement[];
  /** The one scale, 2 to 10 points with a word for each, or for the two ends. */
  options: readonly ScaleOption<V>[];
  /** The answers by statement, when the parent holds them; what is left out is unanswered. */
  value?: Readonly<Record<string, Answer<V, NA>>>;
  /** The answers at first, when the form holds them. */
  defaultValue?: Readonly<Record<string, Answer<V, NA>>>;
  /** Hears each answer the respondent gives, and to which statement. */
  onValueChange?(this: void, id: string, value: Answer<V, NA>): void;
  /** Posts `name.id` for each statement; without it nothing is posted. */
  name?: string;
  /** Every statement must be answered before the form is sent. */
  required?: boolean;
  /** Shows the answers, focusable and posted, and lets nobody change them. */
  readOnly?: boolean;
  /** One line under the question; read with it. */
  hint?: ReactNode;
  /** Offers "not applicable" in each row: it posts `n/a`, is answered, and is outside n. `true` for the locale's words. */
  notApplicable?: NA;
  /** Language of the words. Default English. */
  locale?: ScaleLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<ScaleWords> | undefined;
  /** The `<fieldset>` element (React 19). */
  ref?: Ref<HTMLFieldSetElement>;
}

/**
 * Several statements on one scale, as a survey of employee satisfaction has: a table where there is room, a card for each statement on a phone. Each row is a
 * group of native radios named by its statement. Keep it short: answers get careless down a long grid.
 */
export function ScaleMatrix<V extends number | string = number, NA extends Offer = undefined>(props: ScaleMatrixProps<V, NA>) {
  const {
    question,
    children,
    statements,
    options: given,
    value,
    defaultValue,
    onValueChange,
    name,
    form,
    ...more
  } = props as ScaleMatrixProps<V>;
  const { required, readOnly, hint, notApplicable, locale, words, ref, 'aria-describedby': describedBy, ...rest } = more;
  const id = useId();
  if (process.env.NODE_ENV !== 'production') checkMatrix('scale-matrix', props);
  const text = { ...(locale?.scale ?? scaleEn), ...words };
  const number = numberFormat(locale?.tag ?? 'en');
  const rows = items(statements);
  const options = items(given);
  const apart = notApplicable && (notApplicable === true ? text.notApplicable : notApplicable);
  return (
    <fieldset
      {...rest}
      ref={ref}
      data-cx="scale-matrix"
      data-readonly={readOnly ? '' : undefined}
      aria-labelledby={`${id}-question`}
      aria-describedby={[describedBy, shows(hint) && `${id}-hint`].filter(Boolean).join(' ') || undefined}
    >
      <legend id={`${id}-question`} data-part="question">
        {question ?? children}
      </legend>
      {shows(hint) && (
        <p id={`${id}-hint`} data-part="hint">
          {hint}
        </p>
      )}
      <div data-part="heads" data-points={options.length} data-apart={apart ? '' : undefined} aria-hidden="true">
        <div data-part="heads-points">
          {options.map((option, index) => (
            <span key={index} data-part="head-word">
              {option.word}
            </span>
          ))}
        </div>
        {apart && <span data-part="head-word">{apart}</span>}
      </div>
      {rows.map((statement, index) => {
        // Two statements of one id are two fields all the same, or one answer would be lost.
        const twice = rows.findIndex((other) => other.id === statement.id) < index;
        return (
          <MatrixRow<V>
            key={index}
            statement={statement}
            group={{
              id: `${id}-${index}`,
              name: name && `${name}.${statement.id}${twice ? `.${index + 1}` : ''}`,
              ownId: rest.id && `${rest.id}-${index + 1}`,
              form,
              required,
              readOnly,
              controlled: value !== undefined,
              listens: !!onValueChange,
            }}
            options={options}
            answer={(value ?? defaultValue)?.[statement.id] ?? null}
            onAnswer={onValueChange && ((answer) => onValueChange(statement.id, answer))}
            number={number}
            apart={apart || undefined}
            notAnsweredWord={text.notAnswered}
          />
        );
      })}
    </fieldset>
  );
}
