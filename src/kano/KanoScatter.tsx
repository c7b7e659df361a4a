import { useId } from 'react';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { digits } from '../figure/plane.js';
import { ownNotesEn, type FigureWords } from '../figure/words.en.js';
import { kanoCategories, kebab } from './categories.js';
import { crowded, layoutPlot, quadrantCategories } from './matrix.layout.js';
import type { KanoRule } from './measures.js';
import { placeResults } from './places.js';
import { dots, PointList, Points } from './Points.js';
import { meantOf, type Meant } from './scatter.js';
import type { KanoResult } from './study.js';
import {
  kanoEn,
  kanoScatterEn,
  kanoStudyEn,
  type KanoScatterWords,
  type KanoStudyWords,
  type KanoVocabulary,
  type KanoWords,
} from './words.en.js';

/** What the scatter needs of a locale. */
export interface KanoScatterLocale {
  tag: string;
  figure: FigureWords;
  kano: KanoWords & { study: KanoStudyWords; scatter: KanoScatterWords };
}

export interface KanoScatterProps extends PictureProps {
  /** The results with their `means`, numbered in this order. One without stays in the table and is named in a note. */
  features: readonly KanoResult[];
  /** Names the quadrants, which part at a mean of 2. Off by default: several mixes of answers have one mean, so the names have no firm basis. */
  quadrants?: boolean;
  /** How the category of a mark follows from the counts: `mode` (default), or Berger's second rule. */
  rule?: KanoRule;
  /** Kano's own terms (default), or Basis, Beleving and Bijzonder of the 3B model. */
  vocabulary?: KanoVocabulary;
  /** Language of the words and numbers. Default English. */
  locale?: KanoScatterLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<KanoWords & KanoStudyWords & KanoScatterWords & FigureWords> | undefined;
}

const ticks = [-2, 0, 2, 4];

/**
 * The features of a study by the continuous method: the mean answer without the feature (−2…4, to the right) and with it (−2…4, upwards), each with a bar of one standard deviation to either side;
 * the spread is never hidden, since one mean has many mixes of answers. A bar that leaves the picture has no cap there.
 * Method: DuMouchel, in Berger et al., "Kano's methods for understanding customer-defined quality", Center for Quality of Management Journal 2(4), 1993, pp. 20–23.
 */
export function KanoScatter(props: KanoScatterProps) {
  const { features, quadrants = false, rule = 'mode', vocabulary = 'kano', locale, words, caption, description, ...rest } = props;
  const id = useId();
  const { tag = 'en', figure, kano } = locale ?? {};
  const text = {
    ...(kano ?? kanoEn),
    ...(kano?.study ?? kanoStudyEn),
    ...(figure ?? ownNotesEn),
    ...(kano?.scatter ?? kanoScatterEn),
    ...words,
  };
  const { categories } = text.terms[vocabulary];
  const whole = numberFormat(tag, 0);
  const hundredth = numberFormat(tag, 2);
  const cell = (value: unknown, write = hundredth) => spell(value, write, '–');
  const { all, problems } = placeResults(features, rule, text);
  const drawn = all.flatMap((one): Meant[] => {
    const found = meantOf(one, text.noMeans(one.name));
    if (!('kind' in found)) return [found];
    problems.push(found);
    return [];
  });
  const plusMinus = ({ mean, sd }: Meant['functional']) => `${cell(mean)} ± ${cell(sd)}`;
  const points = drawn.map(({ category, functional, dysfunctional, n, ...one }) => ({
    ...one,
    category: category ?? 'indifferent',
    facts: [
      [text.functional, plusMinus(functional)],
      [text.dysfunctional, plusMinus(dysfunctional)],
      [text.n, whole(n)],
    ] as const,
  }));
  const plain = points.length > crowded;
  const { marks, numbers } = layoutPlot(plain ? [] : points);

  return (
    <Figure
      {...rest}
      widget="kano-scatter"
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
      description={description === undefined ? text.scatterDescription(text.rules[rule]) : description}
      problems={problems}
      data={{
        columns: [
          { label: text.feature },
          { label: text.category },
          ...[text.functional, text.deviation, text.dysfunctional, text.deviation, text.n].map((label) => ({ label, number: true })),
        ],
        rows: all.map(({ name, category, means }) => [
          name,
          category ? categories[category] : '–',
          ...[means?.functional?.mean, means?.functional?.sd, means?.dysfunctional?.mean, means?.dysfunctional?.sd].map((value) =>
            cell(value),
          ),
          cell(means?.n, whole),
        ]),
      }}
    >
      <div data-part="picture">
        <div data-part="plot">
          {quadrants && (
            <div data-part="quadrants" aria-hidden="true">
              {quadrantCategories.map((category) => (
                <span key={category} data-part="quadrant" data-category={kebab(category)}>
                  {categories[category]}
                </span>
              ))}
            </div>
          )}
          <svg data-part="drawing" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
            <path data-part="axis" d="M333.333 0V1000M0 666.667H1000" />
            {!plain &&
              points.map(({ category, bars }, index) => <path key={index} data-part="bars" data-category={kebab(category)} d={bars} />)}
          </svg>
          <div data-part="words" aria-hidden="true">
            <span data-end="up">{text.functional}</span>
            <span data-end="end">{text.dysfunctional}</span>
            {ticks.flatMap((value, index) => [
              <span key={value} data-part="notch" data-axis="x" data-x={digits(index / 3)}>
                {cell(value, whole)}
              </span>,
              <span key={value + 10} data-part="notch" data-axis="y" data-y={digits(1 - index / 3)}>
                {cell(value, whole)}
              </span>,
            ])}
          </div>
          {plain ? dots(points) : <Points id={id} points={points} categories={categories} marks={marks} />}
        </div>
      </div>
      {!plain && <PointList points={points} categories={categories} numbers={numbers} />}
    </Figure>
  );
}
