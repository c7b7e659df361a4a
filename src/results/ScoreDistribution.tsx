import { Figure } from '../figure/Figure.js';
import { numberFormat } from '../figure/numbers.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import type { Answers } from '../metrics/counts.js';
import type { PmfAnswers } from '../metrics/pmf.js';
import { valueAt } from '../metrics/scale.js';
import { layoutDistribution } from './distribution.layout.js';
import { besideRows } from './invalid.js';
import { measureOf, type Measure } from './measures.js';
import type { ResultProps } from './props.js';
import { readScored } from './scored.js';
import { coarsest } from './steps.js';
import { numberCell, tableOf, type Cell } from './tableOf.js';
import {
  countEn,
  distributionEn,
  measuresEn,
  scoreEn,
  type CountWords,
  type DistributionWords,
  type MeasureWords,
  type ScoreWords,
} from './words.en.js';

export interface ScoreDistributionProps extends Omit<ResultProps, 'confidence' | 'decimals'> {
  /** What is measured. */
  measure: Measure;
  /** The answers, or how often each was given: a list, a `Map`, an object, rows of a query, or what `countAnswers` and `mergeCounts` give. */
  answers: Answers | PmfAnswers;
  /** Replaces single words of the locale. */
  words?: Partial<DistributionWords & MeasureWords & ScoreWords & CountWords & FigureWords> | undefined;
}

/**
 * How often each value of the scale was given: a bar a value with its count, those of one segment together. A value that nobody gave stands there with its 0. Marks are drawn in the
 * coarsest steps that hold them all: wholes, halves or tenths.
 */
export function ScoreDistribution(props: ScoreDistributionProps) {
  const { measure, answers, minimum = 1, loading, locale, words, caption, description, ...figure } = props;
  const results = locale?.results;
  const text = {
    ...(results?.count ?? countEn),
    ...(results?.score ?? scoreEn),
    ...(results?.measures ?? measuresEn),
    ...(results?.distribution ?? distributionEn),
    ...(locale?.figure ?? figureEn),
    ...words,
  };
  const tag = locale?.tag ?? 'en';
  const write = numberFormat(tag);
  const percentage = numberFormat(tag, 0, 'negative', 'percent');
  const info = measureOf(measure);
  const read = readScored(info, loading ? { answers: [] } : { answers: answers ?? [] }, { words: text, minimum });
  const { n = 0, withheld, problems } = read;
  const { counts, step } = coarsest(withheld ? [] : read.counts, info.scale.step ?? 1);
  const numbers = counts.map((_, place) => valueAt(place, { min: info.scale.min, step }));
  const values = info.scale.words ? [text.pmf.very, text.pmf.somewhat, text.pmf.not] : numbers.map(write);
  const names = (info.segments ? text.segments[info.segments.words] : {}) as Readonly<Record<string, string>>;
  const segments = numbers.map((value) => info.segments?.of(value) ?? null);
  const written = counts.map(write);
  const layout = layoutDistribution(counts, { counts: written, values }, segments, (segment) => names[segment]!);
  const most = Math.max(...counts, 1);
  const modes = values.filter((_, index) => counts[index] === most);
  const name = text.names[info.key];
  const told = withheld ? text.withheld(n, minimum, write) : n === 0 ? text.noAnswers : text.description(text.short[info.key], n, write);

  return (
    <Figure
      {...figure}
      aria-busy={loading}
      widget="score-distribution"
      words={text}
      tag={tag}
      caption={caption ?? (modes.length === 0 ? name : modes.length === 1 ? text.mode(modes[0]!, percentage(most / n)) : text.modes(modes))}
      description={description === undefined ? (loading ? text.loading : told) : description}
      problems={problems}
      data={tableOf(
        [text.value, text.answers, text.share],
        loading || withheld
          ? []
          : [
              ...counts.map((count, index): Cell[] => {
                const segment = segments[index];
                return [
                  segment === null || segment === undefined ? values[index]! : `${values[index]} (${names[segment]})`,
                  [written[index]!, count],
                  numberCell(n === 0 ? null : count / n, percentage),
                ];
              }),
              ...besideRows(read, problems, text, write),
            ],
        text,
        info.key,
        tag,
      )}
    >
      {!loading && !withheld && (
        <div data-part="body" aria-hidden="true">
          <div data-part="plot">
            <svg data-part="canvas">
              {layout.bars.map(({ left, width, top, height }, index) => (
                <rect key={index} data-part="bar" data-segment={segments[index]} x={left} width={width} y={top} height={height} />
              ))}
            </svg>
            {layout.bars.map(({ x, y }, index) => (
              <span
                key={index}
                data-part="count"
                data-x={x}
                data-y={y}
                data-shown={layout.counts}
                data-mode={n > 0 && counts[index] === most ? '' : undefined}
              >
                {written[index]}
              </span>
            ))}
          </div>
          <div data-part="values">
            {layout.bars.map(({ x }, index) => (
              <span key={index} data-part="place" data-x={x} data-shown={layout.values[index]}>
                {values[index]}
              </span>
            ))}
          </div>
          {layout.spans.length > 0 && (
            <>
              <div data-part="spans" data-named={layout.named}>
                {layout.spans.map(({ segment, width, before }) => (
                  <span key={segment} data-part="span" data-segment={segment} data-x={width} data-y={before}>
                    <span data-part="span-name">{names[segment]}</span>
                  </span>
                ))}
              </div>
              <ul data-part="keys" data-named={layout.named}>
                {layout.spans.map(({ segment }) => (
                  <li key={segment} data-part="name" data-segment={segment}>
                    {names[segment]}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </Figure>
  );
}
