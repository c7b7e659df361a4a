import { useId } from 'react';
import { list } from '../figure/given.js';
import type { Offer } from './answer.js';
import { checkRuler } from './checkRuler.js';
import { meaningOf, rawOf } from './native.js';
import { NumberField, RulerCells, RulerField, Ticks } from './Ruler.js';
import { planQuestion, type RulerProps } from './rulerPlan.js';
import { RulerQuestion } from './RulerQuestion.js';
import type { QuestionProps } from './ScaleInput.js';

/** Where the value is typed there is no answer beside it: nothing native excludes the one by the other. */
export type RulerInputProps<NA extends Offer = Offer> = Omit<RulerProps, keyof QuestionProps> & QuestionProps<number, NA>;

/**
 * A scale drawn as a ruler, for grades and the like. Up to 21 steps are native radios, each in its own equal cell; of more the value is typed in a native
 * number field with the ruler beside it. One tab stop, arrow keys, `required`, range, reset and posting are the browser's. Radios post nothing while
 * unanswered, a number field posts an empty value, which counts as unanswered.
 */
export function RulerInput<NA extends Offer = undefined>(given: RulerInputProps<NA>) {
  const props = { ...(given as RulerProps), steps: list(given.steps) };
  const { widget = 'ruler-input', steps, onValueChange } = props;
  const id = useId();
  if (process.env.NODE_ENV !== 'production') checkRuler(widget, props);
  const plan = planQuestion(id, props);
  return (
    <RulerQuestion
      widget={widget}
      plan={plan}
      radios={!plan.typed}
      onAnswer={onValueChange && ((root) => onValueChange(meaningOf(rawOf(root), steps, plan.typed)))}
    >
      <RulerField steps={steps}>
        {plan.typed ? (
          <>
            <Ticks steps={steps} />
            <NumberField {...plan} steps={steps} />
          </>
        ) : (
          <div data-part="ruler">
            <RulerCells {...plan} steps={steps} />
          </div>
        )}
      </RulerField>
    </RulerQuestion>
  );
}
