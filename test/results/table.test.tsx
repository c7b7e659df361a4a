import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  KpiStrip,
  nl,
  nps,
  NpsBreakdown,
  ScoreCard,
  ScoreComparison,
  ScoreDistribution,
  ScoreTrend,
  type Answers,
} from '../../src/index.js';
import { tableOf, type Cell } from '../../src/results/tableOf.js';
import { countEn } from '../../src/results/words.en.js';
import { consoleErrors, served } from './html.js';

consoleErrors();

describe('the file of a table', () => {
  const fileOf = (columns: string[], rows: Cell[][], tag = 'en') => served(<>{tableOf(columns, rows, countEn, 'scores', tag).foot}</>).csv!;

  test('is downloaded by a link of its own, without a server, under its name', () => {
    const { html } = served(<>{tableOf(['a'], [['b']], countEn, 'scores', 'en').foot}</>);
    expect(html).toMatch(/^<a data-part="download" href="data:text\/csv,[^"]+" download="scores\.csv">Download as CSV<\/a>$/);
  });

  test('begins with the byte order mark of UTF-8, and keeps every letter', () => {
    const { html } = served(<>{tableOf(['Één ’25'], [['نقطة 😀']], countEn, 'scores', 'en').foot}</>);
    expect(html).toContain('data:text/csv,%EF%BB%BF');
    expect(fileOf(['Één ’25'], [['نقطة 😀']])).toBe('\ufeff"Één ’25"\r\n"نقطة 😀"');
  });

  test('has in English commas between columns and points in numbers', () =>
    expect(fileOf(['a', 'b', 'c'], [['x', ['+31', 30.5], ['50%', 0.5]]])).toBe('\ufeff"a","b","c"\r\n"x",30.5,0.5'));

  test.each(['nl', 'de', 'fr', 'es'])('has semicolons between columns and commas in numbers where those are written so (%s)', (tag) =>
    expect(fileOf(['a', 'b', 'c'], [['x', ['+31', 30.5], ['−50%', -0.5]]], tag)).toBe('\ufeff"a";"b";"c"\r\n"x";30,5;-0,5'),
  );

  test('has numbers bare and to six decimals, in which all engines agree, however the table rounds them', () =>
    expect(fileOf(['a', 'b'], [['x', ['33', 100 / 3]]])).toBe('\ufeff"a","b"\r\n"x",33.333333'));

  test('has nothing where a number is unknown, which is no zero', () =>
    expect(
      fileOf(
        ['a', 'b', 'c'],
        [
          ['x', ['–', null], ['0', 0]],
          ['y', '', ['0', 0]],
        ],
      ),
    ).toBe('\ufeff"a","b","c"\r\n"x",,0\r\n"y","",0'));

  test('has quotes doubled, and separators and lines within them', () =>
    expect(fileOf(['The "best", or; not'], [['two\r\nlines']])).toBe('\ufeff"The ""best"", or; not"\r\n"two\r\nlines"'));

  test.each(['=1+1', '+31 30', '-3', '@SUM(A1)', '\t=1', '\r=1'])('has an apostrophe before what would be read as a formula: %j', (label) =>
    expect(fileOf([label], [[label]])).toBe(`\ufeff"'${label}"\r\n"'${label}"`),
  );

  test.each(['1=1', 'a+b', '−3', ' x', "'=1"])('has a text that is no formula as it is: %j', (label) =>
    expect(fileOf(['a'], [[label]])).toBe(`\ufeff"a"\r\n"${label}"`),
  );

  test('is an address of which nothing is cut off: a hash, a percent sign, spaces and breaks come through', () =>
    expect(fileOf(['a#b', '100%', '%23'], [[' x\ty\u2028z\r\n ', '', '']])).toBe('\ufeff"a#b","100%","%23"\r\n" x\ty\u2028z\r\n ","",""'));

  test('is made of half a character too, as a text cut at a fixed length ends in', () =>
    expect(fileOf(['a'], [['cut \ud83d']])).toBe('\ufeff"a"\r\n"cut \ud83d"'));

  test('shows its cells in the table as they are written, and marks the columns of numbers', () => {
    const { columns, rows } = tableOf(['a', 'b'], [['=x', ['+31', 30.5]]], countEn, 'scores', 'nl');
    expect(columns).toEqual([
      { label: 'a', number: false },
      { label: 'b', number: true },
    ]);
    expect(rows).toEqual([['=x', '+31']]);
  });
});

