import fc from 'fast-check';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  compare,
  csat,
  KpiStrip,
  nl,
  nps,
  NpsBreakdown,
  ScoreCard,
  ScoreComparison,
  ScoreTrend,
  type ComparisonGroup,
  type Counts,
  type Measure,
  type Scored,
  type TrendPeriod,
} from '../../src/index.js';
import { consoleErrors, served } from './html.js';

const heard = consoleErrors();

/** A score that is sure to so many points. */
const sure = (score: number, reach: number): Scored => ({ score, interval: [score - reach, score + reach], n: 400 });

describe('a card tells of a change', () => {
  const change = (now: Scored, previous: Scored | null, locale?: typeof nl) => {
    const { html, parts } = served(<ScoreCard measure="nps" {...now} previous={previous} locale={locale} />);
    return [/data-change="([a-z]+)"/.exec(html)?.[1], ...parts('difference'), ...parts('verdict')];
  };

  test('that is larger than both intervals make likely: more than noise, upwards and downwards', () => {
    expect(change(sure(50, 5), sure(30, 5))).toEqual(['up', '+20 points', 'more than noise']);
    expect(change(sure(30, 5), sure(50, 5))).toEqual(['down', '−20 points', 'more than noise']);
  });

  test('that is smaller: within the noise, although the intervals hardly overlap', () => {
    // √(5² + 5²) is 7.07.
    expect(change(sure(50, 5), sure(43, 5))).toEqual(['noise', '+7 points', 'within the noise']);
    expect(change(sure(50, 5), sure(42, 5))).toEqual(['up', '+8 points', 'more than noise']);
    expect(change(sure(50, 5), sure(50, 5))).toEqual(['noise', '0 points', 'within the noise']);
  });

  test('of a score without an interval: too little known', () => {
    expect(change(sure(50, 5), { score: 30 })).toEqual(['unsure', '+20 points', 'too little known to tell it from noise']);
    expect(change({ answers: [10] }, sure(30, 5))).toEqual(['unsure', '+70 points', 'too little known to tell it from noise']);
  });

  test('in Dutch', () => expect(change(sure(50, 5), sure(30, 5), nl)).toEqual(['up', '+20 punten', 'meer dan ruis']));

  test('not at all where one of the two is unknown', () => {
    expect(change(sure(50, 5), null)).toEqual([undefined]);
    expect(change(sure(50, 5), { answers: [] })).toEqual([undefined]);
    expect(change({ score: null }, sure(50, 5))).toEqual([undefined]);
  });

  test('for any answers as `compare` does', () => {
    const answers = fc
      .record({ 10: fc.nat(300), 8: fc.nat(300), 2: fc.nat(300) })
      .filter((counts) => counts[10] + counts[8] + counts[2] > 1);
    fc.assert(
      fc.property(answers, answers, (now, before) => {
        const { difference, zeroInside } = compare(nps(now), nps(before));
        const [verdict, , told] = change({ answers: now }, { answers: before });
        expect(told).toBe(zeroInside ? 'within the noise' : 'more than noise');
        expect(verdict).toBe(zeroInside ? 'noise' : difference! > 0 ? 'up' : 'down');
      }),
    );
  });

  test('and beside it of the target', () => {
    const { parts } = served(<ScoreCard measure="csat" score={0.84} target={0.9} previous={{ score: 0.8, interval: [0.7, 0.9] }} />);
    expect(parts('verdict')).toEqual(['too little known to tell it from noise; target 90%']);
    expect(served(<ScoreCard measure="csat" score={0.84} target={0.9} />).parts('verdict')).toEqual(['target 90%']);
    expect(served(<ScoreCard measure="csat" score={0.84} />).parts('verdict')).toEqual([]);
  });
});

