import { useId, type FieldsetHTMLAttributes, type ReactNode, type Ref } from 'react';
import { shows } from '../figure/given.js';
import { settingOf } from '../scale/check.js';
import type { Offer } from '../scale/answer.js';
import type { ScaleOption } from '../scale/Options.js';
import { ScaleInput, type ScaleLocale } from '../scale/ScaleInput.js';
import type { ScaleWords } from '../scale/words.en.js';
import type { KanoAnswer } from './table.js';
import { kanoQuestionEn, kanoWordings, type FiveWords, type KanoQuestionWords, type KanoWording } from './words.en.js';

/** What the question pair needs of a locale. */
export interface KanoQuestionLocale extends ScaleLocale {
  kano: { question: KanoQuestionWords };
}

/** The questions about a feature, by the last part of their field names. */
export interface KanoAnswered {
  functional?: KanoAnswer | null | undefined;
  dysfunctional?: KanoAnswer | null | undefined;
  /** 1 (not at all important) … 9 (extremely important). */
  importance?: number | null | undefined;
}

export type KanoPart = keyof KanoAnswered;

export interface KanoQuestionProps extends Omit<
  FieldsetHTMLAttributes<HTMLFieldSetElement>,
  'children' | 'defaultValue' | 'dangerouslySetInnerHTML'
> {
  /** The feature in the respondent's words: "Free wifi in every room". It heads the pair. */
  feature: ReactNode;
  /** The question with the feature, in place of the locale's. */
  functional?: ReactNode;
  /** The question without it. */
  dysfunctional?: ReactNode;
  /** Asks how important the feature is as well, 1…9: `true` for the locale's question, or one of your own. Default: not asked. */
  importance?: ReactNode;
  /**
   * The words of the five answers, from like to dislike: `short` (default), `kano`, `enjoy`, `helpful`, or five of your own. Whatever they say, what is posted is 1…5. A study keeps to one wording: answers to
   * different ones do not compare.
   */
  wording?: KanoWording | FiveWords;
  /** The answers, when the parent holds them; what is left out is unanswered. */
  value?: KanoAnswered;
  /** The answers at first, when the form holds them. */
  defaultValue?: KanoAnswered;
  /** Hears each answer the respondent gives, and to which question; `null` when it is taken back. */
  onValueChange?(this: void, part: KanoPart, value: number | null): void;
  /** Posts `name.functional`, `name.dysfunctional` and `name.importance`; without it nothing is posted. */
  name?: string;
  /** Both halves of the pair must be answered before the form is sent; importance stays free. */
  required?: boolean;
  /** Shows the answers, focusable and posted, and lets nobody change them. */
  readOnly?: boolean;
  /** One line under the feature; read with it. */
  hint?: ReactNode;
  /** What is wrong with an answer, and how to mend it. */
  errors?: Readonly<Partial<Record<KanoPart, ReactNode>>>;
  /** Offers a point that takes an answer back without script. Not beside `required`. `true` for the locale's words. */
  noAnswer?: Offer;
  /** Language of the words and numbers. Default English. */
  locale?: KanoQuestionLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<KanoQuestionWords & ScaleWords> | undefined;
  /** The `<fieldset>` element (React 19). */
  ref?: Ref<HTMLFieldSetElement>;
}

const importances = Array.from({ length: 9 }, (_, index) => index + 1);

/**
 * The question pair of a Kano study about one feature: how one feels with it, and how without it, each with the same five answers; and if wanted how important it is. The pair stays together on
 * paper and in columns. With an `id` the options are numbered `id-functional-1`, …, so that a link can lead to them.
 * Method: Kano, Seraku, Takahashi, Tsuji, "Attractive quality and must-be quality", 1984; importance: Berger et al., "Kano's methods for understanding customer-defined quality", 1993.
 */
export function KanoQuestion(props: KanoQuestionProps) {
  const {
    feature,
    functional,
    dysfunctional,
    importance,
    wording: given = 'short',
    value,
    defaultValue,
    onValueChange,
    name,
    ...more
  } = props;
  const { form, required, readOnly, hint, errors, noAnswer, locale, words, ref, 'aria-describedby': describedBy, ...rest } = more;
  const id = useId();
  const text = { ...(locale?.kano.question ?? kanoQuestionEn), ...words };
  const answers =
    typeof given === 'object' && given ? given : text.answers[settingOf('kano-question', 'wording', given, kanoWordings, 'short')];
  const ask = (part: KanoPart, question: ReactNode, options: readonly ScaleOption[], own?: { wording: 'chosen' }) => (
    <ScaleInput
      {...own}
      id={rest.id && `${rest.id}-${part}`}
      question={question}
      options={options}
      value={value && (value[part] ?? null)}
      defaultValue={defaultValue?.[part] ?? undefined}
      onValueChange={onValueChange && ((answer: number | null) => onValueChange(part, answer))}
      name={name && `${name}.${part}`}
      form={form}
      required={required && part !== 'importance'}
      readOnly={readOnly}
      error={errors?.[part]}
      noAnswer={noAnswer}
      locale={locale}
      words={words}
    />
  );
  const five = answers.map((word, index) => ({ value: index + 1, label: '', word }));
  return (
    <fieldset
      {...rest}
      ref={ref}
      data-cx="kano-question"
      data-readonly={readOnly ? '' : undefined}
      aria-labelledby={`${id}-feature`}
      aria-describedby={[describedBy, shows(hint) && `${id}-hint`].filter(Boolean).join(' ') || undefined}
    >
      <legend id={`${id}-feature`} data-part="question">
        {feature}
      </legend>
      {shows(hint) && (
        <p id={`${id}-hint`} data-part="hint">
          {hint}
        </p>
      )}
      <div data-part="pair">
        {ask('functional', functional ?? text.functional, five)}
        {ask('dysfunctional', dysfunctional ?? text.dysfunctional, five)}
      </div>
      {shows(importance) &&
        ask(
          'importance',
          importance === true ? text.importance : importance,
          importances.map((degree) => ({ value: degree, word: degree % 2 ? text.degrees[(degree - 1) / 2] : undefined })),
          { wording: 'chosen' },
        )}
    </fieldset>
  );
}
