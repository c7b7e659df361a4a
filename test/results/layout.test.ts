import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brackets } from '../../src/figure/brackets.js';
import { margin, textWidth } from '../../src/figure/text.js';
import { barText, layoutDistribution } from '../../src/results/distribution.layout.js';
import { drawn, layoutGauge, placeOn } from '../../src/results/layout.js';
import { layoutTrend, trendPlot, trendRange, type TrendPoint } from '../../src/results/trend.layout.js';

/** Where a digit token stands, 0…1. */
const place = (token: string) => token.split(' ').reduce((sum, digit) => sum + Number(digit), 0) / 1000;
/** A percentage as a number. */
const share = (text: string) => Number(text.replace('%', ''));
/** What rounding to a token can take from a distance of two. */
const rounding = 0.001 + 1e-9;

describe('a gauge', () => {
  const axis = [-100, -50, 0, 50, 100];

  test('NPS 30 of 14 to 44 stands at 65 %, its band from 57 % to 72 %', () => {
    expect(layoutGauge(30, [14, 44], axis)).toEqual({
      estimate: '600 50',
      band: { 'data-x': '500 70', 'data-y': '700 20' },
      notches: [
        [-100, ''],
        [-50, '200 50'],
        [0, '500'],
        [50, '700 50'],
        [100, '1000'],
      ],
    });
  });

  test('the ends of the axis are on it', () => {
    expect(layoutGauge(-100, [-100, 100], axis)).toMatchObject({
      estimate: '',
      band: { 'data-x': '', 'data-y': '1000' },
    });
  });

  test('what lies outside the axis is not drawn, and neither is an interval that begins or ends there', () => {
    const seen = (score: number | null, interval: [number, number] | null) => drawn({ score, interval }, 8, 10);
    expect(seen(9, [8, 10])).toEqual([9, [8, 10]]);
    expect(seen(7, null)).toEqual([null, null]);
    expect(seen(null, null)).toEqual([null, null]);
    expect(seen(8.5, [7.9, 9])).toEqual([8.5, null]);
    expect(seen(9.5, [9, 10.1])).toEqual([9.5, null]);
    expect(placeOn(8, 10, 10.1)).toBeNull();
  });

  test('a target has its place on the same axis', () => {
    expect(placeOn(-100, 100, 40)).toBe('700');
    expect(placeOn(-100, 100, 100)).toBe('1000');
    expect(placeOn(-100, 100, null)).toBeNull();
  });

  test('what is unknown has no place, and is no zero', () =>
    expect(layoutGauge(null, null, axis)).toMatchObject({ estimate: null, band: null }));
});