describe('the table and the file of a widget', () => {
  test('of a breakdown: counts and shares of the segments, and how many are outside n', () => {
    const answers = new Map<number | 'n/a' | null, number>([
      [0, 1],
      [6, 1],
      [8, 2],
      [9, 2],
      [null, 12],
      ['n/a', 3],
    ]);
    const { table, csv } = served(<NpsBreakdown answers={answers} />);
    expect(table).toEqual([
      ['Segment', 'Answers', 'Share'],
      ['Detractors (0–6)', '2', '33%'],
      ['Passives (7–8)', '2', '33%'],
      ['Promoters (9–10)', '2', '33%'],
      ['Unanswered', '12', ''],
      ['Not applicable', '3', ''],
    ]);
    expect(csv!.split('\r\n').slice(3)).toEqual(['"Promoters (9–10)",2,0.333333', '"Unanswered",12,""', '"Not applicable",3,""']);
  });

  test('of a trend in Dutch: a row for each period, in whole points on the page and with their decimals in the file; a gap is no zero', () => {
    const { table, csv } = served(
      <ScoreTrend
        measure="nps"
        locale={nl}
        periods={[
          { label: 'K1', answers: { 10: 20, 3: 10 } },
          { label: 'K2', answers: {} },
        ]}
      />,
    );
    expect(table).toEqual([
      ['Periode', 'NPS', 'Van', 'Tot', 'n'],
      ['K1', '+33', '−1', '62', '30'],
      ['K2', '–', '–', '–', '0'],
    ]);
    const [low, high] = nps({ 10: 20, 3: 10 }).interval!.map((end) => end.toFixed(6).replace('.', ','));
    expect(csv!.split('\r\n')[1]).toBe(`"K1";33,333333;${low};${high};30`);
  });

  test('of a card: only what is known', () => {
    expect(served(<ScoreCard measure="csat" score={0.84} interval={[0.8, 0.87]} />).table).toEqual([
      ['Figure', 'Value'],
      ['Score', '84%'],
      ['From', '80%'],
      ['To', '87%'],
    ]);
  });

  test('of a comparison: in the order of the picture, the benchmark named as such', () => {
    const { table } = served(
      <ScoreComparison
        measure="grade"
        sort="score"
        groups={[
          { label: 'Shop', score: 7.25, n: 40 },
          { label: 'Sector', score: 7.9, n: 4120, benchmark: true },
        ]}
      />,
    );
    expect(table.slice(1)).toEqual([
      ['Sector (benchmark)', '7.9', '–', '–', '4,120'],
      ['Shop', '7.3', '–', '–', '40'],
    ]);
  });

  test('of key figures: each with its unit, and what it has none of is a dash', () => {
    const { table } = served(
      <KpiStrip
        items={[
          { measure: 'csat', score: 0.84, interval: [0.8, 0.87], n: 412, period: 'Q4' },
          { label: 'Share', value: 11.4, unit: '%' },
        ]}
      />,
    );
    expect(table).toEqual([
      ['Figure', 'Value', 'Unit', 'From', 'To', 'n', 'Period'],
      ['Customer satisfaction (CSAT)', '84', '%', '80%', '87%', '412', 'Q4'],
      ['Share', '11.4', '%', '–', '–', '–', '–'],
    ]);
  });
});

