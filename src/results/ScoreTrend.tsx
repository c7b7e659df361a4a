import { Figure } from '../figure/Figure.js';
import { items, nameOf } from '../figure/given.js';
import { numberFormat } from '../figure/numbers.js';
import { checkNumber, isScale } from '../figure/problems.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { changeOf } from './change.js';
import { scoreFormat } from './format.js';
import { plainText, problemRows, spelt } from './invalid.js';
import { measureOf, type Measure } from './measures.js';
import type { ResultProps } from './props.js';
import { readScored, type Scored } from './scored.js';
import { directed, spoken } from './spoken.js';
import { numberCell, tableOf, type Cell } from './tableOf.js';
import { layoutTrend, trendRange } from './trend.layout.js';
import { countEn, measuresEn, scoreEn, trendEn, type CountWords, type MeasureWords, type ScoreWords, type TrendWords } from './words.en.js';

/** A period with its answers, or with a score that was counted elsewhere. */
export interface TrendPeriod extends Scored {
  /** What the period is called, such as "Q3 2026". */
  label: string;
}

export interface ScoreTrendProps extends ResultProps {
  /** What is measured. */
  measure: Measure;
  /** The periods, the first first. One without answers leaves the line open. */
  periods: readonly TrendPeriod[];
  /** What the score should be, in its unit: a dotted line. */
  target?: number | null | undefined;
  /** The part of the scale that is drawn, in the unit of the score. By default round numbers around all scores, intervals and the target; several trends side by side should share one. */
  range?: readonly [number, number] | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<TrendWords & MeasureWords & ScoreWords & CountWords & FigureWords> | undefined;
}

/**
 * A score over time: a dot a period, its interval as a band, and the target. A period without answers is a gap; one with fewer than `minimum` answers is shown as such, without its score. The title
 * says whether the last score differs from the first by more than noise (see `compare`).
 */
