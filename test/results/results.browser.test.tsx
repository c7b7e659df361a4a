import '../../src/styles.css';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  ar,
  KpiStrip,
  nl,
  NpsBreakdown,
  ScoreCard,
  ScoreComparison,
  ScoreDistribution,
  ScoreTrend,
  type ResultProps,
} from '../../src/index.js';
import { channels, csatAnswers, kpis, marks, npsAnswers, periods } from '../../stories/examples/results.js';

beforeEach(() => page.viewport(1000, 900));
afterEach(() => void (document.documentElement.dir = 'ltr'));

/** In a column of so many px. */
const show = (element: ReactElement, width = 800) =>
  render(<div style={{ inlineSize: width, fontSize: 16, fontFamily: 'sans-serif' }}>{element}</div>);
const parts = (name: string, within: ParentNode = document) => [...within.querySelectorAll(`[data-part="${name}"]`)];
const part = (name: string, within?: ParentNode) => parts(name, within)[0]!;
const box = (element: Element) => element.getBoundingClientRect();
const texts = (name: string) => parts(name).map(({ textContent }) => textContent);
/** Where a point on the page stands on an axis, 0…1 from its left end. */
const along = (x: number, axis: DOMRect) => (x - axis.left) / axis.width;

const widgets: [name: string, of: (props: ResultProps) => ReactElement][] = [
  ['nps-breakdown', (props) => <NpsBreakdown answers={npsAnswers} {...props} />],
  ['score-card', (props) => <ScoreCard measure="nps" answers={npsAnswers} {...props} />],
  ['score-distribution', (props) => <ScoreDistribution measure="nps" answers={npsAnswers} {...props} />],
  ['score-trend', (props) => <ScoreTrend measure="nps" periods={periods('en')} {...props} />],
  ['score-comparison', (props) => <ScoreComparison measure="nps" groups={channels('en')} {...props} />],
  ['kpi-strip', (props) => <KpiStrip items={kpis('en')} {...props} />],
];

describe.each(widgets)('%s', (_, of) => {
  test('is a figure that is named by its caption', async () => {
    const screen = await show(of({ caption: 'What customers say' }));
    await expect.element(screen.getByRole('figure', { name: /^What customers say/ })).toBeVisible();
  });

  test('has its table in a file with a name, at the address of its own data, reached by keyboard once the table is open', async () => {
    const screen = await show(
      <>
        <button>before</button>
        {of({})}
        <button>after</button>
      </>,
    );
    const focused = () => document.activeElement!.textContent;
    const link = document.querySelector<HTMLAnchorElement>('a[data-part="download"]')!;
    await userEvent.click(screen.getByRole('button', { name: 'before' }));
    await userEvent.tab();
    expect(focused()).toBe('Data as a table');
    await userEvent.tab();
    expect(focused()).toBe('after');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('table')).toBeVisible();
    await userEvent.tab();
    await expect.element(screen.getByRole('region', { name: /^Data as a table/ })).toHaveFocus();
    await userEvent.tab();
    await expect.element(screen.getByRole('link', { name: 'Download as CSV' })).toHaveFocus();
    await expect.element(link).toBeVisible();
    expect(link.href).toMatch(/^data:text\/csv,%EF%BB%BF/);
    expect(link.download).toMatch(/^[a-z]+\.csv$/);
    expect((await (await fetch(link.href)).text()).split('\r\n')).toHaveLength(document.querySelectorAll('table tr').length);
  });

  test('says that it is busy while it loads, and shows no figure of its own', async () => {
    const screen = await show(of({ loading: true }));
    const figure = screen.getByRole('figure');
    await expect.element(figure).toHaveAttribute('aria-busy', 'true');
    await expect.element(screen.getByText('Loading the results…')).toBeVisible();
    expect(figure.element().textContent.replace(/\(.*\)/, '')).not.toMatch(/\d/);
    await screen.rerender(<div>{of({})}</div>);
    await expect.element(screen.getByRole('figure')).not.toHaveAttribute('aria-busy', 'true');
    await expect.element(screen.getByText('Loading the results…')).not.toBeInTheDocument();
  });
});

