import { useId, type FieldsetHTMLAttributes, type ReactNode, type Ref, type SyntheticEvent } from 'react';
import { items, shows } from '../figure/given.js';
import { numberFormat } from '../figure/numbers.js';
import { answerOf, tellsAnswer, notApplicable as na, type Answer, type Offer } from './answer.js';
import { checkScale } from './check.js';
import { FollowUp, type FollowUpProps } from './FollowUp.js';
import { Apart, Options, ownerOf, type Group, type ScaleOption } from './Options.js';
import { scaleEn, type ScaleWords } from './words.en.js';

/** What a question needs of a locale; every one of `cx-widgets/locale` has it. */
export interface ScaleLocale {
  tag: string;
  scale: ScaleWords;
}

/** What every question accepts. */
export interface QuestionProps<V extends number | string = number, NA extends Offer = Offer> extends Omit<
  FieldsetHTMLAttributes<HTMLFieldSetElement>,
  'children' | 'defaultValue' | 'dangerouslySetInnerHTML'
> {
  /** The answer, when the parent holds it; `null` is unanswered, `"n/a"` not applicable. */
  value?: Answer<V, NA>;
  /**
   * The answer at first, when the form holds it. What is preselected is kept more often than it would be chosen (Johnson and Goldstein, "Do Defaults Save
   * Lives?", Science 302, 2003, pp. 1338–1339): leave it out unless it is the respondent's own.
   */
  defaultValue?: Answer<V, NA>;
  /**
   * Hears each answer the respondent gives, `null` when it is taken back, `"n/a"` where `notApplicable` offers it. Without it the question needs no client
   * JavaScript.
   */
  onValueChange?(this: void, value: Answer<V, NA>): void;
  /** Name of the form field. Without one the answer is posted by no form. */
  name?: string;
  /** Must be answered before the form is sent; the browser says so in its own words, with `CxEnhance` in yours. */
  required?: boolean;
  /** Shows the answer, focusable and posted, and lets nobody change it. */
  readOnly?: boolean;
  /** One line under the question; read with it. */
  hint?: ReactNode;
  /** What is wrong with the answer, and how to mend it; read with the question. */
  error?: ReactNode;
  /** Offers an answer of its own beside the scale: it posts `n/a`, is answered, and is outside n. `true` for the locale's words. */
  notApplicable?: NA;
  /** Offers a point that takes the answer back without script: it posts an empty field, which counts as unanswered. Not beside `required`. `true` for the locale's words. */
  noAnswer?: Offer;
  /** The `<fieldset>` element (React 19). */
  ref?: Ref<HTMLFieldSetElement>;
}

export interface ScaleInputProps<V extends number | string = number, NA extends Offer = Offer> extends QuestionProps<V, NA> {
  /** The name of the widget in `data-cx`. Default `scale-input`. */
  widget?: string;
  /** The question; names the group. */
  question: ReactNode;
  /** The points, 2 to 21 of them, in order. */
  options: readonly ScaleOption<V>[];
  /** What the two ends mean. Left out, every point carries its own word. */
  ends?: readonly [low: string, high: string] | undefined;
  /** Which words of the points are in sight where there are no `ends`: `all` (default) in their cells, or `chosen`: below the strip, those of the ends and of the answer. */
  wording?: 'all' | 'chosen' | undefined;
  /** An open question under the scale, worded by the segment of the answer; up to nine segments. An answer of another segment asks nothing. */
  followUp?: Omit<FollowUpProps, 'id' | 'form'> | undefined;
  /** Language of the words and numbers. Default English. */
  locale?: ScaleLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<ScaleWords> | undefined;
}

/** Words below the strip share one row in three parts; longer ones, and more points than a row has cells for, go into the cells. */
const fitsBelow = (options: readonly ScaleOption<number | string>[]) =>
  options.length <= 10 && options.every(({ word }) => !word || word.length <= 40);

/**
 * A question on a scale: native radios in a group named by its question. One tab stop, arrow keys, `required`, reset and posting are the browser's.
 * The options of a question with an `id` are numbered `id-1`, `id-2`, …, so that a link can lead to them.
 */
export function ScaleInput<V extends number | string = number, NA extends Offer = undefined>(props: ScaleInputProps<V, NA>) {
  const {
    widget = 'scale-input',
    question,
    options: given,
    ends,
    wording = 'all',
    value,
    defaultValue,
    onValueChange,
    name,
    form,
    required,
    readOnly,
    hint,
    error,
    notApplicable,
    noAnswer,
    followUp,
    locale,
    words,
    ref,
    'aria-describedby': describedBy,
    ...rest
  } = props as ScaleInputProps<V>;
  const id = useId();
  if (process.env.NODE_ENV !== 'production') checkScale(widget, props);
  const text = { ...(locale?.scale ?? scaleEn), ...words };
  const options = items(given);
  const controlled = value !== undefined;
  const answer = controlled ? value : (defaultValue ?? null);
  const chosen = options.findIndex((option) => option.value === answer);
  const answeredApart = Boolean(notApplicable) && answer === na;
  const invalid = shows(error);
  const notAnswered = readOnly && chosen < 0 && !answeredApart;
  const described = [describedBy, shows(hint) && `${id}-hint`, notAnswered && `${id}-none-yet`, invalid && `${id}-error`];
  const group: Group = { id, ownId: rest.id, name, form, required, readOnly, controlled, listens: !!onValueChange };
  // The one place where an answer is heard, whoever gives it: the respondent, or an `input` event sent to the group after its radios were changed.
  const hear = <E extends SyntheticEvent<HTMLFieldSetElement>>(own: ((event: E) => void) | undefined) =>
    onValueChange
      ? (event: E) => {
          own?.(event);
          if (tellsAnswer(event)) onValueChange(answerOf(event.currentTarget, options));
        }
      : own;
  return (
    <fieldset
      {...rest}
      ref={ref}
      data-cx={widget}
      data-invalid={invalid ? '' : undefined}
      data-readonly={readOnly ? '' : undefined}
      role="radiogroup"
      aria-labelledby={`${id}-question`}
      aria-describedby={described.filter(Boolean).join(' ') || undefined}
      aria-required={required || undefined}
      aria-readonly={readOnly || undefined}
      aria-invalid={invalid || undefined}
      onInput={hear(rest.onInput)}
      onChange={hear(rest.onChange)}
    >
      <legend id={`${id}-question`} data-part="question">
        {question}
      </legend>
      {shows(hint) && (
        <p id={`${id}-hint`} data-part="hint">
          {hint}
        </p>
      )}
      <Options
        group={group}
        options={options}
        chosen={chosen}
        number={numberFormat(locale?.tag ?? 'en')}
        wording={ends ? 'ends' : fitsBelow(options) ? wording : 'all'}
        ends={ends}
        turns={Object.keys(followUp?.questions ?? {})}
      />
      {ends && (
        <div data-part="ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
      {notApplicable && (
        <Apart group={group} value={na} checked={answeredApart}>
          {notApplicable === true ? text.notApplicable : notApplicable}
        </Apart>
      )}
      {noAnswer && !required && (
        <Apart group={group} value="" checked={false}>
          {noAnswer === true ? text.noAnswer : noAnswer}
        </Apart>
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
      {followUp && <FollowUp {...followUp} id={`${id}-follow-up`} form={ownerOf(group, followUp.name)} />}
    </fieldset>
  );
}
