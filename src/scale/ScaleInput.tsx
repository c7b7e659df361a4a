import { useId, type FieldsetHTMLAttributes, type ReactNode, type Ref } from 'react';
import { shows } from '../figure/given.js';
import { numberFormat } from '../figure/numbers.js';
import { tell } from '../figure/problems.js';
import { FollowUp, type FollowUpProps } from './FollowUp.js';
import { scaleEn, type ScaleWords } from './words.en.js';

/** One point of a scale. */
export interface ScaleOption<V extends number | string = number> {
  /** What is posted and given to `onValueChange`. */
  value: V;
  /** What stands in the cell. Default: the value itself, a number written as the locale does. */
  label?: string;
  /** What the point means. */
  word?: string;
  /** A name for the range this point belongs to; chooses the wording of the follow-up. */
  segment?: string;
}

/** What a question needs of a locale; `en` and `nl` of `cx-widgets/locale` have it. */
export interface ScaleLocale {
  tag: string;
  scale: ScaleWords;
}

/** What every question accepts. */
export interface QuestionProps<V extends number | string = number> extends Omit<
  FieldsetHTMLAttributes<HTMLFieldSetElement>,
  'children' | 'defaultValue' | 'dangerouslySetInnerHTML'
> {
  /** The answer, when the parent holds it; `null` is unanswered. */
  value?: V | null;
  /** The answer at first, when the form holds it. */
  defaultValue?: V | null;
  /** Hears each answer the respondent gives. Without it the question needs no client JavaScript. */
  onValueChange?: (value: V) => void;
  /** Name of the form field. Without one the answer is posted by no form. */
  name?: string;
  /** Must be answered before the form is sent; the browser says so in its own words. */
  required?: boolean;
  /** Shows the answer, focusable and posted, and lets nobody change it. */
  readOnly?: boolean;
  /** One line under the question; read with it. */
  hint?: ReactNode;
  /** What is wrong with the answer, and how to mend it; read with the question. */
  error?: ReactNode;
  /** The `<fieldset>` element (React 19). */
  ref?: Ref<HTMLFieldSetElement>;
}

export interface ScaleInputProps<V extends number | string = number> extends QuestionProps<V> {
  /** The name of the widget in `data-cx`. Default `scale-input`. */
  widget?: string;
  /** The question; names the group. */
  question: ReactNode;
  options: readonly ScaleOption<V>[];
  /** What the two ends mean. Left out, every point carries its own word. */
  ends?: readonly [low: string, high: string];
  /** An open question under the scale, worded by the segment of the answer; up to nine segments. An answer of another segment asks nothing. */
  followUp?: Omit<FollowUpProps, 'id' | 'form'> | undefined;
  /** Language of the words and numbers. Default English. */
  locale?: ScaleLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<ScaleWords>;
}

/** A question on a scale: native radios in a group named by its question. One tab stop, arrow keys, `required`, reset and posting are the browser's. */
export function ScaleInput<V extends number | string = number>(props: ScaleInputProps<V>) {
  const {
    widget = 'scale-input',
    question,
    options,
    ends,
    value,
    defaultValue,
    onValueChange,
    name,
    form,
    required,
    readOnly,
    hint,
    error,
    followUp,
    locale,
    words,
    ref,
    'aria-describedby': describedBy,
    ...rest
  } = props;
  const id = useId();
  const text = { ...(locale?.scale ?? scaleEn), ...words };
  const number = numberFormat(locale?.tag ?? 'en');
  const controlled = value !== undefined;
  const answer = controlled ? value : (defaultValue ?? null);
  const answered = options.some((option) => option.value === answer);
  if (answer !== null && !answered) {
    const path = controlled ? 'value' : 'defaultValue';
    tell(widget, [{ path, name: '', kind: 'choice', field: '', value: answer, allowed: options.map((option) => option.value) }]);
  }
  // Without a name the radios still need one to be a group, and must not be posted: a form of an id that does not exist.
  const owner = (field: string | undefined) => (field ? form : `${id}-none`);
  const invalid = shows(error);
  const notAnswered = readOnly && !answered;
  const described = [describedBy, shows(hint) && `${id}-hint`, notAnswered && `${id}-none-yet`, invalid && `${id}-error`];
  const turns = Object.keys(followUp?.questions ?? {});
  return (
    <fieldset
      {...rest}
      ref={ref}
      data-cx={widget}
      data-words={ends ? 'ends' : 'all'}
      data-invalid={invalid ? '' : undefined}
      data-readonly={readOnly ? '' : undefined}
      role="radiogroup"
      aria-labelledby={`${id}-question`}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
      aria-required={required || undefined}
      aria-invalid={invalid || undefined}
    >
      <legend id={`${id}-question`} data-part="question">
        {question}
      </legend>
      {shows(hint) && (
        <p id={`${id}-hint`} data-part="hint">
          {hint}
        </p>
      )}
      <div data-part="scale">
        {options.map((option, index) => {
          const end = ends && (index === 0 ? 'low' : index === options.length - 1 ? 'high' : undefined);
          const turn = turns.indexOf(option.segment ?? '') + 1;
          return (
            <label key={index} data-part="option" data-segment={option.segment} data-turn={turn || undefined}>
              <input
                type="radio"
                name={name || id}
                form={owner(name)}
                value={option.value}
                required={required && index === 0}
                disabled={readOnly && option.value !== answer}
                aria-labelledby={end && `${id}-${end}-value ${id}-${end}`}
                {...(controlled
                  ? { checked: option.value === value, readOnly: !onValueChange }
                  : { defaultChecked: option.value === defaultValue })}
                onChange={onValueChange && (() => onValueChange(option.value))}
              />
              <span id={end && `${id}-${end}-value`} data-part="value">
                {option.label ?? (typeof option.value === 'number' ? number(option.value) : option.value)}
              </span>
              {shows(option.word) && <span data-part="word">{option.word}</span>}
            </label>
          );
        })}
      </div>
      {ends && (
        <div data-part="ends" aria-hidden="true">
          <span id={`${id}-low`}>{ends[0]}</span>
          <span id={`${id}-high`}>{ends[1]}</span>
        </div>
      )}
      {notAnswered && (
        <p id={`${id}-none-yet`} data-part="not-answered">
          {text.notAnswered}
        </p>
      )}
      {invalid && (
        <p id={`${id}-error`} data-part="error">
          {error}
        </p>
      )}
      {followUp && <FollowUp {...followUp} id={`${id}-follow-up`} form={owner(followUp.name)} />}
    </fieldset>
  );
}