/** Where a text breaks into lines, by word: a word over two lines is one that was broken. */
const broken = (element: Element) =>
  element.textContent.split(/[\s\u00ad-]+/).filter((word) => {
    const text = [...element.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.includes(word));
    const range = document.createRange();
    const start = text!.textContent!.indexOf(word);
    range.setStart(text!, start);
    range.setEnd(text!, start + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  });

test.each([
  ['a breakdown', <NpsBreakdown key="" answers={npsAnswers} locale={nl} />],
  ['a comparison', <ScoreComparison key="" measure="nps" groups={channels('nl')} locale={nl} />],
])('on a phone with twice the text %s breaks no name within a word', async (_, element) => {
  await show(<div style={{ fontSize: 32 }}>{element}</div>, 288);
  expect(parts('name').length).toBeGreaterThan(2);
  expect(parts('name').flatMap(broken)).toEqual([]);
});

describe('a breakdown', () => {
  test.each([
    { locale: undefined, said: 'NPS 30, between 14 and 44, from 100 answers' },
    { locale: nl, said: 'NPS 30, tussen 14 en 44, uit 100 antwoorden' },
  ])('says its score in a sentence: $said', async ({ locale, said }) => {
    const screen = await show(<NpsBreakdown answers={npsAnswers} locale={locale} />);
    await expect.element(screen.getByText(said, { exact: true })).toBeVisible();
    await expect.element(screen.getByRole('figure')).toHaveAccessibleName(expect.stringContaining(said));
  });

  test.each([
    ['even', npsAnswers],
    ['with nearly nobody at the start', { 0: 1, 8: 9, 10: 190 }],
    ['with nearly nobody at the end', { 0: 190, 8: 9, 10: 1 }],
    ['with nobody in the middle', { 3: 50, 10: 50 }],
  ])('hangs its segments under their parts at 800 px: in order, beside one another and none too narrow (%s)', async (_, answers) => {
    await show(<NpsBreakdown answers={answers} />);
    const bar = box(part('bar'));
    const segments = parts('segment').map(box);
    expect(segments).toHaveLength(3);
    let end = bar.left - 1;
    for (const { left, right, width, top } of segments) {
      expect(left).toBeGreaterThanOrEqual(end);
      expect(width).toBeGreaterThanOrEqual(0.22 * bar.width - 1);
      expect(Math.abs(top - segments[0]!.top)).toBeLessThan(1);
      end = right - 1;
    }
    expect(end).toBeLessThanOrEqual(bar.right);
    expect(texts('name')).toEqual(['Detractors', 'Passives', 'Promoters']);
    // What is written in a segment stays in it.
    for (const segment of parts('segment')) expect(segment.scrollWidth).toBeLessThanOrEqual(segment.clientWidth + 1);
  });

  test.each([
    ['ltr', undefined],
    ['rtl', ar],
  ] as const)('has pieces as wide as their shares, the detractors first (%s)', async (dir, locale) => {
    document.documentElement.dir = dir;
    await show(<NpsBreakdown answers={npsAnswers} locale={locale} />);
    const bar = box(part('bar'));
    const pieces = parts('piece').map(box);
    pieces.forEach(({ width }, index) => expect(Math.abs(width - [0.2, 0.3, 0.5][index]! * bar.width)).toBeLessThanOrEqual(1));
    const start = dir === 'ltr' ? pieces[0]!.left - bar.left : bar.right - pieces[0]!.right;
    expect(Math.abs(start)).toBeLessThanOrEqual(1);
  });

  test('has no piece for a segment without answers', async () => {
    await show(<NpsBreakdown answers={{ 3: 50, 10: 50 }} />);
    expect(parts('piece').map((piece) => Math.round(box(piece).width))).toEqual(
      [400, 0, 400].map((w) => Math.round((w / 800) * box(part('bar')).width)),
    );
  });

  test.each([
    ['ltr', undefined],
    ['rtl', ar],
  ] as const)('has its band from 14 to 44 and its dot at 30 on an axis from −100 to 100 (%s)', async (dir, locale) => {
    document.documentElement.dir = dir;
    await show(<NpsBreakdown answers={npsAnswers} locale={locale} />);
    const axis = box(part('gauge'));
    const band = box(part('band'));
    const dot = box(part('estimate'));
    const at = (x: number) => (dir === 'ltr' ? along(x, axis) : 1 - along(x, axis));
    const ends = [at(band.left), at(band.right)].sort((a, b) => a - b);
    // nps.interval(50, 30, 20) is 14.05…44.20.
    expect(Math.abs(ends[0]! - 0.57025) * axis.width).toBeLessThanOrEqual(1);
    expect(Math.abs(ends[1]! - 0.721) * axis.width).toBeLessThanOrEqual(1);
    expect(Math.abs(at((dot.left + dot.right) / 2) - 0.65) * axis.width).toBeLessThanOrEqual(1);
  });

  test.each([320, 800])('writes its interval over its band and within its axis at %i px, at whichever end that lies', async (width) => {
    for (const answers of [{ 10: 40 }, { 0: 40 }, npsAnswers]) {
      const { unmount } = await show(<NpsBreakdown answers={answers} />, width);
      const axis = box(part('gauge'));
      const band = box(part('band'));
      const range = document.createRange();
      range.selectNodeContents(part('bound'));
      const text = range.getBoundingClientRect();
      expect(text.left).toBeGreaterThanOrEqual(axis.left - 1);
      expect(text.right).toBeLessThanOrEqual(axis.right + 1);
      // It leaves as much of what room there is before it as its band's middle has of the axis.
      const before = along((band.left + band.right) / 2, axis) * (axis.width - text.width);
      expect(Math.abs(text.left - axis.left - before)).toBeLessThanOrEqual(1);
      await unmount();
    }
  });

  test('of nobody shows a dash and n = 0, and no dot', async () => {
    const screen = await show(<NpsBreakdown answers={[]} />);
    await expect.element(screen.getByText('No answers yet')).toBeVisible();
    expect([texts('score'), texts('size')]).toEqual([['–'], ['n = 0']]);
    expect([parts('estimate'), parts('band')]).toEqual([[], []]);
    expect(texts('share')).toEqual(['–', '–', '–']);
  });

  test('of one answer has a score and a dot, and no band', async () => {
    const screen = await show(<NpsBreakdown answers={[9]} />);
    await expect.element(screen.getByText('NPS 100, from 1 answer', { exact: true })).toBeVisible();
    expect([texts('score'), texts('size')]).toEqual([['+100'], ['n = 1']]);
    expect(box(part('estimate')).width).toBeGreaterThan(0);
    expect([parts('band'), parts('bound')]).toEqual([[], []]);
  });
});

describe('a card', () => {
  test('has its target as a line at its value, apart from its dot', async () => {
    await show(<ScoreCard measure="csat" score={0.84} interval={[0.8, 0.87]} target={0.9} />);
    const axis = box(part('gauge'));
    const middle = (element: Element) => along((box(element).left + box(element).right) / 2, axis);
    expect(Math.abs(middle(part('goal')) - 0.9) * axis.width).toBeLessThanOrEqual(1);
    expect(Math.abs(middle(part('estimate')) - 0.84) * axis.width).toBeLessThanOrEqual(1);
  });

  test('draws the part of the scale that is asked for', async () => {
    await show(<ScoreCard measure="grade" score={8} interval={[7.5, 8.5]} range={[7, 9]} />);
    const axis = box(part('gauge'));
    const band = box(part('band'));
    expect(Math.abs(along(band.left, axis) - 0.25) * axis.width).toBeLessThanOrEqual(1);
    expect(Math.abs(along(band.right, axis) - 0.75) * axis.width).toBeLessThanOrEqual(1);
    expect(texts('notch')).toEqual(['7', '8', '9']);
  });
});

describe('a distribution', () => {
  test('has bars as high as their counts, on one line, each over its value', async () => {
    await show(<ScoreDistribution measure="csat" answers={csatAnswers} />);
    const plot = box(part('plot'));
    const bars = parts('bar').map(box);
    const counts = Object.values(csatAnswers);
    bars.forEach(({ height, bottom }, index) => {
      expect(Math.abs(height - (counts[index]! / 201) * bars[3]!.height)).toBeLessThanOrEqual(1);
      expect(Math.abs(bottom - plot.bottom)).toBeLessThanOrEqual(2);
    });
    parts('place').forEach((place, index) => {
      const { left, right } = box(place);
      expect(Math.abs((left + right) / 2 - (bars[index]!.left + bars[index]!.right) / 2)).toBeLessThanOrEqual(1);
    });
  });

  test('has each segment’s name under its own bars at 800 px', async () => {
    await show(<ScoreDistribution measure="nps" answers={npsAnswers} />);
    for (const span of parts('span')) {
      const segment = span.getAttribute('data-segment')!;
      const own = parts('bar').filter((bar) => bar.getAttribute('data-segment') === segment);
      expect(box(span).left).toBeLessThanOrEqual(box(own[0]!).left + 1);
      expect(box(span).right).toBeGreaterThanOrEqual(box(own.at(-1)!).right - 1);
    }
    expect(parts('span').map((span) => box(span).width > 0)).toEqual([true, true, true]);
  });

  const crowded = {
    'answers 0 to 10': <ScoreDistribution measure="nps" answers={npsAnswers} />,
    'marks in tenths': <ScoreDistribution measure="grade" answers={{ ...marks, 7.3: 1 }} />,
  };

  test.each(Object.entries(crowded).flatMap(([name, element]) => [320, 500, 800].map((width) => ({ name, element, width }))))(
    'writes no value and no count over another ($name, at $width px)',
    async ({ element, width }) => {
      await show(element, width);
      for (const name of ['count', 'place']) {
        const shown = parts(name)
          .map(box)
          .filter((one) => one.width > 0);
        shown.slice(1).forEach(({ left }, index) => expect(left).toBeGreaterThanOrEqual(shown[index]!.right));
      }
      expect(parts('place').filter((place) => box(place).width > 0).length).toBeGreaterThan(2);
    },
  );
});

describe('a trend', () => {
  const scores = [12, 30, null, 45, 38];
  const quarters = scores.map((score, index) => ({
    label: `Q${index + 1}`,
    score,
    interval: score === null ? null : ([score - 10, score + 10] as [number, number]),
  }));

  test.each(['ltr', 'rtl'] as const)('has its dots at their values, from the first to the last (%s)', async (dir) => {
    document.documentElement.dir = dir;
    await show(<ScoreTrend measure="nps" periods={quarters} range={[0, 100]} />);
    const canvas = box(part('canvas'));
    const dots = parts('estimate').map(box);
    const known = scores.flatMap((score, index) => (score === null ? [] : [{ score, x: (index + 0.5) / scores.length }]));
    expect(dots).toHaveLength(known.length);
    dots.forEach(({ left, right, top, bottom }, index) => {
      const { score, x } = known[index]!;
      const from = along((left + right) / 2, canvas);
      expect(Math.abs((dir === 'ltr' ? from : 1 - from) - x) * canvas.width).toBeLessThanOrEqual(1);
      expect(Math.abs((top + bottom) / 2 - (canvas.bottom - (score / 100) * canvas.height))).toBeLessThanOrEqual(1);
    });
  });

  test.each(['ltr', 'rtl'] as const)(
    'names each period under its dot and its last score at the height of the last dot (%s)',
    async (dir) => {
      document.documentElement.dir = dir;
      await show(<ScoreTrend measure="nps" periods={quarters} range={[0, 100]} />);
      const dots = parts('estimate').map(box);
      const middle = ({ left, right }: DOMRect) => (left + right) / 2;
      const names = parts('period').filter((_, index) => scores[index] !== null);
      names.forEach((name, index) => expect(Math.abs(middle(box(name)) - middle(dots[index]!))).toBeLessThanOrEqual(1));
      const latest = box(part('latest'));
      expect(part('latest').textContent).toBe('+38');
      expect(Math.abs((latest.top + latest.bottom - dots.at(-1)!.top - dots.at(-1)!.bottom) / 2)).toBeLessThanOrEqual(1);
    },
  );

  test.each([320, 500, 800])('writes no period over another, and nothing outside itself, at %i px', async (width) => {
    await show(<ScoreTrend measure="nps" periods={periods('en')} target={33} minimum={10} />, width);
    const frame = box(document.querySelector('[data-cx]')!);
    const shown = parts('period')
      .map(box)
      .filter((one) => one.width > 0);
    expect(shown.length).toBeGreaterThan(1);
    shown.slice(1).forEach(({ left }, index) => expect(left).toBeGreaterThanOrEqual(shown[index]!.right));
    for (const name of ['period', 'level', 'latest', 'goal-name', 'gap-word'])
      for (const { left, right, width } of parts(name).map(box))
        if (width > 0) {
          expect(left).toBeGreaterThanOrEqual(frame.left - 1);
          expect(right).toBeLessThanOrEqual(frame.right + 1);
        }
  });

  test.each([35, 38, 40])('writes the target %i beside the last score without touching it', async (target) => {
    await show(<ScoreTrend measure="nps" periods={quarters} range={[0, 100]} target={target} />);
    const [latest, goal] = [box(part('latest')), box(part('goal-name'))];
    expect(goal.bottom <= latest.top + 1 || goal.top >= latest.bottom - 1).toBe(true);
  });
});

describe('a comparison', () => {
  const groups = channels('en').slice(0, 3);

  test('that is sorted has the highest first, for the eye and in the table', async () => {
    const screen = await show(<ScoreComparison measure="nps" groups={groups} sort="score" table="open" />);
    const order = ['Shops', 'Web shop', 'Workshop'];
    const lines = parts('line').filter((line) => parts('name', line).length > 0);
    expect(lines.map((line) => part('name', line).textContent)).toEqual(order);
    const tops = lines.map((line) => box(line).top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(
      screen
        .getByRole('rowheader')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(order);
  });

  test('stands in the order given otherwise', async () => {
    await show(<ScoreComparison measure="nps" groups={groups} />);
    expect(texts('name')).toEqual(['Web shop', 'Shops', 'Workshop']);
  });

  test.each([320, 800])('has all dots on one axis, each at its score, at %i px', async (width) => {
    await show(
      <ScoreComparison
        measure="nps"
        groups={[
          { label: 'A', score: -50 },
          { label: 'A much longer name', score: 0, n: 4120 },
          { label: 'C', score: 75, benchmark: true },
        ]}
      />,
      width,
    );
    const axis = box(part('axis'));
    parts('estimate').forEach((dot, index) => {
      const { left, right } = box(dot);
      expect(Math.abs(along((left + right) / 2, axis) - [0.25, 0.5, 0.875][index]!) * axis.width).toBeLessThanOrEqual(1);
    });
    expect(parts('estimate')).toHaveLength(3);
  });
});

describe('key figures', () => {
  test('are terms with their values and what they are of', async () => {
    const screen = await show(<KpiStrip items={kpis('en')} />);
    const terms = screen.getByRole('term').elements();
    expect(terms.map(({ textContent }) => textContent)).toEqual([
      'Customer satisfaction (CSAT)',
      'Employee satisfaction (ESAT)',
      'Ease (CES 2.0)',
      'Recommendation (NPS)',
      'Revenue growth',
      'Market share',
    ]);
    expect(screen.getByRole('definition').elements()).toHaveLength(2 * terms.length);
    expect(texts('context').at(-1)).toBe('+0.3, Utrecht region');
  });

  test.each([
    [320, 2],
    [800, 3],
    [1000, 6],
  ])('at %i px stand %i in a row, their values on one line however long their names are', async (width, columns) => {
    await page.viewport(1100, 900);
    await show(<KpiStrip items={kpis('en')} />, width);
    const tops = parts('amount').map((amount) => Math.round(box(amount).top));
    const rows = new Set(tops);
    expect(rows.size).toBe(6 / columns);
    for (const top of rows) expect(tops.filter((one) => one === top)).toHaveLength(columns);
  });
});
