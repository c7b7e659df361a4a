import type { ReactNode } from 'react';
import { items } from '../figure/given.js';
import type { Offer } from '../scale/answer.js';
import type { ScaleOption } from '../scale/Options.js';
import { ScaleInput, type ScaleInputProps } from '../scale/ScaleInput.js';

export interface ChoiceScaleProps<V extends number | string = number, NA extends Offer = Offer> extends Omit<
  ScaleInputProps<V, NA>,
  'options' | 'question' | 'widget'
> {
  /** The question; names the group. `children` does the same. */
  question?: ReactNode;
  /** The question, in place of `question`. */
  children?: ReactNode;
  /** The points, 2 to 21 of them, in order: values alone, or with label, word and segment. */
  options: readonly (V | ScaleOption<V>)[];
}

/**
 * A scale of one's own: any values, labels and words, or two ends. A word for each point measures more reliably than numbers alone
 * (Krosnick and Berent, "Comparisons of Party Identification and Policy Preferences", American Journal of Political Science 37(3), 1993, pp. 941–964).
 */
export function ChoiceScale<V extends number | string = number, NA extends Offer = undefined>(props: ChoiceScaleProps<V, NA>) {
  const { question, children, options, ...rest } = props as ChoiceScaleProps<V>;
  return (
    <ScaleInput<V, Offer>
      {...rest}
      widget="choice-scale"
      question={question ?? children}
      options={items(options).map((option) => (typeof option === 'object' ? option : { value: option }))}
    />
  );
}
