import { useId } from 'react';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { digits } from '../figure/plane.js';
import { ownNotesEn, type FigureWords } from '../figure/words.en.js';
import { kanoCategories, kebab } from './categories.js';
import { crowded, layoutPlot, quadrantCategories } from './matrix.layout.js';
import type { KanoRule } from './measures.js';
import { placeResults, withoutPlace } from './places.js';
import { dots, PointList, Points } from './Points.js';
import type { KanoResult } from './study.js';
import {
  kanoEn,
  kanoMatrixEn,
  kanoStudyEn,
  type KanoMatrixWords,
  type KanoStudyWords,
  type KanoVocabulary,
  type KanoWords,
} from './words.en.js';

/** What the matrix needs of a locale. */
export interface KanoMatrixLocale {
  tag: string;
  figure: FigureWords;
  kano: KanoWords & { study: KanoStudyWords; matrix: KanoMatrixWords };
}

export interface KanoMatrixProps extends PictureProps {
  /** The results, numbered in this order; those of one feature in several segments stand each for themselves. One without a place stays in the table and is named in a note. */
  features: readonly KanoResult[];
  /** How a category follows from the counts: `mode` (default), or Berger's second rule. The picture says which. */
  rule?: KanoRule;
  /** Kano's own terms (default), or Basis, Beleving and Bijzonder of the 3B model. */
  vocabulary?: KanoVocabulary;
  /** Language of the words and numbers. Default English. */
  locale?: KanoMatrixLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<KanoWords & KanoStudyWords & KanoMatrixWords & FigureWords> | undefined;
}

const halves = [0, 0.5, 1];

/**
 * The features of a study between worse (0…−1, to the right) and better (0…1, upwards), with guides at a half and the quadrants named. A mark is as large as the feature is important (mean stated
 * importance 1…9). Reverse and questionable answers count for neither, and the picture says so where they are the most. More than a hundred features are plain dots.
 * Method: Timko, in Berger et al., "Kano's methods for understanding customer-defined quality", Center for Quality of Management Journal 2(4), 1993, p. 18.
 */
export function KanoMatrix(props: KanoMatrixProps) {
  const { features, rule = 'mode', vocabulary = 'kano', locale, words, caption, description, ...rest } = props;
  const id = useId();
  const { tag = 'en', figure, kano } = locale ?? {};
  const text = {
    ...(kano ?? kanoEn),
    ...(kano?.study ?? kanoStudyEn),
    ...(figure ?? ownNotesEn),
    ...(kano?.matrix ?? kanoMatrixEn),
    ...words,
  };
  const { categories } = text.terms[vocabulary];
  const whole = numberFormat(tag, 0);
  const share = numberFormat(tag, 2);
  const some = numberFormat(tag);
  const cell = (value: unknown, write: (value: number) => string) => spell(value, write, '–');
  const { all, problems } = placeResults(features, rule, text);
  const sized = all.some(({ importance }) => importance);
  const drawn = all.flatMap(({ path, name, tally, category, better, worse, importance, n }) => {
    // Who has the one has the other.
    if (category && better !== null)
      return {
        name,
        tally,
        category,
        x: -worse!,
        y: 1 - better,
        size: importance ? Math.round(importance) : undefined,
        facts: [
          [text.better, share(better)],
          [text.worse, share(worse!)],
          ...(importance ? [[text.importance, some(importance)] as const] : []),
          [text.n, cell(n, whole)],
        ] as const,
      };
    problems.push({ path, name, kind: 'told', says: withoutPlace, note: text.noPlace(name) });
    return [];
  });
  const plain = drawn.length > crowded;
  const { marks, numbers } = layoutPlot(plain ? [] : drawn);

  return (
    <Figure
      {...rest}
      widget="kano-matrix"
      words={text}
      tag={tag}
      caption={
        caption ??
        text.kanoTitle(
          all.length,
          kanoCategories
            .map((kind) => ({ word: categories[kind], count: all.filter(({ category }) => category === kind).length }))
            .filter(({ count }) => count),
        )
      }
      description={description === undefined ? text.matrixDescription(text.rules[rule], sized, plain) : description}
      problems={problems}
      data={{
        columns: [
          { label: text.feature },
          { label: text.category },
          ...[text.better, text.worse, ...(sized ? [text.importance] : []), text.n].map((label) => ({ label, number: true })),
          { label: text.answers },
        ],
        rows: all.map(({ name, category, better, worse, importance, n, tally }) => [
          name,
          category ? categories[category] : '–',
          cell(better, share),
          cell(worse, share),
          ...(sized ? [cell(importance, some)] : []),
          cell(n, whole),
          kanoCategories.map((kind) => text.times(categories[kind], cell(tally[kind], whole))).join(', '),
        ]),
      }}
    >
      <div data-part="picture">
        <div data-part="plot">
          <div data-part="quadrants" aria-hidden="true">
            {quadrantCategories.map((category) => (
              <span key={category} data-part="quadrant" data-category={kebab(category)}>
                {categories[category]}
              </span>
            ))}
          </div>
          <div data-part="words" aria-hidden="true">
            {Object.entries(text.ends).map(([end, word]) => (
              <span key={end} data-end={end}>
                {word}
              </span>
            ))}
            {halves.flatMap((value) => [
              <span key={value} data-part="notch" data-axis="x" data-x={digits(value)}>
                {some(0 - value)}
              </span>,
              <span key={value + 2} data-part="notch" data-axis="y" data-y={digits(1 - value)}>
                {some(value)}
              </span>,
            ])}
          </div>
          {plain ? dots(drawn) : <Points id={id} points={drawn} categories={categories} marks={marks} />}
        </div>
      </div>
      {!plain && <PointList points={drawn} categories={categories} numbers={numbers} />}
      {drawn.map(
        ({ name, category, tally }, index) =>
          !quadrantCategories.includes(category) && (
            <p key={index} data-part="note">
              {text.outside(name, categories[category], whole(tally[category]), whole(tally.n))}
            </p>
          ),
      )}
    </Figure>
  );
}