describe('fewer answers than the minimum', () => {
  const few: Answers = { 10: 4177, 8: 911, 3: 1363 };
  /** As many answers, and all others. */
  const others: Answers = { 9: 207, 7: 244, 0: 6000 };
  const minimum = 7000;
  const enough: Answers = { 10: 9000, 5: 1000 };

  const widgets: [name: string, of: (answers: Answers, minimum?: number) => ReactElement][] = [
    ['a card', (answers, minimum) => <ScoreCard measure="nps" answers={answers} minimum={minimum} />],
    [
      'a card with that as its last period',
      (answers, minimum) => <ScoreCard measure="nps" answers={enough} previous={{ answers }} minimum={minimum} />,
    ],
    ['a distribution', (answers, minimum) => <ScoreDistribution measure="nps" answers={answers} minimum={minimum} />],
    [
      'a trend',
      (answers, minimum) => (
        <ScoreTrend
          measure="nps"
          periods={[
            { label: 'A', answers: enough },
            { label: 'B', answers },
            { label: 'C', answers: enough },
          ]}
          minimum={minimum}
        />
      ),
    ],
    [
      'a trend that ends with it',
      (answers, minimum) => (
        <ScoreTrend
          measure="nps"
          periods={[
            { label: 'A', answers: enough },
            { label: 'B', answers },
          ]}
          minimum={minimum}
        />
      ),
    ],
    [
      'a comparison',
      (answers, minimum) => (
        <ScoreComparison
          measure="nps"
          sort="score"
          groups={[
            { label: 'A', answers },
            { label: 'B', answers: enough },
          ]}
          minimum={minimum}
        />
      ),
    ],
    [
      'key figures',
      (answers, minimum) => <KpiStrip items={[{ measure: 'nps', answers, previous: { answers: enough } }]} minimum={minimum} />,
    ],
    [
      'key figures with that as the last period',
      (answers, minimum) => <KpiStrip items={[{ measure: 'nps', answers: enough, previous: { answers } }]} minimum={minimum} />,
    ],
  ];

  const { score, interval, shares } = nps(few);
  /** The score, its interval, its counts, its shares and what the others differ from it, as they are and as they are written. */
  const telling = [score!, ...interval!, 4177, 911, 1363, ...Object.values(shares!), nps(enough).score! - score!].flatMap((value) => [
    String(value),
    value.toFixed(6),
    String(Math.round(value)),
    value.toFixed(1),
    value.toLocaleString('en'),
  ]);
  const numbersIn = (text: string) => new Set(text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g));
  const told = (element: ReactElement) => {
    const { html, csv = '' } = served(element);
    const found = new Set([...numbersIn(html.replace(/href="[^"]*"/g, '')), ...numbersIn(csv)]);
    return telling.filter((number) => number.length > 1 && found.has(number));
  };

  test.each(widgets)('are not told of by %s: neither their score and interval, nor how often each was given', (_, of) => {
    // With the minimum below them they are, so that their numbers are to be found where they stand.
    expect(told(of(few, 1))).not.toEqual([]);
    expect(told(of(few, minimum))).toEqual([]);
  });

  test.each(widgets)('make %s the same whatever they were, drawing and file included', (_, of) => {
    expect(served(of(few, 1)).html).not.toBe(served(of(others, 1)).html);
    expect(served(of(few, minimum)).html).toBe(served(of(others, minimum)).html);
  });

  test('a period of a trend has its name and its n in the table, and no more', () => {
    const [, of] = widgets.find(([name]) => name === 'a trend')!;
    const { table, csv, notes } = served(of(few, minimum));
    expect(table[2]).toEqual(['B', '–', '–', '–', '6,451']);
    expect(csv!.split('\r\n')[2]).toBe('"B",,,,6451');
    expect(notes).toEqual(['B has fewer than 7,000 answers: no score is shown.']);
  });

  test('as many as the minimum are enough', () => {
    const card = (minimum: number) => served(<ScoreCard measure="nps" answers={{ 10: 6, 3: 4 }} minimum={minimum} />).parts('digits');
    expect([card(10), card(11)]).toEqual([['+20'], ['–']]);
  });

  test('a score that was counted elsewhere is withheld too where its n is known', () => {
    const card = (n?: number) => served(<ScoreCard measure="nps" score={37} interval={[21, 53]} n={n} minimum={10} />).html;
    expect(card(9)).not.toMatch(/37|21|53/);
    expect(card(10)).toMatch(/37/);
  });
});
