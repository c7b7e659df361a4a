import { Figure } from '../figure/Figure.js';
import { items, nameOf, textOf } from '../figure/given.js';
import { numberFormat } from '../figure/numbers.js';
import { checkNumber, type Problem } from '../figure/problems.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { changeOf } from './change.js';
import { scoreFormat } from './format.js';
import { plainText, problemRows } from './invalid.js';
import { measureOf, type Measure } from './measures.js';
import type { ResultProps } from './props.js';
import { readScored, type Scored } from './scored.js';
import { directionOf } from './spoken.js';
import { numberCell, tableOf, type Cell } from './tableOf.js';
import {
  cardEn,
  countEn,
  kpisEn,
  measuresEn,
  scoreEn,
  type CardWords,
  type CountWords,
  type KpiWords,
  type MeasureWords,
  type ScoreWords,
} from './words.en.js';

interface KpiContext {
  /** The period or the place that it holds for, such as "Q4 2026" or "Utrecht region". */
  period?: string | undefined;
}

/** A measure of customers or employees. */
export interface MeasuredKpi extends Scored, KpiContext {
  measure: Measure;
  /** Default the name of the measure. */
  label?: string | undefined;
  /** The score of the last period; its change is told, and whether it is more than noise. */
  previous?: Scored | null | undefined;
}

/** A figure of the business, such as revenue growth or market share. */
export interface BusinessKpi extends KpiContext {
  label: string;
  value: number | null;
  /** What stands after the number, such as "%" or "€ m". */
  unit?: string | undefined;
  /** The same figure in the last period; its change is told. */
  previous?: number | null | undefined;
  /** Decimals of the value. Default as many as it has, up to two. */
  decimals?: number | undefined;
  /** The number of observations behind it. */
  n?: number | undefined;
}

export type Kpi = MeasuredKpi | BusinessKpi;

export interface KpiStripProps extends ResultProps {
  /** The figures, in the order in which they are read. */
  items: readonly Kpi[];
  /** Replaces single words of the locale. */
  words?: Partial<KpiWords & CardWords & MeasureWords & ScoreWords & CountWords & FigureWords> | undefined;
}

/** What is shown of an item. */
interface Shown {
  label: string;
  value: number | null;
  text: string;
  unit: string;
  context: string[];
  low: number | null;
  high: number | null;
  plain: (value: number) => string;
  n: number | undefined;
  period: string | undefined;
  problems: readonly Problem[];
}

/** Key figures side by side, those of customers and employees beside those of the business, each with its unit, n, interval or change, and period. */
export function KpiStrip(props: KpiStripProps) {
  const { items: given, confidence, decimals, minimum = 1, loading, locale, words, caption, description, ...figure } = props;
  const results = locale?.results;
  const text = {
    ...(results?.count ?? countEn),
    ...(results?.score ?? scoreEn),
    ...(results?.measures ?? measuresEn),
    ...(results?.card ?? cardEn),
    ...(results?.kpis ?? kpisEn),
    ...(locale?.figure ?? figureEn),
    ...words,
  };
  const tag = locale?.tag ?? 'en';
  const write = numberFormat(tag);

  function measured(item: MeasuredKpi, index: number): Shown {
    const info = measureOf(item.measure);
    const format = scoreFormat(info.kind, tag, decimals);
    const label = textOf(item.label) ?? text.names[info.key];
    const reading = { words: text, confidence, minimum, at: `items[${index}].`, name: label };
    const found = readScored(info, item, reading);
    const before = readScored(info, item.previous, { ...reading, at: `items[${index}].previous.` });
    const change = changeOf(found, before);
    const { score, interval, n, withheld } = found;
    const [figures, unit] = score === null ? ['–', ''] : format.parts(score);
    return {
      label,
      value: score,
      text: figures,
      unit: info.kind === 'mean' && score !== null ? text.of(write(info.max)) : unit,
      context: [
        withheld ? text.withheld(n!, minimum, write) : n !== undefined && `n = ${write(n)}`,
        interval && text.interval(format.plain(interval[0]), format.plain(interval[1])),
        change &&
          `${format.difference(change.difference, text)} (${change.verdict === 'noise' ? text.noise : change.verdict === 'unsure' ? text.unsure : text.signal})`,
        directionOf(info, text),
        textOf(item.period),
      ].filter((part) => typeof part === 'string'),
      low: interval?.[0] ?? null,
      high: interval?.[1] ?? null,
      plain: format.plain,
      n,
      period: textOf(item.period),
      problems: [...found.problems, ...before.problems],
    };
  }

  function business(item: BusinessKpi, index: number): Shown {
    const label = nameOf(item.label, index);
    const number = numberFormat(tag, item.decimals);
    const signed = numberFormat(tag, item.decimals, 'exceptZero');
    const problems = (['value', 'previous'] as const).flatMap((field): Problem[] =>
      item[field] == null || Number.isFinite(item[field])
        ? []
        : [{ path: `items[${index}].${field}`, name: label, kind: 'not-a-number', field: text.value, value: plainText(item[field]) }],
    );
    const unsized = item.n == null ? null : checkNumber(`items[${index}].n`, label, text.n, plainText(item.n), 0, Number.MAX_SAFE_INTEGER);
    const n = unsized ? undefined : (item.n ?? undefined);
    const value = Number.isFinite(item.value) ? item.value : null;
    const change = value !== null && Number.isFinite(item.previous) ? value - item.previous! : null;
    return {
      label,
      value,
      text: value === null ? '–' : number(value),
      unit: value === null ? '' : (textOf(item.unit) ?? ''),
      context: [n !== undefined && `n = ${write(n)}`, change !== null && signed(change), textOf(item.period)].filter(
        (part) => typeof part === 'string',
      ),
      low: null,
      high: null,
      plain: number,
      n,
      period: textOf(item.period),
      problems: unsized ? [...problems, unsized] : problems,
    };
  }

  const shown = (loading ? [] : items(given)).map((item, index) =>
    (item as MeasuredKpi).measure == null ? business(item as BusinessKpi, index) : measured(item as MeasuredKpi, index),
  );
  const problems = shown.flatMap((one) => one.problems);

  return (
    <Figure
      {...figure}
      aria-busy={loading}
      widget="kpi-strip"
      words={text}
      tag={tag}
      caption={caption ?? text.title}
      description={
        description === undefined ? (loading ? text.loading : shown.length === 0 ? text.empty : text.figures(shown.length)) : description
      }
      problems={problems}
      data={tableOf(
        [text.figure, text.value, text.unit, text.low, text.high, text.n, text.period],
        [
          ...shown.map(({ label, value, text, unit, low, high, plain, n, period }): Cell[] => [
            label,
            numberCell(value, () => text),
            unit.trim() || '–',
            numberCell(low, plain),
            numberCell(high, plain),
            numberCell(n, write),
            period ?? '–',
          ]),
          ...problemRows(problems).map(([note, value]): Cell[] => [note, value, '', '', '', '', '']),
        ],
        text,
        'kpi',
        tag,
      )}
    >
      {shown.length > 0 && (
        <dl data-part="figures">
          {shown.map(({ label, text, unit, context }, index) => (
            <div key={index} data-part="kpi">
              <dt data-part="name">{label}</dt>
              <dd data-part="amount">
                <span data-part="digits">{text}</span>
                {unit && <span data-part="unit">{unit}</span>}
              </dd>
              <dd data-part="context">{context.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </Figure>
  );
}
