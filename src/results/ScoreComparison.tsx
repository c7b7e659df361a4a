import { Figure } from '../figure/Figure.js';
import { items, nameOf } from '../figure/given.js';
import { numberFormat } from '../figure/numbers.js';
import { checkNumber, isScale } from '../figure/problems.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { changeOf } from './change.js';
import { scoreFormat } from './format.js';
import { problemRows } from './invalid.js';
import { drawn, layoutGauge } from './layout.js';
import { measureOf, type Measure } from './measures.js';
import type { ResultProps } from './props.js';
import { readScored, type Scored } from './scored.js';
import { directed } from './spoken.js';
import { numberCell, tableOf, type Cell } from './tableOf.js';
import {
  comparisonEn,
  countEn,
  measuresEn,
  scoreEn,
  type ComparisonWords,
  type CountWords,
  type MeasureWords,
  type ScoreWords,
} from './words.en.js';

/** A team, channel, segment or sector with its answers, or with a score that was counted elsewhere. */
export interface ComparisonGroup extends Scored {
  label: string;
  /** Somebody else's score to compare with, such as that of the sector: drawn hollow, and no part of the verdict in the title. */
  benchmark?: boolean | undefined;
}

export interface ScoreComparisonProps extends ResultProps {
  /** What is measured. */
  measure: Measure;
  /** The groups, a line each. */
  groups: readonly ComparisonGroup[];
  /** In the order given (`none`, the default), or the highest score first. Groups without a score come last. */
  sort?: 'none' | 'score' | undefined;
  /** The part of the scale that is drawn, in the unit of the score. Default all of it. */
  range?: readonly [number, number] | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<ComparisonWords & MeasureWords & ScoreWords & CountWords & FigureWords> | undefined;
}

/**
 * The same score of several groups, a dot with its interval each, on one axis. The title says whether the highest and the lowest differ by more than noise (see `compare`); groups of independent
 * answers are assumed.
 */
export function ScoreComparison(props: ScoreComparisonProps) {
  const {
    measure,
    groups,
    sort = 'none',
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
    ...(results?.comparison ?? comparisonEn),
    ...(locale?.figure ?? figureEn),
    ...words,
  };
  const tag = locale?.tag ?? 'en';
  const write = numberFormat(tag);
  const info = measureOf(measure);
  const format = scoreFormat(info.kind, tag, decimals);
  const [min, max] = range && isScale(...range) ? range : [info.min, info.max];
  const notches = [min, (min + max) / 2, max];
  const read = (loading ? [] : items(groups)).map((group, index) => {
    const label = nameOf(group.label, index);
    const found = readScored(info, group, { words: text, confidence, minimum, at: `groups[${index}].`, name: label });
    const outside = found.score === null ? null : checkNumber(`groups[${index}].score`, label, text.scoreField, found.score, min, max);
    return {
      ...found,
      label,
      benchmark: Boolean(group.benchmark),
      layout: layoutGauge(...drawn(found, min, max), notches),
      problems: [...found.problems, ...(outside ? [outside] : [])],
    };
  });
  const shown = sort === 'score' ? [...read].sort((a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity) || 0) : read;
  const known = read.filter(({ score, benchmark }) => score !== null && !benchmark).sort((a, b) => b.score! - a.score!);
  const [best, worst] = [known[0], known.at(-1)];
  const differ = best && worst && changeOf(best, worst)?.verdict === 'up';
  const labels = (fits: (one: (typeof read)[number]) => boolean) => read.filter(fits).map(({ label }) => label);
  const few = labels(({ withheld }) => withheld);
  const none = labels(({ score, withheld, problems }) => score === null && !withheld && problems.length === 0);
  const name = text.names[info.key];
  const labelOf = ({ label, benchmark }: (typeof read)[number]) => (benchmark ? `${label} (${text.benchmark})` : label);

  return (
    <Figure
      {...figure}
      aria-busy={loading}
      widget="score-comparison"
      words={text}
      tag={tag}
      caption={
        caption ??
        (!best || !worst
          ? name
          : known.length === 1
            ? text.one(best.label)
            : differ
              ? text.differs(best.label, worst.label)
              : text.same(known.length))
      }
      description={
        description === undefined
          ? loading
            ? text.loading
            : read.length === 0
              ? text.noAnswers
              : directed(text.description(name, read.length), info, text)
          : description
      }
      problems={read.flatMap(({ problems }) => problems)}
      data={tableOf(
        [text.group, text.score, text.low, text.high, text.n],
        [
          ...shown.map((one): Cell[] => [
            labelOf(one),
            numberCell(one.score, format.score),
            numberCell(one.interval?.[0], format.plain),
            numberCell(one.interval?.[1], format.plain),
            numberCell(one.n, write),
          ]),
          ...problemRows(read.flatMap(({ problems }) => problems)).map(([note, value]): Cell[] => [note, value, '', '', '']),
        ],
        text,
        info.key,
        tag,
      )}
    >
      {shown.length > 0 && (
        <>
          <div data-part="rows" aria-hidden="true">
            {shown.map((one, index) => (
              <div key={index} data-part="line" data-benchmark={one.benchmark ? '' : undefined}>
                <span data-part="name">{labelOf(one)}</span>
                <span data-part="track">
                  {one.layout.band && <span {...one.layout.band} data-part="band" />}
                  {one.layout.estimate !== null && <span data-part="estimate" data-x={one.layout.estimate} />}
                </span>
                <span data-part="score">
                  {one.score === null ? (one.withheld ? `n < ${write(minimum)}` : '–') : format.score(one.score)}
                </span>
                <span data-part="size">{one.n !== undefined && `n = ${write(one.n)}`}</span>
              </div>
            ))}
            <div data-part="line" data-axis="">
              <span data-part="axis">
                {layoutGauge(null, null, notches).notches.map(([value, x]) => (
                  <span key={value} data-part="notch" data-x={x}>
                    {format.axis(value)}
                  </span>
                ))}
              </span>
            </div>
          </div>
          {none.length > 0 && <p data-part="note">{text.noneNote(none)}</p>}
          {few.length > 0 && <p data-part="note">{text.fewNote(few, minimum, write)}</p>}
        </>
      )}
    </Figure>
  );
}