describe('the title of a trend', () => {
  const title = (...scores: Scored[]) =>
    served(<ScoreTrend measure="nps" periods={scores.map((score, index): TrendPeriod => ({ label: `Q${index + 1}`, ...score }))} />).title;

  test('says that the score rises or falls where last and first differ by more than noise', () => {
    expect(title(sure(30, 5), sure(50, 5))).toBe('NPS rises from 30 to 50');
    expect(title(sure(50, 5), sure(30, 5))).toBe('NPS falls from 50 to 30');
    expect(title(sure(-5, 2), sure(-15, 2))).toBe('NPS falls from −5 to −15');
  });

  test('says that the difference may be noise where it may, or where too little is known', () => {
    expect(title(sure(43, 5), sure(50, 5))).toBe('NPS goes from 43 to 50, which may be noise');
    expect(title({ score: 30 }, sure(50, 5))).toBe('NPS goes from 30 to 50, which may be noise');
  });

  test('says that the score stays where it is written the same', () => {
    expect(title(sure(30, 5), sure(30, 5))).toBe('NPS stays at 30');
    expect(title(sure(29.8, 0.1), sure(30.2, 0.1))).toBe('NPS stays at 30');
  });

  test('is about the first and the last known period, whatever lies between them', () => {
    expect(title({ answers: [] }, sure(30, 5), sure(90, 5), { answers: [] }, sure(50, 5), { score: null })).toBe('NPS rises from 30 to 50');
  });

  test('says so where only one period is known, and names the measure where none is', () => {
    expect(title({ answers: [] }, sure(30, 5))).toBe('NPS is known of Q2 only');
    expect(title({ answers: [] }, { answers: [] })).toBe('Recommendation (NPS)');
    expect(title()).toBe('Recommendation (NPS)');
  });

  test('passes over a period with fewer answers than the minimum', () => {
    const { title, description } = served(
      <ScoreTrend
        measure="nps"
        minimum={10}
        periods={[
          { label: 'Q1', ...sure(30, 5) },
          { label: 'Q2', ...sure(50, 5) },
          { label: 'Q3', answers: { 10: 6, 2: 3 } },
        ]}
      />,
    );
    expect(title).toBe('NPS rises from 30 to 50');
    expect(description).toBe('Q2: NPS 50, between 45 and 55, from 400 answers');
  });
});

test('a trend of which every period has too few answers does not say that there are none', () => {
  const { description } = served(<ScoreTrend measure="nps" minimum={10} periods={[{ label: 'Q1', answers: { 10: 6, 2: 3 } }]} />);
  expect(description).not.toBe('No answers yet');
});

describe('the title of a comparison', () => {
  const group = (label: string, score: Scored, benchmark?: boolean): ComparisonGroup => ({ label, ...score, benchmark });
  const title = (...groups: ComparisonGroup[]) => served(<ScoreComparison measure="nps" groups={groups} />).title;

  test('says that the highest scores higher than the lowest where they differ by more than noise, in whatever order they come', () => {
    const [shop, web, phone] = [group('Shop', sure(30, 5)), group('Web', sure(50, 5)), group('Phone', sure(40, 5))];
    expect(title(shop, web, phone)).toBe('Web scores higher than Shop');
    expect(title(web, phone, shop)).toBe('Web scores higher than Shop');
  });

  test('says that the differences may be noise where they may, or where too little is known', () => {
    expect(title(group('Shop', sure(43, 5)), group('Web', sure(50, 5)))).toBe('The differences between 2 groups may be noise');
    expect(title(group('Shop', { score: 3 }), group('Web', { score: 90 }))).toBe('The differences between 2 groups may be noise');
  });

  test('is not about a benchmark, and does not count it', () => {
    const sector = group('Sector', sure(90, 1), true);
    expect(title(group('Shop', sure(43, 5)), group('Web', sure(50, 5)), sector)).toBe('The differences between 2 groups may be noise');
    expect(title(group('Shop', sure(30, 5)), sector, group('Web', sure(50, 5)))).toBe('Web scores higher than Shop');
    expect(title(group('Shop', sure(30, 5)), sector)).toBe('Only Shop has a score');
    expect(title(sector)).toBe('Recommendation (NPS)');
  });

  test('is not about a group without a score, and does not count it', () => {
    expect(title(group('Shop', { answers: [] }), group('Web', sure(50, 5)))).toBe('Only Web has a score');
    expect(title(group('Shop', { answers: [] }), group('Web', sure(43, 5)), group('Phone', sure(50, 5)))).toBe(
      'The differences between 2 groups may be noise',
    );
  });
});

