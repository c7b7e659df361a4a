import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutRadar, ringsOf, sideOf } from '../../src/blocks/layout.js';
import { readAxes, readSeries, valuesById, type BlockAxis, type BlockSeries } from '../../src/blocks/series.js';
import { told } from '../../src/blocks/told.js';
import { blocksEn as words } from '../../src/blocks/words.en.js';
import { badSeries, gartner, measured } from '../../stories/examples/blocks.js';

const four = ['North', 'East', 'South', 'West'].map((label) => ({ label }));
const read = (series: readonly BlockSeries[], axes: readonly BlockAxis[] = four, range = { min: 0, max: 5 }) =>
  readSeries(readAxes(axes, range), series, words);
const layoutOf = (values: (number | null)[], axes: readonly BlockAxis[] = four) =>
  layoutRadar(axes, read([{ label: 'a', values }], axes).series, [0.2, 0.4, 0.6, 0.8, 1]);

describe('the drawing', () => {
  test('four axes at the maximum draw the outer ring, clockwise from the top', () => {
    const { edge, outlines } = layoutOf([5, 5, 5, 5]);
    expect(edge).toBe('M160 32L288 160L160 288L32 160Z');
    expect(outlines[0]).toMatchObject({ path: 'M160 32L288 160L160 288L32 160L160 32Z', closed: true, look: 1 });
  });

  test('an organisation at 3 everywhere draws ring 3', () => {
    const { grid, outlines } = layoutOf([3, 3, 3, 3]);
    expect(outlines[0]!.path).toBe('M160 83.2L236.8 160L160 236.8L83.2 160L160 83.2Z');
    expect(grid).toContain('M160 83.2L236.8 160L160 236.8L83.2 160Z');
  });

  test('a missing value opens the outline and is no zero', () => {
    const [outline] = layoutOf([5, null, 5, 5]).outlines;
    expect(outline).toMatchObject({ closed: false, path: 'M160 32M160 288L32 160L160 32' });
    expect(outline!.marks.match(/M/g)).toHaveLength(3);
  });

  test('all at zero lie in the centre, and a zero is drawn', () => {
    const [outline] = layoutOf([0, 0, 0, 0]).outlines;
    expect(outline).toMatchObject({ closed: true, path: `M160 160${'L160 160'.repeat(4)}Z` });
  });

  test('answers reach to both sides of their mean, as far as the scale goes', () => {
    const { series } = read([{ label: 'a', values: [3, 3, 4.5, 3], spread: [1, null, 1, -1] }]);
    expect(series[0]!.spreads[0]!.map((share) => share.toFixed(3))).toEqual(['0.400', '0.800']);
    expect(series[0]!.spreads[2]!.map((share) => share.toFixed(3))).toEqual(['0.700', '1.000']);
    expect(layoutRadar(four, series, []).outlines[0]!.spread).toBe('M160 108.8L160 57.6M160 249.6L160 288');
  });

  test('neighbours of one dimension share an arc, and those of another begin a new one', () => {
    const axes = ['A', 'A', 'B', 'A'].map((dimension, index) => ({ label: `${index}`, dimension }));
    expect(layoutRadar(axes, [], []).arcs.map(({ name, sign }) => `${sign} ${name}`)).toEqual(['A A', 'B B', 'C A']);
    expect(layoutRadar(four, [], []).arcs).toEqual([]);
    // Three of four axes are more than half a turn.
    expect(layoutRadar([{ dimension: 'A' }, { dimension: 'A' }, { dimension: 'A' }, {}], [], []).arcs[0]!.path).toMatch(/A137 137 0 1 1 /);
  });

  test('whatever is given, no number in a path is not one', () => {
    const value = fc.oneof(fc.double(), fc.constant(null), fc.integer({ min: -10, max: 10 }), fc.string()) as fc.Arbitrary<number | null>;
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            label: fc.string(),
            min: fc.option(fc.double(), { nil: undefined }),
            better: fc.constantFrom('low' as const, 'high' as const),
          }),
          { minLength: 3, maxLength: 12 },
        ),
        fc.array(
          fc.record({ label: fc.string(), values: fc.array(value, { maxLength: 14 }), spread: fc.array(value, { maxLength: 12 }) }),
          { maxLength: 8 },
        ),
        (axes, series) => {
          const found = read(series, axes).series;
          for (const share of found.flatMap(({ shares }) => shares)) if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
          expect(JSON.stringify(layoutRadar(axes, found, [1]))).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
    );
  });
});

