import type { ReactNode, SyntheticEvent } from 'react';
import { shows } from '../figure/given.js';
import { tellsAnswer } from './answer.js';
import { FollowUp } from './FollowUp.js';
import { Apart, ownerOf } from './Options.js';
import type { planQuestion } from './rulerPlan.js';

export interface RulerQuestionProps {
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
export function RulerQuestion({ widget, plan, radios, loose = [], onAnswer, children }: RulerQuestionProps) {
  const { group, answer, invalid, notAnswered, described, text, shown, beside, rest } = plan;
  const { question, hint, error, followUp, ref } = shown;
  const { id, required, readOnly } = group;
  const hear = <E extends SyntheticEvent<HTMLFieldSetElement>>(own: ((event: E) => void) | undefined) =>
    onAnswer
      ? (event: E) => {
          own?.(event);
          const target = event.target as Element;
          if (tellsAnswer(event) || (event.type === 'change' && target.matches('[data-part=typed]'))) onAnswer(event.currentTarget, target);
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
      {beside.map(
        ([value, offer]) =>
          offer && (
            <Apart
              key={value}
              group={loose.includes(value) ? { ...group, name: `${id}-${value || 'none'}`, form: `${id}-none` } : group}
              value={value}
              checked={value === answer}
            >
              {offer === true ? text[value ? 'notApplicable' : 'noAnswer'] : offer}
            </Apart>
          ),
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