describe('a comparison stands', () => {
  const groups: ComparisonGroup[] = [
    { label: 'Shop', score: 30 },
    { label: 'None', answers: [] },
    { label: 'Web', score: 50 },
    { label: 'Sector', score: -24, benchmark: true },
  ];
  const names = (sort?: 'none' | 'score') => served(<ScoreComparison measure="nps" groups={groups} sort={sort} />).parts('name');

  test('in the order given', () => {
    expect(names()).toEqual(['Shop', 'None', 'Web', 'Sector (benchmark)']);
    expect(names('none')).toEqual(names());
  });

  test('or with the highest first, and last what has no score, below zero or not', () =>
    expect(names('score')).toEqual(['Web', 'Shop', 'Sector (benchmark)', 'None']));
});

describe('effort and ease say their direction', () => {
  test.each<[Measure, string]>([
    ['ces', 'high is good'],
    [{ metric: 'ces', version: '1.0' }, 'low is good'],
    [{ metric: 'ces', version: '1.0', scoring: 'share' }, 'high is good'],
    [{ metric: 'ces', version: '1.0', scoring: 'net' }, 'high is good'],
  ])('%j: %s', (measure, direction) => {
    const answers = { 1: 2, 2: 8, 5: 4 };
    expect(served(<ScoreCard measure={measure} answers={answers} />).description).toMatch(new RegExp(`, from 14 answers; ${direction}$`));
    expect(served(<KpiStrip items={[{ measure, answers }]} />).parts('context')[0]).toMatch(new RegExp(`, ${direction}$`));
    const one = [{ label: 'Q4', answers }];
    expect(served(<ScoreTrend measure={measure} periods={one} />).description).toMatch(
      new RegExp(`^Q4: .*, from 14 answers; ${direction}$`),
    );
    expect(served(<ScoreComparison measure={measure} groups={one} />).description).toMatch(new RegExp(` of 1 group; ${direction}$`));
  });

  test.each<Measure>(['nps', 'csat', 'grade'])('and %s, of which there is one direction only, does not', (measure) =>
    expect(served(<ScoreCard measure={measure} answers={{ 2: 3, 5: 4 }} />).html).not.toMatch(/is good/),
  );
});

describe('key figures', () => {
  const of = (...items: Parameters<typeof KpiStrip>[0]['items']) => {
    const { parts, description } = served(<KpiStrip items={items} />);
    return { names: parts('name'), digits: parts('digits'), units: parts('unit'), context: parts('context'), description };
  };

  test('show unit, n, interval and period of each', () => {
    expect(
      of(
        { measure: 'csat', score: 0.84, interval: [0.8, 0.87], n: 412, period: 'Q4 2026' },
        { measure: { metric: 'esat', points: 10, scoring: 'mean' }, score: 7.64, n: 38 },
        { measure: 'nps', score: 30, interval: [14, 44], n: 100, label: 'Shops' },
        { label: 'Revenue', value: 6.25, unit: '€ m', n: 3, period: 'Utrecht' },
      ),
    ).toEqual({
      names: ['Customer satisfaction (CSAT)', 'Employee satisfaction (ESAT)', 'Shops', 'Revenue'],
      digits: ['84', '7.6', '+30', '6.25'],
      units: ['%', 'of 10', '€ m'],
      context: ['n = 412, 80% to 87%, Q4 2026', 'n = 38', 'n = 100, 14 to 44', 'n = 3, Utrecht'],
      description: '4 key figures',
    });
  });

  test('tell a change of answers with its verdict, and one of the business without', () => {
    const { context } = of(
      { measure: 'nps', ...sure(50, 5), previous: sure(30, 5) },
      { measure: 'nps', ...sure(50, 5), previous: sure(47, 5) },
      { measure: 'nps', score: 50, previous: sure(47, 5) },
      { label: 'Share', value: 11.4, previous: 11.1 },
    );
    expect(context).toEqual([
      'n = 400, 45 to 55, +20 points (more than noise)',
      'n = 400, 45 to 55, +3 points (within the noise)',
      '+3 points (too little known to tell it from noise)',
      '+0.3',
    ]);
  });

  test('without a score are a dash without a unit, and say why', () => {
    const { digits, units, context } = of({ measure: 'csat', answers: [] }, { label: 'Share', value: null, unit: '%' });
    expect([digits, units, context]).toEqual([['–', '–'], [], ['n = 0', '']]);
    expect(served(<KpiStrip items={[{ measure: 'csat', answers: [4, 5] }]} minimum={10} />).parts('context')).toEqual([
      '2 answers; below 10 no score is shown',
    ]);
  });

  test('that are none say so', () => expect(of().description).toBe('No key figures yet'));
});

