import { useId, type ReactNode } from 'react';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { list, nameOf } from '../figure/given.js';
import { Mark } from '../figure/Mark.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { opens } from '../figure/popover.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { isKanoCategory, kanoCategories, kebab, type KanoCategory } from './categories.js';
import { checkFeatures, type KanoFeature } from './features.js';
import { shapeOf } from './look.js';
import { kanoCurves, layoutKano, neutralBand } from './layout.js';
import { kanoEn, type KanoVocabulary, type KanoWords } from './words.en.js';

/** What a Kano picture needs of a locale. */
export interface KanoLocale {
  tag: string;
  figure: FigureWords;
  kano: KanoWords;
}

export interface KanoDiagramProps extends PictureProps {
  /** The features, numbered in this order. One that cannot be drawn stays in the table and is named in a note. */
  features: readonly KanoFeature[];
  /** Kano's own terms (default), or Basis, Beleving and Bijzonder of the 3B model. */
  vocabulary?: KanoVocabulary;
  /** Decimals of fulfilment and satisfaction, default 2. */
  decimals?: number;
  /** Language of the words and numbers. Default English. */
  locale?: KanoLocale;
  /** Replaces single words of the locale. */
  words?: Partial<KanoWords & FigureWords>;
}

/**
 * The classic Kano diagram: features between fulfilment (0…1, to the right) and satisfaction (−1…1, upwards), over the schematic curves of
 * attractive, one-dimensional and must-be qualities. Each feature is a button that opens its details.
 * Method: Kano, Seraku, Takahashi, Tsuji, "Attractive quality and must-be quality", 1984; the curves' formulas are ours.
 */
export function KanoDiagram({
  features,
  vocabulary = 'kano',
  decimals = 2,
  locale,
  words,
  caption,
  description,
  ...rest
}: KanoDiagramProps) {
  const id = useId();
  const text = { ...(locale?.kano ?? kanoEn), ...(locale?.figure ?? figureEn), ...words };
  const terms = text.terms[vocabulary];
  const tag = locale?.tag ?? 'en';
  const number = numberFormat(tag, decimals);
  const given = list(features).map((feature, index) => ({ ...feature, label: nameOf(feature?.label, index) }));
  const { drawable, problems } = checkFeatures(given, {
    ...terms,
    category: text.category,
  });
  const { points, numbers } = layoutKano(drawable, text.ends);
  const kinds = kanoCategories
    .map((category) => ({
      category,
      word: terms.categories[category],
      members: drawable.flatMap((feature, index) => (feature.category === category ? [{ feature, number: index + 1 }] : [])),
    }))
    .filter(({ members }) => members.length > 0);
  const cell = (value: unknown) => spell(value, number, text.noValue);
  const kindOf = (category: unknown) => (isKanoCategory(category) ? terms.categories[category] : String(category ?? text.noValue));

  return (
    <Figure
      {...rest}
      widget="kano-diagram"
      words={text}
      tag={tag}
      caption={
        caption ??
        text.kanoTitle(
          drawable.length,
          kinds.map(({ word, members }) => ({ word, count: members.length })),
        )
      }
      description={description === undefined ? text.kanoDescription(terms) : description}
      problems={problems}
      data={{
        columns: [
          { label: text.feature },
          { label: text.category },
          { label: terms.fulfilment, number: true },
          { label: terms.satisfaction, number: true },
        ],
        rows: given.map((feature) => [feature.label, kindOf(feature.category), cell(feature.fulfilment), cell(feature.satisfaction)]),
      }}
    >
      <div data-part="picture">
        <div data-part="plot">
          <svg data-part="drawing" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
            <path data-part="neutral" d={neutralBand} />
            <path data-part="axis" d="M0 500H1000M500 0V1000" />
            {kanoCurves.map(({ kind, path }) => (
              <path key={kind} data-part="curve" data-category={kebab(kind)} d={path} />
            ))}
          </svg>
          <div data-part="ends" aria-hidden="true">
            {Object.entries(text.ends).map(([end, word]) => (
              <span key={end} data-end={end}>
                {word}
              </span>
            ))}
          </div>
          <ul data-part="points" role="list">
            {drawable.map((feature, index) => {
              const { x, y, at } = points[index]!;
              const details = `${id}-${index}`;
              return (
                <li key={index} data-part="point" data-category={kebab(feature.category)} data-x={x} data-y={y} data-at={at}>
                  <button type="button" data-part="feature" {...opens(details)}>
                    <Mark shape={shapeOf[feature.category]} />
                    <span data-part="tag">
                      <span data-part="number">{index + 1}</span>
                      <span data-part="label">{feature.label}</span>
                    </span>
                  </button>
                  <div popover="auto" id={details} data-part="details">
                    <strong data-part="details-title">{feature.label}</strong>
                    <Kind category={feature.category}>{kindOf(feature.category)}</Kind>
                    <dl data-part="facts">
                      <dt data-part="term">{terms.fulfilment}</dt>
                      <dd data-part="fact">{number(feature.fulfilment)}</dd>
                      <dt data-part="term">{terms.satisfaction}</dt>
                      <dd data-part="fact">{number(feature.satisfaction)}</dd>
                    </dl>
                  </div>
                </li>
              );
            })}
          </ul>
        </div>
        <ul data-part="curve-names" aria-hidden="true">
          {kanoCurves.map(({ kind }) => (
            <li key={kind} data-part="curve-name" data-category={kebab(kind)}>
              <Mark shape={shapeOf[kind]} />
              {terms.categories[kind]}
            </li>
          ))}
        </ul>
      </div>
      <div data-part="list" data-numbers={numbers}>
        {kinds.map(({ category, word, members }) => (
          <div key={category} data-part="group" data-category={kebab(category)}>
            <Kind category={category}>{word}</Kind>
            <ol data-part="members">
              {members.map((member) => (
                <li key={member.number} data-part="member">
                  <b data-part="member-number">{member.number}</b>
                  <span>{member.feature.label}</span>
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Figure>
  );
}

function Kind({ category, children }: { category: KanoCategory; children: ReactNode }) {
  return (
    <span data-part="kind">
      <Mark shape={shapeOf[category]} />
      {children}
    </span>
  );
}