describe('a trend', () => {
  const point = (score: number | null, reach = 10): TrendPoint => ({
    score,
    interval: score === null ? null : [score - reach, score + reach],
  });
  const layout = (points: TrendPoint[], target: number | null = null, range: [number, number] = [0, 100]) =>
    layoutTrend(
      points,
      points.map((_, index) => `${index}`),
      points.map(() => ''),
      target,
      range,
    );

  test('two scores, a gap and two more: line and band are open at the gap', () => {
    const { line, band } = layout([point(50), point(60), point(null), point(80), point(70)]);
    expect(line).toBe('M100 500L300 400M700 200L900 300');
    expect(band).toBe('M100 400L300 300L300 500L100 600ZM700 100L900 200L900 400L700 300Z');
  });

  test('a score without an interval is in the line and not in the band', () => {
    const { line, band } = layout([point(50), { score: 60, interval: null }, point(50), point(60)]);
    expect(line).toBe('M125 500L375 400L625 500L875 400');
    expect(band).toBe('M625 400L875 300L875 500L625 600Z');
  });

  test('each score has a dot at its value, and the last one is told', () => {
    expect(layout([point(50), point(null), point(82.5), point(null)]).dots).toEqual([
      { x: '12.5%', y: '50%', last: false },
      { x: '62.5%', y: '17.5%', last: true },
    ]);
  });

  test('a score without neighbours has whiskers, and so has the last one; the others are in the band', () => {
    expect(layout([point(20), point(null), point(50), point(60), point(70)]).whiskers).toEqual([
      { x: '10%', low: '90%', high: '70%' },
      { x: '90%', low: '40%', high: '20%' },
    ]);
    expect(layout([{ score: 20, interval: null }, point(null), { score: 50, interval: null }]).whiskers).toEqual([]);
  });

  test('levels stand at round numbers of the range, and the target on its own line', () => {
    const { levels, grid, target, goal } = layout([point(50)], 90);
    expect(levels).toEqual([
      { value: 0, y: '1000' },
      { value: 20, y: '800' },
      { value: 40, y: '600' },
      { value: 60, y: '400' },
      { value: 80, y: '200' },
      { value: 100, y: '' },
    ]);
    expect(grid).toBe('M0 1000H1000M0 800H1000M0 600H1000M0 400H1000M0 200H1000M0 0H1000');
    expect([target, goal]).toEqual(['M0 100H1000', '100']);
  });

  test('a target just under the last score makes room downwards, one just above it upwards, and inwards at the edge', () => {
    const goal = (score: number, target: number) => layout([point(score, 0)], target).goal;
    expect(goal(80, 78)).toBe('300 30');
    expect(goal(80, 82)).toBe('70');
    expect(goal(95, 98)).toBe('100 80');
    expect(goal(5, 2)).toBe('800 20');
  });

  test('without a score nothing is drawn, and the target keeps its place', () => {
    expect(layout([point(null), point(null)], 75)).toMatchObject({
      line: '',
      band: '',
      dots: [],
      whiskers: [],
      latest: null,
      goal: '200 50',
    });
  });

  test('for any last score and target: their names keep a text height apart, within the plot', () => {
    const nps = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(nps, nps, (score, target) => {
        const { latest, goal } = layout([{ score, interval: null }], target, [-100, 100]);
        expect(Math.abs(place(latest!) - (100 - score) / 200)).toBeLessThanOrEqual(rounding);
        expect(Math.abs(place(goal!) - place(latest!))).toBeGreaterThanOrEqual(0.13 - rounding);
        expect(place(goal!)).toBeGreaterThanOrEqual(0);
        expect(place(goal!)).toBeLessThanOrEqual(1);
      }),
    );
  });

  describe('names of periods', () => {
    const namesOf = (names: string[]) =>
      layoutTrend(
        names.map(() => point(null)),
        names,
        names.map(() => ''),
        null,
        [0, 1],
      ).slots.map(({ name }) => name.split(' '));
    const half = (name: string) => (textWidth(name) * margin * trendPlot.size) / 2;
    /** From the edge of the plot, in em. */
    const middle = (index: number, count: number, width: number) => ((index + 0.5) * (width - trendPlot.before - trendPlot.after)) / count;

    const anyNames = fc.array(fc.string({ maxLength: 30, size: 'max' }), { minLength: 1, maxLength: 40, size: 'max' });
    const width = fc
      .constantFrom(...brackets)
      .chain(({ name, from, to }) => fc.record({ bracket: fc.constant(name), em: fc.double({ min: from, max: to, noNaN: true }) }));

    test('for any names and any width: those shown keep clear of one another and of both edges', () => {
      fc.assert(
        fc.property(anyNames, width, (names, { bracket, em }) => {
          let end = -trendPlot.before;
          for (const [index, shown] of namesOf(names).entries()) {
            if (!shown.includes(bracket)) continue;
            const at = middle(index, names.length, em);
            expect(at - half(names[index]!)).toBeGreaterThanOrEqual(end - 1e-9);
            end = at + half(names[index]!);
          }
          expect(end).toBeLessThanOrEqual(em - trendPlot.before + 1e-9);
        }),
      );
    });

    test('for any names: the last is shown wherever it does not stick out', () => {
      fc.assert(
        fc.property(anyNames, (names) => {
          const last = names.length - 1;
          const fits = brackets.filter(({ from }) => {
            const at = middle(last, names.length, from);
            return half(names[last]!) <= Math.min(at + trendPlot.before, from - trendPlot.before - at) - 1e-9;
          });
          expect(namesOf(names)[last]).toEqual(expect.arrayContaining(fits.map(({ name }) => name)));
        }),
      );
    });

    test('of eight quarters all have room on a wide page, every second on a tablet, every fourth on a phone', () => {
      const quarters = ['25', '26'].flatMap((year) => [1, 2, 3, 4].map((quarter) => `Q${quarter} ’${year}`));
      const shown = namesOf(quarters);
      const at = (bracket: string) => quarters.filter((_, index) => shown[index]!.includes(bracket));
      expect(at('m')).toEqual(quarters);
      expect(at('s')).toEqual(['Q2 ’25', 'Q4 ’25', 'Q2 ’26', 'Q4 ’26']);
      expect(at('xs')).toEqual(['Q4 ’25', 'Q4 ’26']);
    });
  });

  describe('its range', () => {
    const scales: [number, number][] = [
      [-100, 100],
      [0, 1],
      [1, 10],
      [1, 7],
    ];

    test('holds the lowest and the highest interval on round numbers, and no more', () => {
      expect(trendRange([point(30, 14), point(41, 12)], null, [-100, 100])).toEqual([10, 60]);
      expect(trendRange([point(30, 14), point(41, 12)], 75, [-100, 100])).toEqual([0, 80]);
      expect(trendRange([point(0.81, 0.03), point(0.97, 0.02)], null, [0, 1])).toEqual([0.75, 1]);
    });

    test('of one score without an interval is a part of the scale around it; of none it is all of the scale', () => {
      const [from, to] = trendRange([{ score: 30, interval: null }], null, [-100, 100]);
      expect([from, to]).toEqual([20, 40]);
      expect(trendRange([{ score: 100, interval: null }], null, [-100, 100])).toEqual([90, 100]);
      expect(trendRange([point(null)], null, [1, 10])).toEqual([1, 10]);
    });

    test('for any scores: it holds every score, interval and target, runs upwards, and stays within the scale', () => {
      const given = fc.constantFrom(...scales).chain(([min, max]) => {
        const value = fc.double({ min, max, noNaN: true });
        const scored = fc
          .tuple(value, value, value)
          .map((three) => three.sort((a, b) => a - b))
          .map(([low, score, high]): TrendPoint => ({ score, interval: [low, high] }));
        const bare = value.map((score): TrendPoint => ({ score, interval: null }));
        return fc.record({
          scale: fc.constant<[number, number]>([min, max]),
          points: fc.array(fc.oneof(scored, bare, fc.constant<TrendPoint>({ score: null, interval: null })), { maxLength: 12 }),
          target: fc.option(value),
        });
      });
      fc.assert(
        fc.property(given, ({ scale, points, target }) => {
          const [from, to] = trendRange(points, target, scale);
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(scale[0]);
          expect(to).toBeLessThanOrEqual(scale[1]);
          for (const value of [target, ...points.flatMap(({ score, interval }) => [score, ...(interval ?? [])])]) {
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(from - 1e-9);
            expect(value).toBeLessThanOrEqual(to + 1e-9);
          }
        }),
      );
    });

    test('of scores that hardly differ still has two ends, and each score a place between them', () => {
      const points = [0.8401, 0.8404].map((score): TrendPoint => ({ score, interval: null }));
      const range = trendRange(points, null, [0, 1]);
      expect(range[0]).toBeLessThan(range[1]);
      for (const { y } of layout(points, null, range).dots) {
        expect(share(y)).toBeGreaterThanOrEqual(0);
        expect(share(y)).toBeLessThanOrEqual(100);
      }
    });
  });

  test('the sheet keeps the same room beside the plot, in the same size of text', () => {
    const sheet = readFileSync('src/results/trend.css', 'utf8');
    expect(sheet).toContain(`margin-inline: ${trendPlot.before}em ${trendPlot.after}em`);
    expect(sheet).toMatch(new RegExp(`\\[data-part='period'\\],\\s+\\[data-part='gap'\\] \\{[^}]* font-size: ${trendPlot.size}em;`));
  });
});

