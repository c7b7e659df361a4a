import type { ReactNode, SyntheticEvent } from 'react';
import { shows } from '../figure/given.js';
import { notApplicable as na, tellsAnswer } from './answer.js';
import { FollowUp, type FollowUpProps } from './FollowUp.js';
import { Apart, ownerOf, type Group } from './Options.js';
import { mostCells, type RulerStep } from './steps.js';
import type { QuestionProps, ScaleLocale } from './ScaleInput.js';
import { scaleEn, type ScaleWords } from './words.en.js';

export interface RulerProps extends QuestionProps {
  /** The name of the widget in `data-cx`. */
  widget?: string;
  /** The question; names the group. */
  question: ReactNode;
  /** The steps, 2 of them or more, in order and evenly spaced. Up to 21 are pressed, each in a cell of its own; of more the value is typed. */
  steps: readonly RulerStep[];
  /**
   * An open question under the ruler, worded by the segment of the answer; up to nine segments. Where the value is typed nothing can tell its segment
   * without script: the first wording holds for every answer.
   */
  followUp?: Omit<FollowUpProps, 'id' | 'form'> | undefined;
  /** Language of the words; the steps bring their own. Default English. */
  locale?: ScaleLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<ScaleWords> | undefined;
}

/** What the parts of a question have to know of one another. */
export function planQuestion(id: string, props: RulerProps) {
  const { steps, value, defaultValue, onValueChange, name, form, required, readOnly, hint, error, notApplicable, locale, words } = props;
  const controlled = value !== undefined;
  const answer = controlled ? value : (defaultValue ?? null);
  const typed = steps.length > mostCells;
  const given = typed ? Number.isFinite(answer) : steps.some((step) => step.value === answer) || (Boolean(notApplicable) && answer === na);
  const invalid = shows(error);
  const notAnswered = Boolean(readOnly) && !given;
  const notes = [props['aria-describedby'], shows(hint) && `${id}-hint`, notAnswered && `${id}-none-yet`, invalid && `${id}-error`];
  const group: Group = { id, ownId: props.id, name, form, required, readOnly, controlled, listens: !!onValueChange };
  return {
    group,
    answer,
    typed,
    invalid,
    notAnswered,
    described: notes.filter(Boolean).join(' ') || undefined,
    text: { ...(locale?.scale ?? scaleEn), ...words },
    turns: Object.keys(props.followUp?.questions ?? {}),
  };
}

export interface RulerQuestionProps extends RulerProps {
  widget: string;
  plan: ReturnType<typeof planQuestion>;
  /** Whether the answer is chosen among radios, and the group speaks for them; otherwise its one control speaks for itself. */
  radios: boolean;
  /** Which of the answers beside the ruler are taken out of its group, by value. */
  loose?: readonly string[];
  /** Hears that an answer was given in the group, whoever gave it, and by which of its elements. */
  onAnswer?: ((this: void, root: HTMLFieldSetElement, target: Element) => void) | undefined;
  children: ReactNode;
}

/** The question around a ruler. */
export function RulerQuestion({ plan, radios, loose = [], onAnswer, children, ...props }: RulerQuestionProps) {
  const { widget, question, steps, hint, error, notApplicable, noAnswer, followUp, ref, ...more } = props;
  const { value, defaultValue, onValueChange, name, form, required, readOnly, locale, words, ...rest } = more;
  const { group, answer, typed, invalid, notAnswered, described, text } = plan;
  const { id } = group;
  const beside = (value: string, offer: typeof noAnswer, word: string) =>
    offer &&
    !typed && (
      <Apart
        group={loose.includes(value) ? { ...group, name: `${id}-${value || 'none'}`, form: `${id}-none` } : group}
        value={value}
        checked={value === answer}
      >
        {offer === true ? word : offer}
      </Apart>
    );
  const hear = <E extends SyntheticEvent<HTMLFieldSetElement>>(own: ((event: E) => void) | undefined) =>
    onAnswer
      ? (event: E) => {
          own?.(event);
          const target = event.target as Element;
          if (tellsAnswer(event) || (event.type === 'change' && target.matches('[data-part=number]')))
            onAnswer(event.currentTarget, target);
        }
      : own;
  return (
    <fieldset
      {...rest}
      ref={ref}
      data-cx={widget}
      data-invalid={invalid ? '' : undefined}
      data-readonly={readOnly ? '' : undefined}
      role={radios ? 'radiogroup' : undefined}
      aria-labelledby={`${id}-question`}
      aria-describedby={radios ? described : undefined}
      aria-required={(radios && required) || undefined}
      aria-readonly={(radios && readOnly) || undefined}
      aria-invalid={(radios && invalid) || undefined}
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
      {children}
      {beside(na, notApplicable, text.notApplicable)}
      {beside('', !required && noAnswer, text.noAnswer)}
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
