import { useId } from 'react';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { settingOf } from '../scale/check.js';
import { decimalsOf } from './decimals.js';
import {
  centreOfGravity,
  choices,
  chosenBy,
  disciplines,
  readDisciplines,
  underThreshold,
  type DisciplineChoice,
  type DisciplineScores,
} from './disciplines.js';
import { layoutPoint, layoutRadar, triangle } from './disciplines.layout.js';
import type { StrategyLocale } from './locale.js';
import { Opener } from './Opener.js';
import { single } from './single.js';
import { valueDisciplinesEn, type ValueDisciplinesWords } from './words.en.js';

export interface ValueDisciplinesProps extends PictureProps {
  /** The score of each discipline, from `min` to `max`; `null` where it is not known. */
  scores: DisciplineScores;
  /** The lowest score, in the middle of the triangle. Default 0. */
  min?: number | undefined;
  /** The highest score, at the corners. Default 5. */
  max?: number | undefined;
  /** What every discipline has to reach, from `min` to `max`. Default 3; `null` for none. */
  threshold?: number | null | undefined;
  /** What is to be excelled in: one discipline, or `customer-excellence`, which is customer intimacy and operational excellence together. */
  chosen?: DisciplineChoice | null | undefined;
  /** The three scores as a small radar (default), or as one point at their centre of gravity. */
  look?: 'radar' | 'point' | undefined;
  /** Decimals of the scores. Default 0 where all are whole, else 1; a score that would seem to reach the threshold has more. */
  decimals?: number | undefined;
  /** Language of the words and numbers. Default English. */
  locale?: StrategyLocale | undefined;
  /** Replaces single words of the locale, such as the names of the disciplines. */
  words?: Partial<ValueDisciplinesWords & FigureWords> | undefined;
}

/**
 * The three value disciplines as a triangle: excel in one, and reach the threshold in the others. A score under the threshold is hollow and says so, the chosen discipline is in accent. As one point it
 * stands where the scores, each with its share of the range above `min` as its weight, have their centre of gravity. Source: Michael Treacy and Fred Wiersema, The Discipline of Market Leaders, 1995.
 */
export function ValueDisciplines(props: ValueDisciplinesProps) {
  const { scores, min = 0, max = 5, threshold: given = 3, chosen, look: givenLook = 'radar', decimals, locale, words, ...rest } = props;
  const { caption, description, table, ...figure } = rest;
  const text = { ...(locale?.strategy.disciplines ?? valueDisciplinesEn), ...(locale?.figure ?? figureEn), ...words };
  const tag = locale?.tag ?? 'en';
  const id = useId();
  const point = settingOf('value-disciplines', 'look', givenLook, ['radar', 'point'], 'radar') === 'point';
  const { scaled, raw, known, level, threshold, choice, problems } = readDisciplines({ scores, min, max, threshold: given, chosen }, text);
  const marked = chosenBy(choice);
  const under = underThreshold(known, threshold);
  const missing = raw.map((score) => score === null);
  const empty = !missing.includes(false);
  const names = disciplines.map((key) => text.names[key]);
  const namesOf = (which: readonly boolean[]) => names.filter((_, index) => which[index]);
  const best = single(known, Math.max);
  const short = numberFormat(tag);
  const places = decimals ?? (known.every((score) => score === null || Number.isInteger(score)) ? 0 : 1);
  const reaches = (score: number) => threshold === null || score >= threshold;
  const write = (score: number) =>
    numberFormat(
      tag,
      decimalsOf(score, places, (written) => reaches(written) === reaches(score)),
    )(score);
  const share = (score: number | null) => (score === null ? null : (score - min) / (max - min));
  const shares = known.map(share);
  const layout = !scaled || empty ? null : point ? layoutPoint(centreOfGravity(shares)) : layoutRadar(shares, under, share(threshold));
  const title = text.title({
    chosen: namesOf(marked),
    together: choice === 'customer-excellence' ? text.customerExcellence : null,
    under: namesOf(under),
    reached: threshold !== null && !known.includes(null) && !under.includes(true),
    strongest: best === undefined ? null : names[best]!,
  });
  const reach = level === null ? [] : [spell(level, short, text.noValue)];

  return (
    <Figure
      {...figure}
      widget="value-disciplines"
      words={text}
      tag={tag}
      caption={caption ?? (empty ? text.empty : title)}
      description={
        description === undefined
          ? scaled && text.description(short(min), short(max), threshold === null ? null : short(threshold), point)
          : description
      }
      problems={problems}
      table={table ?? (scaled ? 'closed' : 'open')}
      data={{
        columns: [
          { label: text.discipline },
          ...[text.score, ...reach.map(() => text.threshold)].map((label) => ({ label, number: true })),
        ],
        rows: empty
          ? []
          : names.map((name, index) => [
              text.remarked(name, marked[index] ? [text.chosen] : []),
              spell(raw[index], known[index] === null ? short : write, text.noValue),
              ...reach,
            ]),
      }}
    >
      {layout && (
        <div data-part="picture">
          <div data-part="plot" aria-hidden="true">
            <svg data-part="drawing" viewBox={`0 0 ${triangle.width} ${triangle.height}`}>
              <path data-part="grid" d={layout.grid} />
              <path data-part="edge" d={layout.edge} />
              {layout.outline && <path data-part="outline" data-closed={layout.closed ? '' : undefined} d={layout.outline} />}
              {layout.threshold && <path data-part="threshold" d={layout.threshold} />}
              {layout.marks && <path data-part="marks" d={layout.marks} />}
              {layout.hollow && <path data-part="marks" data-hollow="" d={layout.hollow} />}
            </svg>
          </div>
          <ul data-part="corners" role="list">
            {disciplines.map((key, index) => {
              const score = known[index]!;
              const told = score === null ? (missing[index] ? text.noValue : '–') : write(score);
              const facts = [[text.score, told] as const, ...reach.map((fact) => [text.threshold, fact] as const)];
              const remarks = [...(marked[index] ? [text.chosen] : []), ...(under[index] ? [text.under] : [])];
              return (
                <li key={key} data-part="corner" data-discipline={choices[index]} data-chosen={marked[index] ? '' : undefined}>
                  <Opener id={`${id}-${index}`} name={names[index]!} meaning={text.meanings[key]} facts={facts} />
                  <span data-part="score">{text.remarked(told, remarks)}</span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {layout && missing.includes(true) && <p data-part="note">{text.gapNote(namesOf(missing), point)}</p>}
    </Figure>
  );
}
