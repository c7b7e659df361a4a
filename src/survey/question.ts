import type { ReactNode } from 'react';
import type { Offer } from '../scale/answer.js';
import type { QuestionProps, ScaleLocale } from '../scale/ScaleInput.js';
import type { ScaleWords } from '../scale/words.en.js';
import type { SurveyWords } from './words.en.js';

/** What a survey question needs of a locale; every one of `cx-widgets/locale` has it. */
export interface SurveyLocale extends ScaleLocale {
  survey: SurveyWords;
}

/** Who is asked: a customer, or an employee about working here. */
export type Audience = 'customer' | 'employee';

/** The open field under a question. */
export interface FollowUpOptions<Segment extends string> {
  /** Name of its form field; without one it is posted by no form. */
  name?: string;
  /** Wordings that replace the locale's, per segment. */
  questions?: Partial<Record<Segment, string>>;
  defaultValue?: string;
  maxLength?: number;
}

/** What the survey questions share: `Words` are those of the question itself. */
export interface SurveyQuestionProps<
  Segment extends string,
  Words,
  V extends number | string = number,
  NA extends Offer = Offer,
> extends QuestionProps<V, NA> {
  /** The question; the locale's standard wording when left out. `children` does the same. */
  question?: ReactNode;
  /** The question, in place of `question`. */
  children?: ReactNode;
  /** What the standard wording asks about: the organisation, brand or product, in the form that the sentence of the locale needs (in German, for one, its case). */
  subject?: string;
  /** An open field after the answer, worded by its segment: `true` for the standard wordings. */
  followUp?: boolean | FollowUpOptions<Segment>;
  /** Language of the words and numbers. Default English. */
  locale?: SurveyLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<Words & ScaleWords>;
}

/** The follow-up of a question as the scale takes it: the standard wordings of its segments, replaced where the caller says so. */
export function followUpOf<Segment extends string>(
  followUp: boolean | FollowUpOptions<Segment> | undefined,
  segments: readonly Segment[],
  standard: Readonly<Record<Segment, string>>,
  readOnly: boolean | undefined,
) {
  if (!followUp) return undefined;
  const { questions, ...field } = followUp === true ? {} : followUp;
  return {
    ...field,
    readOnly,
    questions: Object.fromEntries(segments.map((segment) => [segment, questions?.[segment] ?? standard[segment]])),
  };
}