test('rings stand at round numbers of the range, whatever the data', () => {
  expect(ringsOf(0, 5)).toEqual([1, 2, 3, 4, 5]);
  expect(ringsOf(0, 100)).toEqual([20, 40, 60, 80, 100]);
  expect(ringsOf(1, 10)).toEqual([4, 7, 10]);
  expect(ringsOf(0, 0.7)).toEqual([0.14, 0.28, 0.42, 0.56, 0.7]);
});

describe('where the names stand', () => {
  test('eight: above, three rows at the end, below, three rows at the start from the bottom', () => {
    expect(Array.from({ length: 8 }, (_, index) => sideOf(index, 8))).toEqual(['n', 'e 1', 'e 2', 'e 3', 's', 'w 3', 'w 2', 'w 1']);
  });

  test.each([3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('%i axes have as many rows as the sheet is told, each name a place of its own', (n) => {
    const places = Array.from({ length: n }, (_, index) => sideOf(index, n));
    expect(new Set(places).size).toBe(n);
    const rows = places.map((place) => Number(place.split(' ')[1] ?? 1));
    expect(Math.max(...rows)).toBe(Math.ceil(n / 2) - 1);
  });
});

describe('series', () => {
  const looks = (...series: BlockSeries[]) => read(series).series.map(({ look }) => look);

  test('a role decides the look; the others take what is left in order', () => {
    expect(looks(...gartner.en.series)).toEqual([1, 2, 6]);
    expect(looks({ label: 'a', values: [] }, { label: 'b', values: [], role: 'current' }, { label: 'c', values: [] })).toEqual([2, 1, 3]);
    expect(looks(...Array.from({ length: 7 }, (_, index) => ({ label: `${index}`, values: [] })))).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(looks({ label: 'a', values: [], role: 'target' }, { label: 'b', values: [], role: 'target' })).toEqual([2, 1]);
  });

  test('an axis has its own range, and is turned round where low is better', () => {
    const { series } = read(measured.en.series, measured.en.axes);
    expect(series[0]!.shares.map((share) => share!.toFixed(3))).toEqual(['0.813', '0.710', '0.620', '0.675', '0.733']);
  });

  test('a range of no width, two axes with one id, too many values, a value off its axis, NaN and a string are named with their path', () => {
    const { problems } = read(badSeries.series, badSeries.axes);
    expect(problems.map(({ path, name, kind }) => `${path} ${name} ${kind}`)).toEqual([
      'axes[2].id Culture duplicate',
      'axes  scale',
      'series[1].values[1] Off the range, Strategy range',
      'series[1].values[3] Off the range, Metrics not-a-number',
      'series[2].values A string, and too many length',
      'series[2].values[1] A string, and too many, Strategy not-a-number',
    ]);
  });

  test('two axes, thirteen axes and a seventh series are named; none needs no word', () => {
    const count = (n: number, series = 1) =>
      read(
        Array.from({ length: series }, (_, index) => ({ label: `${index}`, values: Array.from({ length: n }, () => 1) })),
        Array.from({ length: n }, (_, index) => ({ label: `${index}` })),
      ).problems;
    expect(count(2)).toMatchObject([{ path: 'axes', kind: 'count', value: 2, min: 3, max: 12 }]);
    expect(count(13)).toMatchObject([{ path: 'axes', kind: 'count', value: 13 }]);
    expect(count(4, 7)).toMatchObject([{ path: 'series', kind: 'count', value: 7, min: 1, max: 6 }]);
    expect(count(0)).toEqual([]);
    expect(count(12, 6)).toEqual([]);
  });
});

test('a value is told with its unit, with how far the answers lie from it, and how many they are', () => {
  const say = (one: Partial<BlockSeries>, unit?: string) =>
    told({ label: '', values: [3.2], ...one }, 0, (value) => value.toFixed(1), String, 'none', unit);
  expect(say({})).toBe('3.2');
  expect(say({}, '%')).toBe('3.2%');
  expect(say({}, 'hours')).toBe('3.2\u00a0hours');
  expect(say({ spread: [0.5], n: [12] }, 'hours')).toBe('3.2 ± 0.5\u00a0hours (n = 12)');
  expect(say({ values: [null], n: [0] }, '%')).toBe('none (n = 0)');
});

describe('values by id', () => {
  const axes = [{ id: 'vision' }, { id: 'constructor' }, { id: 'culture' }, {}];
  test('stand in the order of the axes, with gaps', () => expect(valuesById(axes, { culture: 3, vision: 1 })).toEqual([1, null, 3, null]));
  test('an id that no axis has is an error that says which are allowed', () =>
    expect(() => valuesById(axes, { people: 2 })).toThrow(
      new RangeError('valuesById: there is a value for "people"; allowed: vision, constructor, culture.'),
    ));
});
