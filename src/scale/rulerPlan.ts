import type { FieldsetHTMLAttributes, ReactNode } from 'react';
import { shows } from '../figure/given.js';
import { notApplicable as na } from './answer.js';
import type { FollowUpProps } from './FollowUp.js';
import type { Group } from './Options.js';
import type { QuestionProps, ScaleLocale } from './ScaleInput.js';
import { mostCells, type RulerStep } from './steps.js';
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

/** By its name: written out, the declaration would have every attribute of the React it was built with, some of which an older one does not know. */
type Attributes = Omit<FieldsetHTMLAttributes<HTMLFieldSetElement>, 'children' | 'defaultValue' | 'dangerouslySetInnerHTML'>;

/** What the parts of a question on a ruler have to know of one another. */
export function planQuestion(id: string, props: RulerProps) {
  const { widget, steps, value, defaultValue, onValueChange, name, form, locale, words, 'aria-describedby': own, ...shown } = props;
  const { question, hint, error, notApplicable, noAnswer, followUp, required, readOnly, ref, ...rest } = shown;
  const controlled = value !== undefined;
  const answer = controlled ? value : (defaultValue ?? null);
  const typed = steps.length > mostCells;
  const given = typed ? Number.isFinite(answer) : steps.some((step) => step.value === answer) || (Boolean(notApplicable) && answer === na);
  const invalid = shows(error);
  const notAnswered = Boolean(readOnly) && !given;
  const notes = [own, shows(hint) && `${id}-hint`, notAnswered && `${id}-none-yet`, invalid && `${id}-error`];
  const group: Group = { id, ownId: rest.id, name, form, required, readOnly, controlled, listens: !!onValueChange };
  return {
    widget,
    steps,
    group,
    answer,
    given,
    typed,
    invalid,
    notAnswered,
    described: notes.filter(Boolean).join(' ') || undefined,
    text: { ...(locale?.scale ?? scaleEn), ...words },
    turns: Object.keys(followUp?.questions ?? {}),
    shown: { question, hint, error, followUp, ref },
    beside: typed ? [] : [[na, notApplicable] as const, ['', required ? undefined : noAnswer] as const],
    rest: rest as Attributes,
  };
}