export function ScoreTrend(props: ScoreTrendProps) {
  const {
    measure,
    periods,
    target = null,
    range,
    confidence,
    decimals,
    minimum = 1,
    loading,
    locale,
    words,
    caption,
    description,
    ...figure
  } = props;
  const results = locale?.results;
  const text = {
    ...(results?.count ?? countEn),
    ...(results?.score ?? scoreEn),
    ...(results?.measures ?? measuresEn),
    ...(results?.trend ?? trendEn),
    ...(locale?.figure ?? figureEn),
    ...words,
  };
  const tag = locale?.tag ?? 'en';
  const write = numberFormat(tag);
  const info = measureOf(measure);
  const format = scoreFormat(info.kind, tag, decimals);
  const given = loading ? [] : items(periods);
  const names = given.map(({ label }, index) => nameOf(label, index));
  const scores = given.map((period, index) =>
    readScored(info, period, { words: text, confidence, minimum, at: `periods[${index}].`, name: names[index]! }),
  );
  const checkTarget = (min: number, max: number) =>
    target === null ? null : checkNumber('target', text.names[info.key], text.target, plainText(target), min, max);
  const bounds =
    range && isScale(...range) ? range : trendRange(scores, checkTarget(info.min, info.max) ? null : target, [info.min, info.max]);
  const offTarget = checkTarget(info.min, info.max) ?? checkTarget(...bounds);
  const goal = offTarget ? null : target;
  const outside = scores.flatMap(({ score, interval }, index) => {
    const problem = [score, ...(interval ?? [])]
      .map((value) => value !== null && checkNumber(`periods[${index}]`, names[index]!, text.scoreField, value, ...bounds))
      .find(Boolean);
    return problem ? [{ ...problem, index }] : [];
  });
  const drawn = scores.map((one, index) =>
    outside.some((problem) => problem.index === index) ? { ...one, score: null, interval: null } : one,
  );
  const missing = (fits: (one: (typeof scores)[number]) => boolean) => names.filter((_, index) => fits(scores[index]!));
  const few = missing(({ withheld }) => withheld);
  const none = missing(({ score, withheld, problems }) => score === null && !withheld && problems.length === 0);
  const at = scores.map(({ score, withheld }) => (withheld ? text.few(minimum, write) : score === null ? text.none : ''));
  const layout = given.length > 0 ? layoutTrend(drawn, names, at, goal, bounds) : null;
  const known = scores.flatMap(({ score }, index) => (score === null ? [] : index));
  const [first, last] = [known[0], known.at(-1)];
  const name = text.short[info.key];

  function title(): string {
    if (first === undefined || last === undefined) return text.names[info.key];
    if (first === last) return text.one(name, names[first]!);
    const [from, to] = [scores[first]!, scores[last]!];
    const verdict = changeOf(to, from)!.verdict;
    const [before, after] = [format.plain(from.score!), format.plain(to.score!)];
    if (before === after) return text.steady(name, after);
    const says = { up: text.rises, down: text.falls, noise: text.level, unsure: text.level }[verdict];
    return says(name, before, after);
  }
  const told =
    last === undefined
      ? few.length > 0
        ? text.fewNote(few, minimum, write)
        : text.noAnswers
      : text.description(directed(spoken(name, scores[last]!, format, text, tag), info, text), names[last]!);

  return (
    <Figure
      {...figure}
      aria-busy={loading}
      widget="score-trend"
      words={text}
      tag={tag}
      caption={caption ?? title()}
      description={description === undefined ? (loading ? text.loading : told) : description}
      problems={[...scores.flatMap(({ problems }) => problems), ...(offTarget ? [offTarget] : []), ...outside]}
      data={tableOf(
        [text.period, name, text.low, text.high, text.n],
        [
          ...scores.map(({ score, interval, n }, index): Cell[] => [
            names[index]!,
            numberCell(score, format.score),
            numberCell(interval?.[0], format.plain),
            numberCell(interval?.[1], format.plain),
            numberCell(n, write),
          ]),
          ...problemRows(scores.flatMap(({ problems }) => problems)).map(([note, value]) => [note, value, '', '', '']),
          ...(target === null || given.length === 0
            ? []
            : [[text.targetHead, goal === null ? spelt(target) : numberCell(goal, format.plain), '', '', '']]),
        ],
        text,
        info.key,
        tag,
      )}
    >
      {layout && (
        <>
          <div data-part="plot" aria-hidden="true">
            <svg data-part="canvas">
              <svg data-part="stretched" viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">
                <path data-part="grid" d={layout.grid} />
                <path data-part="band" d={layout.band} />
                {layout.target && <path data-part="goal" d={layout.target} />}
                <path data-part="line" d={layout.line} />
              </svg>
              {layout.whiskers.map(({ x, low, high }) => (
                <g key={x} data-part="whisker">
                  <line x1={x} x2={x} y1={low} y2={high} />
                  <svg x={x} y={low}>
                    <path d="M-5 0H5" />
                  </svg>
                  <svg x={x} y={high}>
                    <path d="M-5 0H5" />
                  </svg>
                </g>
              ))}
              {layout.dots.map(({ x, y, last }) => (
                <circle key={x} data-part="estimate" data-last={last ? '' : undefined} cx={x} cy={y} r={last ? 6 : 4} />
              ))}
            </svg>
            {layout.levels.map(({ value, y }) => (
              <span key={value} data-part="level" data-y={y}>
                {format.axis(value)}
              </span>
            ))}
            {layout.slots.map(({ x, name, word }, index) => (
              <span key={index} data-part="slot" data-x={x}>
                <span data-part="period" data-shown={name} data-last={index === last ? '' : undefined}>
                  {names[index]}
                </span>
                {at[index] && (
                  <span data-part="gap" data-few={scores[index]!.withheld ? '' : undefined}>
                    <span data-part="gap-word" data-shown={word}>
                      {at[index]}
                    </span>
                  </span>
                )}
              </span>
            ))}
            {layout.latest !== null && last !== undefined && (
              <span data-part="latest" data-y={layout.latest}>
                {format.score(scores[last]!.score!)}
              </span>
            )}
            {layout.goal !== null && goal !== null && (
              <span data-part="goal-name" data-y={layout.goal}>
                {text.goal(format.plain(goal))}
              </span>
            )}
          </div>
          {none.length > 0 && known.length > 0 && <p data-part="note">{text.noneNote(none)}</p>}
          {few.length > 0 && <p data-part="note">{text.fewNote(few, minimum, write)}</p>}
        </>
      )}
    </Figure>
  );
}
