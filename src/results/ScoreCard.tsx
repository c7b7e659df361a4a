import { Figure } from '../figure/Figure.js';
import { numberFormat } from '../figure/numbers.js';
import { checkNumber, isScale } from '../figure/problems.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { changeOf } from './change.js';
import { scoreFormat } from './format.js';
import { plainText, problemRows, spelt } from './invalid.js';
import { Gauge } from './Gauge.js';
import { drawn, layoutGauge, placeOn } from './layout.js';
import { measureOf, type Measure } from './measures.js';
import type { ResultProps } from './props.js';
import { readScored, type Scored } from './scored.js';
import { directed, spoken } from './spoken.js';
import { numberCell, tableOf, type Cell } from './tableOf.js';
import { cardEn, countEn, measuresEn, scoreEn, type CardWords, type CountWords, type MeasureWords, type ScoreWords } from './words.en.js';

export interface ScoreCardProps extends ResultProps, Scored {
  /** What is measured. */
  measure: Measure;
  /** What the score should be, in its unit: −100…100, a share 0…1, or a mean. */
  target?: number | null | undefined;
  /** The score of the last period: answers, or a score with its interval. The change is told, and whether it is more than noise (see `compare`). */
  previous?: Scored | null | undefined;
  /** The part of the scale that is drawn, in the unit of the score. Default all of it. */
  range?: readonly [number, number] | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<CardWords & MeasureWords & ScoreWords & CountWords & FigureWords> | undefined;
}

/**
 * One score with what makes it trustworthy: its interval, n, target, and the change since the last period, with whether that is more than noise. Formulas and sources: see `nps`, `ces`, `csat`, `grade`
 * and `pmf`, and `compare` for the change.
 */
export function ScoreCard(props: ScoreCardProps) {
  const { measure, answers, score, interval, n, target, previous, range, confidence, decimals, minimum, loading, locale, words, ...rest } =
    props;
  const { caption, description, ...figure } = rest;
  const results = locale?.results;
  const text = {
    ...(results?.count ?? countEn),
    ...(results?.score ?? scoreEn),
    ...(results?.measures ?? measuresEn),
    ...(results?.card ?? cardEn),
    ...(locale?.figure ?? figureEn),
    ...words,
  };
  const tag = locale?.tag ?? 'en';
  const write = numberFormat(tag);
  const info = measureOf(measure);
  const format = scoreFormat(info.kind, tag, decimals);
  const reading = { words: text, confidence, minimum };
  const now = readScored(info, loading ? {} : { answers, score, interval, n }, reading);
  const before = readScored(info, loading ? null : previous, { ...reading, at: 'previous.', name: text.previous });
  const change = changeOf(now, before);
  const [min, max] = range && isScale(...range) ? range : [info.min, info.max];
  const outOfPlace = [
    target == null ? null : checkNumber('target', text.names[info.key], text.target, plainText(target), info.min, info.max),
    now.score === null ? null : checkNumber('range', text.names[info.key], text.scoreField, now.score, min, max),
  ].filter((problem) => problem !== null);
  const goal = outOfPlace.some(({ path }) => path === 'target') ? null : target;
  const mark = placeOn(min, max, goal);
  const ends = now.interval?.map(format.plain) as [string, string] | undefined;
  const rows: Cell[][] = [
    [text.score, numberCell(now.score, format.score)],
    [text.low, numberCell(now.interval?.[0], format.plain)],
    [text.high, numberCell(now.interval?.[1], format.plain)],
    [text.n, numberCell(now.n, write)],
    [text.unanswered, numberCell(now.unanswered || null, write)],
    [text.notApplicable, numberCell(now.notApplicable || null, write)],
    [text.targetHead, target != null && goal == null ? spelt(target) : numberCell(goal, format.plain)],
    [text.previous, numberCell(before.score, format.score)],
    [text.change, numberCell(change?.difference, (difference) => format.difference(difference, text))],
    ...problemRows([...now.problems, ...before.problems]),
  ];
  const [figures, unit] = now.score === null ? ['–', ''] : format.parts(now.score);
  const told = spoken(text.short[info.key], now, format, text, tag, minimum);

  return (
    <Figure
      {...figure}
      aria-busy={loading}
      widget="score-card"
      words={text}
      tag={tag}
      caption={caption ?? text.names[info.key]}
      description={description === undefined ? (loading ? text.loading : directed(told, info, text)) : description}
      problems={[...now.problems, ...before.problems, ...outOfPlace]}
      data={tableOf([text.what, text.value], loading ? [] : rows.filter(([, value]) => value![1] !== null), text, info.key, tag)}
    >
      {!loading && (
        <div data-part="body">
          <span data-part="score" aria-hidden="true">
            <span data-part="digits">{figures}</span>
            {unit && <span data-part="unit">{unit}</span>}
          </span>
          {(change || goal != null) && (
            <p data-part="change" data-change={change?.verdict}>
              {change && <b data-part="difference">{format.difference(change.difference, text)}</b>}
              <span data-part="verdict">
                {[
                  change && { up: text.signal, down: text.signal, noise: text.noise, unsure: text.unsure }[change.verdict],
                  goal != null && text.goal(format.plain(goal)),
                ]
                  .filter(Boolean)
                  .join('; ')}
              </span>
            </p>
          )}
          <Gauge
            layout={layoutGauge(...drawn(now, min, max), [min, (min + max) / 2, max])}
            text={ends && text.interval(...ends)}
            write={format.axis}
          >
            {mark !== null && <span data-part="goal" data-x={mark} />}
          </Gauge>
        </div>
      )}
    </Figure>
  );
}