describe('a distribution', () => {
  const segmentOf = (answer: number) => (answer > 8 ? 'promoter' : answer > 6 ? 'passive' : 'detractor');
  const of = (counts: number[], segments: (string | null)[] = counts.map((_, answer) => segmentOf(answer))) =>
    layoutDistribution(
      counts,
      { counts: counts.map(String), values: counts.map((_, value) => `${value}`) },
      segments,
      (segment) => segment,
    );
  const nps = [2, 0, 1, 3, 2, 6, 6, 11, 19, 28, 22];
  const anyCounts = fc.array(fc.nat(5000), { minLength: 1, maxLength: 91, size: 'max' });

  test('for any counts: the bars stand side by side without overlapping, within the plot', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        let end = 0;
        for (const { left, width, top, height } of of(counts).bars) {
          expect(share(left)).toBeGreaterThanOrEqual(end);
          expect(share(width)).toBeGreaterThan(0);
          end = share(left) + share(width);
          expect(share(top)).toBeGreaterThanOrEqual(0);
          expect(share(top) + share(height)).toBeCloseTo(100, 2);
        }
        expect(end).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('for any counts: heights are proportional to counts, the highest leaves room for its count, and nobody is no height', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const most = Math.max(...counts);
        of(counts).bars.forEach(({ height, y }, index) => {
          expect(share(height)).toBeCloseTo(most === 0 ? 0 : (88 * counts[index]!) / most, 2);
          expect(Math.abs(1 - place(y) - share(height) / 100)).toBeLessThanOrEqual(rounding);
        });
      }),
    );
  });

  test('between two segments there is half a place more room than between two values of one', () => {
    const { bars } = of(nps);
    const steps = bars.slice(1).map(({ left }, index) => share(left) - share(bars[index]!.left));
    const one = 100 / 12;
    const expected = [one, one, one, one, one, one, 1.5 * one, one, 1.5 * one, one];
    steps.forEach((step, index) => expect(step).toBeCloseTo(expected[index]!, 2));
  });

  test('a scale without segments has neither gaps nor spans', () => {
    const { bars, spans } = of([1, 2, 3, 4], [null, null, null, null]);
    expect(spans).toEqual([]);
    expect(bars.map(({ left, width }) => [left, width])).toEqual([
      ['2.5%', '20%'],
      ['27.5%', '20%'],
      ['52.5%', '20%'],
      ['77.5%', '20%'],
    ]);
  });

  test('each span covers the bars of its segment and no other', () => {
    const { bars, spans } = of(nps);
    expect(spans.map(({ segment }) => segment)).toEqual(['detractor', 'passive', 'promoter']);
    let end = 0;
    for (const { segment, width, before } of spans) {
      const start = end + place(before);
      end = start + place(width);
      const own = bars.filter((_, answer) => segmentOf(answer) === segment);
      const covered = bars.filter(({ left }) => share(left) / 100 >= start - 0.003 && share(left) / 100 <= end);
      expect(covered).toEqual(own);
      // Half of what a bar leaves of its place stands at either side.
      const [first, last] = [own[0]!, own.at(-1)!];
      expect(Math.abs(share(first.left) / 100 - start - 0.1 / 12)).toBeLessThanOrEqual(0.003);
      expect(Math.abs(end - (share(last.left) + share(last.width)) / 100 - 0.1 / 12)).toBeLessThanOrEqual(0.003);
    }
    expect(Math.abs(end - 1)).toBeLessThanOrEqual(0.003);
  });

  test('the spans of any scale end where the scale does, however their sizes are rounded', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), (sizes) => {
        const segments = sizes.flatMap((size, index) => Array.from({ length: size }, () => `segment ${index}`));
        const { spans } = of(
          segments.map(() => 1),
          segments,
        );
        const thousandths = spans.flatMap(({ before, width }) => [before, width]).map((share) => Math.round(place(share) * 1000));
        expect(thousandths.reduce((sum, share) => sum + share, 0)).toBe(1000);
      }),
    );
  });

  test('counts are shown where the longest fits its place, a twelfth of the width, and then everywhere wider', () => {
    const needs = (count: string) => textWidth(count) * margin * barText * 12;
    expect(needs('28') <= 17).toBe(true);
    expect(of(nps).counts).toBe('xs s m l xl');
    expect([17 < needs('280'), needs('280') <= 26]).toEqual([true, true]);
    expect(of(nps.map((count) => count * 10)).counts).toBe('s m l xl');
    expect([40 < needs('280000'), needs('280000') <= 56]).toEqual([true, true]);
    expect(of(nps.map((count) => count * 10000)).counts).toBe('l xl');
  });

  test('of the marks in tenths at least the wholes are named, on a phone none but those', () => {
    const marks = Array.from({ length: 91 }, (_, index) => (10 + index) / 10);
    const { values } = layoutDistribution(
      marks.map(() => 1),
      { counts: marks.map(() => '1'), values: marks.map(String) },
      marks.map(() => null),
      String,
    );
    const named = (bracket: string) => marks.filter((_, index) => values[index]!.split(' ').includes(bracket));
    expect(named('xl')).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
    expect(named('xs').every(Number.isInteger)).toBe(true);
    expect(named('xs').length).toBeGreaterThan(2);
  });

  test('the sheet writes counts and values in the size that they are laid out for', () => {
    const sheet = readFileSync('src/results/distribution.css', 'utf8');
    expect(sheet).toMatch(new RegExp(`\\[data-part='count'\\],\\s+\\[data-part='place'\\] \\{[^}]* font-size: ${barText}em;`));
    expect(sheet).toMatch(new RegExp(`\\[data-part='span-name'\\] \\{[^}]* font-size: ${barText}em;`));
  });
});
