import { useId } from 'react';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { isKanoCategory, kanoCategories, kebab } from './categories.js';
import { schematicCurve, type KanoCurve } from './curves.js';
import { checkFeatures, type KanoFeature } from './features.js';
import { layoutKano, neutralBand } from './layout.js';
import { Kind, PointList, Points } from './Points.js';
import { kanoDiagramEn, kanoEn, type KanoDiagramWords, type KanoVocabulary, type KanoWords } from './words.en.js';

/** What the diagram needs of a locale. */
export interface KanoLocale {
  tag: string;
  figure: FigureWords;
  kano: KanoWords & { diagram: KanoDiagramWords };
}

export interface KanoDiagramProps extends PictureProps {
  /** The features, numbered in this order. One that cannot be drawn stays in the table and is named in a note. */
  features: readonly KanoFeature[];
  /** The curves: the schematic ones of must-be, one-dimensional and attractive by default; `schematicCurve` has two more, `fittedDiagram` makes those of a study. */
  curves?: readonly KanoCurve[];
  /** Kano's own terms (default), or Basis, Beleving and Bijzonder of the 3B model. */
  vocabulary?: KanoVocabulary;
  /** Decimals of fulfilment and satisfaction, default 2. */
  decimals?: number;
  /** Language of the words and numbers. Default English. */
  locale?: KanoLocale;
  /** Replaces single words of the locale. */
  words?: Partial<KanoWords & KanoDiagramWords & FigureWords>;
}

const axes = ['fulfilment', 'satisfaction'] as const;
const schematic = (['mustBe', 'oneDimensional', 'attractive'] as const).map(schematicCurve);

/**
 * The classic Kano diagram: features between fulfilment (0…1, to the right) and satisfaction (−1…1, upwards), over the schematic curves of the categories or over a curve that was fitted to the
 * answers for each feature; its quiet line says which. Each feature is a button that opens its details; marks that touch are one. Neighbours of one label are one feature on its way through time, with an arrow.
 * Method: Kano, Seraku, Takahashi, Tsuji, "Attractive quality and must-be quality", 1984; the schematic curves' formulas are ours, the fitted ones those of Wang & Ji 2010.
 */
export function KanoDiagram({
  features,
  curves = schematic,
  vocabulary = 'kano',
  decimals = 2,
  locale,
  words,
  caption,
  description,
  ...rest
}: KanoDiagramProps) {
  const id = useId();
  const text = { ...(locale?.kano ?? kanoEn), ...(locale?.kano.diagram ?? kanoDiagramEn), ...(locale?.figure ?? figureEn), ...words };
  const tag = locale?.tag ?? 'en';
  const { categories } = text.terms[vocabulary];
  const terms = text.axes[vocabulary];
  const number = numberFormat(tag, decimals);
  const { all, drawn, problems } = checkFeatures(features, { ...text, ...terms });
  const layout = layoutKano(drawn, curves);
  const fitted = curves.some((curve) => curve.fitted);
  const cell = (value: unknown) => spell(value, number, text.noValue);
  const points = drawn.map((feature) => ({
    ...feature,
    facts: axes.map((axis) => [terms[axis], cell(feature[axis])] as const),
  }));

  return (
    <Figure
      {...rest}
      widget="kano-diagram"
      words={text}
      tag={tag}
      caption={
        caption ??
        text.kanoTitle(
          drawn.length,
          kanoCategories
            .map((kind) => ({ word: categories[kind], count: drawn.filter(({ category }) => category === kind).length }))
            .filter(({ count }) => count),
        )
      }
      description={description === undefined ? text.kanoDescription(terms, fitted) : description}
      problems={problems}
      data={{
        columns: [{ label: text.feature }, { label: text.category }, ...axes.map((axis) => ({ label: terms[axis], number: true }))],
        rows: all.map((feature) => [
          feature.name,
          isKanoCategory(feature.category) ? categories[feature.category] : cell(feature.category),
          ...axes.map((axis) => cell(feature[axis])),
        ]),
      }}
    >
      <div data-part="picture" data-fitted={fitted ? '' : undefined}>
        <div data-part="plot">
          <svg data-part="drawing" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
            <path data-part="neutral" d={neutralBand} />
            <path data-part="axis" d="M0 500H1000M500 0V1000" />
            {layout.curves.map(({ category, path }, index) => (
              <path key={index} data-part="curve" data-category={kebab(category)} d={path} />
            ))}
            <path data-part="steps" d={layout.steps} />
          </svg>
          <div data-part="words" aria-hidden="true">
            {Object.entries(text.ends).map(([end, word]) => (
              <span key={end} data-end={end}>
                {word}
              </span>
            ))}
          </div>
          <Points id={id} points={points} categories={categories} marks={layout.marks} />
        </div>
        <ul data-part="curve-names" aria-hidden="true">
          {[...new Set(curves.map(({ category }) => category))].map((kind) => (
            <li key={kind} data-part="curve-name" data-category={kebab(kind)}>
              <Kind category={kind}>{categories[kind]}</Kind>
            </li>
          ))}
        </ul>
      </div>
      <PointList points={points} categories={categories} numbers={layout.numbers} />
    </Figure>
  );
}
