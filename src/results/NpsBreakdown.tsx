import type { ReactNode } from 'react';
import { Figure } from '../figure/Figure.js';
import { numberFormat } from '../figure/numbers.js';
import { digits } from '../figure/plane.js';
import { ownNotesEn, type FigureWords } from '../figure/words.en.js';
import { read } from '../metrics/counter.js';
import type { Answers } from '../metrics/counts.js';
import type { InvalidAnswer } from '../metrics/invalid.js';
import { npsOf, npsReach, npsScale, npsSums, type NpsSegment } from '../metrics/nps.js';
import { effective } from '../metrics/score.js';
import { Gauge } from './Gauge.js';
import { besideRows, uncountedProblems } from './invalid.js';
import { layoutGauge } from './layout.js';
import type { ResultProps } from './props.js';
import { tableOf, type Cell } from './tableOf.js';
import { breakdownEn, countEn, type BreakdownWords, type CountWords } from './words.en.js';

export interface NpsBreakdownProps extends Omit<ResultProps, 'confidence' | 'minimum'> {
  /** The answers 0…10, or how often each was given: a list, a `Map`, an object, rows of a query, or what `countAnswers` and `mergeCounts` give. */
  answers: Answers;
  /** Replaces single words of the locale. */
  words?: Partial<BreakdownWords & CountWords & FigureWords> | undefined;
}

const notches = [-100, -50, 0, 50, 100];
const segments = Object.entries(npsReach) as [NpsSegment, (typeof npsReach)[NpsSegment]][];

/**
 * What a Net Promoter Score is made of: detractors, passives and promoters by count and share, the score with n, and its 95 % interval on a scale from −100 to 100. Counts with weights show
 * weighted shares. An answer that is not on the scale is named in a note and left out of the counts. Formulas and sources: see `nps`.
 */
export function NpsBreakdown({ answers, decimals = 0, loading, locale, words, ...rest }: NpsBreakdownProps) {
  const text = {
    ...(locale?.results.count ?? countEn),
    ...(locale?.results.breakdown ?? breakdownEn),
    ...(locale?.figure ?? ownNotesEn),
    ...words,
  };
  const tag = locale?.tag ?? 'en';
  const write = numberFormat(tag);
  const plain = numberFormat(tag, decimals);
  const heard: InvalidAnswer[] = [];
  const counts = read(loading ? [] : (answers ?? []), npsScale, (invalid) => heard.push(invalid));
  const { n, counts: times, weights } = counts;
  const { score, interval, shares } = npsOf(weights?.sums ?? times, effective(counts));
  const people = npsSums(times);
  const problems = uncountedProblems(heard, npsScale, text);
  const ends = interval?.map(plain);
  const rows: Cell[][] = [];
  const bar: ReactNode[] = [];
  const parts = segments.map(([segment, range], index) => {
    const share = shares && shares[index]!;
    const count = people[index]!;
    const marked = { 'data-segment': segment, 'data-x': digits(share ?? 0) };
    const name = text.segments[segment];
    const reach = range.map(write).join('–');
    const size = write(count);
    const percent = share === null ? '–' : numberFormat(tag, 0, undefined, 'percent')(share);
    rows.push([`${name} (${reach})`, [size, count], [percent, share]]);
    bar.push(<span key={segment} {...marked} data-part="piece" />);
    return (
      <li key={segment} {...marked} data-part="segment">
        <span data-part="share">{percent}</span>
        <span data-part="name">{name}</span>
        <span data-part="detail">{`${reach}, n = ${size}`}</span>
      </li>
    );
  });

  const {
    description = loading
      ? text.loading
      : score === null
        ? text.noAnswers
        : text.sentence({ name: text.nps, score: plain(score), interval: ends, n }, write),
  } = rest;

  return (
    <Figure
      {...rest}
      aria-busy={loading}
      caption={rest.caption ?? text.title}
      description={description}
      widget="nps-breakdown"
      words={text}
      tag={tag}
      problems={problems}
      data={tableOf(
        [text.segment, text.answers, text.share],
        loading ? [] : [...rows, ...besideRows(counts, problems, text, write)],
        text,
        'nps',
        tag,
      )}
    >
      {!loading && (
        <div data-part="body" aria-hidden="true">
          <div data-part="sum">
            <span data-part="score">{score === null ? '–' : numberFormat(tag, decimals, 'exceptZero')(score)}</span>
            <span data-part="size">{`n = ${write(n)}`}</span>
          </div>
          <div data-part="parts">
            <div data-part="bar">{bar}</div>
            <ul data-part="segments">{parts}</ul>
            <Gauge layout={layoutGauge(score, interval, notches)} text={ends?.join(' – ')} write={plain} />
          </div>
        </div>
      )}
    </Figure>
  );
}
