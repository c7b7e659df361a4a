import { Figure, type PictureProps } from '../figure/Figure.js';
import { numberFormat } from '../figure/numbers.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { settingOf } from '../scale/check.js';
import { kebab } from './categories.js';
import { measureResults } from './measured.js';
import type { KanoRule } from './measures.js';
import { Kind } from './Points.js';
import { priorityOrder, weightOf } from './priorities.js';
import { rank, type Ranked } from './sort.js';
import type { KanoResult } from './study.js';
import {
  kanoEn,
  kanoPrioritiesEn,
  kanoStudyEn,
  kanoTableEn,
  type KanoPrioritiesWords,
  type KanoStudyWords,
  type KanoTableWords,
  type KanoVocabulary,
  type KanoWords,
} from './words.en.js';

/** What the priorities need of a locale. */
export interface KanoPrioritiesLocale {
  tag: string;
  figure: FigureWords;
  kano: KanoWords & { study: KanoStudyWords; table: KanoTableWords; priorities: KanoPrioritiesWords };
}

export interface KanoPrioritiesProps extends PictureProps {
  /** The results of a study. */
  features: readonly KanoResult[];
  /** How a category follows from the counts: `mode` (default), or Berger's second rule. The list says which. */
  rule?: KanoRule | undefined;
  /** Kano's own terms (default), or Basis, Beleving and Bijzonder of the 3B model. */
  vocabulary?: KanoVocabulary | undefined;
  /** Language of the words and numbers. Default English. */
  locale?: KanoPrioritiesLocale | undefined;
  /** Replaces single words of the locale, such as the advice. */
  words?: Partial<KanoWords & KanoStudyWords & KanoTableWords & KanoPrioritiesWords & FigureWords> | undefined;
}

/**
 * The features of a study in the order of work: must-be first, since one fault there undoes everything else; then one-dimensional, where each step pays; then attractive; indifferent ones may stay as they are.
 * Reverse ones are a warning, questionable ones have to be asked again. Within a kind that comes first which weighs most: must-be by worse, attractive by better, one-dimensional by both together. An asterisk
 * says that the category may be chance (Fong).
 */
export function KanoPriorities(props: KanoPrioritiesProps) {
  const { features, rule: givenRule = 'mode', vocabulary = 'kano', locale, words, caption, description, ...rest } = props;
  const { tag = 'en', figure, kano } = locale ?? {};
  const text = {
    ...(kano ?? kanoEn),
    ...(kano?.study ?? kanoStudyEn),
    ...(kano?.table ?? kanoTableEn),
    ...(kano?.priorities ?? kanoPrioritiesEn),
    ...(figure ?? figureEn),
    ...words,
  };
  const { categories } = text.terms[vocabulary];
  const rule = settingOf('kano-priorities', 'rule', givenRule, ['mode', 'berger'], 'mode');
  const whole = numberFormat(tag, 0);
  const share = numberFormat(tag, 2);
  const known = (value: number | null | undefined, write: (value: number) => string) => (value == null ? '–' : write(value));
  const { measured, problems } = measureResults(features, rule, { ...text, categories });
  const all = rank(measured);
  const nameOf = ({ label, segment }: Ranked) => (segment === undefined ? label : text.qualified(label, segment));
  const figures = ({ better, worse, tally }: Ranked) => text.weights(known(better, share), known(worse, share), known(tally?.n, whole));
  const unsure = ({ strength }: Ranked) => strength?.significant === false;
  const groups = [...priorityOrder, null]
    .map((category) => ({
      category,
      members: all.filter((one) => one.category === category).sort((a, b) => weightOf(b) - weightOf(a)),
    }))
    .filter(({ members }) => members.length > 0);

  return (
    <Figure
      {...rest}
      widget="kano-priorities"
      words={text}
      tag={tag}
      caption={
        caption ??
        text.kanoTitle(
          all.length,
          groups.flatMap(({ category, members }) => (category ? { word: categories[category], count: members.length } : [])),
        )
      }
      description={description === undefined ? text.prioritiesDescription(text.rules[rule]) : description}
      problems={problems}
      data={{
        columns: [
          { label: text.feature },
          { label: text.category },
          ...[text.better, text.worse, text.n].map((label) => ({ label, number: true })),
        ],
        rows: groups.flatMap(({ category, members }) =>
          members.map((one) => [
            nameOf(one),
            category ? categories[category] : '–',
            known(one.better, share),
            known(one.worse, share),
            known(one.tally?.n, whole),
          ]),
        ),
      }}
    >
      {groups.length > 0 && (
        <ol data-part="groups" role="list">
          {groups.map(({ category, members }) => (
            <li key={category} data-part="priority" data-category={category ? kebab(category) : undefined}>
              <div data-part="advice">
                {category ? text.advice[category] : text.none}
                {category && <Kind category={category}>{categories[category]}</Kind>}
              </div>
              <ol data-part="ranked" role="list">
                {members.map((one, index) => (
                  <li key={index} data-part="entry">
                    <span data-part="name">
                      {nameOf(one)}
                      {unsure(one) && <span data-part="asterisk">*</span>}
                    </span>
                    <span data-part="weights">{figures(one)}</span>
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ol>
      )}
      {all.some(unsure) && <p data-part="footnote">{text.notSignificant}</p>}
    </Figure>
  );
}