describe('what is off the scale is noted, told to the developer, and not drawn', () => {
  /** Each problem is told once in the life of a process. */
  const toldOnce = () => heard.splice(0).map((line) => line.replace(/; allowed:.*/, ''));

  test('a target of a card', () => {
    const { notes, html, table, parts } = served(<ScoreCard measure="nps" {...sure(50, 5)} target={140} />);
    expect(notes).toEqual(['Recommendation (NPS): target 140 lies outside −100 to 100. It is in the table and not in the picture.']);
    expect(html).not.toContain('data-part="goal"');
    expect(parts('verdict')).toEqual([]);
    expect(table).toContainEqual(['Target', '140']);
    expect(toldOnce()).toEqual(['cx-widgets score-card: target is 140']);
  });

  test('the last period of a card', () => {
    const { notes, parts, table } = served(<ScoreCard measure="csat" score={0.8} previous={{ score: 84 }} />);
    expect(notes).toEqual(['Last period: score 84 lies outside 0 to 1. It is in the table and not in the picture.']);
    expect(parts('difference')).toEqual([]);
    expect(table).toContainEqual(['Last period: score', '84']);
    expect(toldOnce()).toEqual(['cx-widgets score-card: previous.score is 84']);
  });

  test('a score of a card, and an interval that does not hold it', () => {
    const off = served(<ScoreCard measure="grade" score={11} interval={[10, 12]} />);
    expect(off.notes).toEqual(['Score: score 11 lies outside 1 to 10. It is in the table and not in the picture.']);
    expect(off.parts('digits')).toEqual(['–']);
    const beside = served(<ScoreCard measure="nps" score={30} interval={[40, 50]} />);
    expect(beside.notes).toEqual(['Score: interval 40 lies outside −100 to 30. It is in the table and not in the picture.']);
    expect(beside.html).not.toContain('data-part="band"');
    expect(beside.parts('digits')).toEqual(['+30']);
    expect(toldOnce()).toEqual(['cx-widgets score-card: score is 11', 'cx-widgets score-card: interval[0] is 40']);
  });

  test('a score outside the part of the scale that a card draws, which it still says', () => {
    const { notes, html, parts } = served(<ScoreCard measure="nps" score={30} range={[50, 100]} />);
    expect(notes).toEqual(['Recommendation (NPS): score 30 lies outside 50 to 100. It is in the table and not in the picture.']);
    expect(html).not.toContain('data-part="estimate"');
    expect(parts('digits')).toEqual(['+30']);
    expect(toldOnce()).toEqual(['cx-widgets score-card: range is 30']);
  });

  test('a target of a trend', () => {
    const { notes, html } = served(<ScoreTrend measure="nps" periods={[{ label: 'Q1', ...sure(50, 5) }]} target={-140} />);
    expect(notes).toEqual(['Recommendation (NPS): target −140 lies outside −100 to 100. It is in the table and not in the picture.']);
    expect(html).not.toMatch(/data-part="goal(-name)?"/);
    expect(toldOnce()).toEqual(['cx-widgets score-trend: target is -140']);
  });

  test('and it is in the table, as the note says', () => {
    const { table } = served(<ScoreTrend measure="nps" periods={[{ label: 'Q1', ...sure(50, 5) }]} target={-140} />);
    heard.length = 0;
    expect(table.flat().filter((cell) => cell.includes('140'))).toHaveLength(1);
  });

  test('a target outside the part of the scale that a trend draws', () => {
    const { html } = served(<ScoreTrend measure="nps" periods={[{ label: 'Q1', ...sure(70, 5) }]} range={[50, 100]} target={20} />);
    // Whether that is told is not decided here.
    heard.length = 0;
    expect(html.match(/data-part="goal(-name)?" [^>]*/g)).toBeNull();
  });

  test('a score of a trend, of which the others are drawn', () => {
    const { notes, html } = served(
      <ScoreTrend
        measure="nps"
        periods={[
          { label: 'Q1', ...sure(50, 5) },
          { label: 'Q2', score: 140 },
          { label: 'Q3', ...sure(60, 5) },
        ]}
      />,
    );
    expect(notes).toEqual(['Q2: score 140 lies outside −100 to 100. It is in the table and not in the picture.']);
    expect(html.match(/<circle/g)).toHaveLength(2);
    expect(toldOnce()).toEqual(['cx-widgets score-trend: periods[1].score is 140']);
  });

  test('a group of a comparison', () => {
    const { notes, html } = served(
      <ScoreComparison
        measure="csat"
        groups={[
          { label: 'Shop', score: 84 },
          { label: 'Web', score: 0.9 },
        ]}
      />,
    );
    expect(notes).toEqual(['Shop: score 84 lies outside 0 to 1. It is in the table and not in the picture.']);
    expect(html.match(/data-part="estimate"/g)).toHaveLength(1);
    expect(toldOnce()).toEqual(['cx-widgets score-comparison: groups[0].score is 84']);
  });

  test.each<[string, unknown, string]>([
    ['no number', Number.NaN, 'Growth: n is missing. It is in the table and not in the picture.'],
    ['below zero', -3, 'Growth: n −3 lies outside 0 to 9,007,199,254,740,991. It is in the table and not in the picture.'],
  ])('a number of observations that is %s, of a figure of the business', (_, n, note) => {
    const { html, notes } = served(<KpiStrip items={[{ label: 'Growth', value: 4, n: n as number }]} />);
    expect(notes).toEqual([note]);
    expect(html).not.toContain('n = ');
    expect(toldOnce()).toEqual([`cx-widgets kpi-strip: items[0].n is ${String(n)}`]);
  });

  test('a number of observations that is null is not known, and no mistake', () => {
    const { html, notes } = served(<KpiStrip items={[{ label: 'Growth', value: 4, n: null as never }]} />);
    expect(notes).toEqual([]);
    expect(html).not.toContain('n = ');
  });

  test('a key figure and its last period', () => {
    const { notes } = served(
      <KpiStrip
        items={[
          { measure: 'csat', score: 84, previous: { score: -1 } },
          { label: 'Share', value: Number.NaN },
        ]}
      />,
    );
    expect(notes).toEqual([
      'Customer satisfaction (CSAT): score 84 lies outside 0 to 1. It is in the table and not in the picture.',
      'Customer satisfaction (CSAT): score −1 lies outside 0 to 1. It is in the table and not in the picture.',
      'Share: Value is missing. It is in the table and not in the picture.',
    ]);
    expect(toldOnce()).toEqual([
      'cx-widgets kpi-strip: items[0].score is 84',
      'cx-widgets kpi-strip: items[0].previous.score is -1',
      'cx-widgets kpi-strip: items[1].value is NaN',
    ]);
  });
});

test.each<[string, (answers: Counts) => ReactElement]>([
  ['a card', (answers) => <ScoreCard measure="nps" answers={answers} />],
  ['a breakdown', (answers) => <NpsBreakdown answers={answers} />],
])('answers that were weighted on another scale are read by their values, in %s', (_, of) => {
  // Nines of one to ten stand one place lower there than on 0 to 10, where by their place they would be taken for eights.
  const { description, notes } = served(of(csat([9, 9, 9], { points: 10, weights: [1, 2, 1] })));
  expect(notes).toEqual([]);
  expect(description).toMatch(/^NPS 100, /);
});
