import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readServiceMark, serviceMarks } from '../../src/index.js';
import { decimalsOf } from '../../src/strategy/decimals.js';
import { readBasics } from '../../src/strategy/gates.js';
import { fiveScenarios, sixBasics } from '../../src/strategy/basics.js';
import { feedbackLoop, pdcaCycle, threeDs } from '../../src/strategy/cycles.js';
import { serviceReadings } from '../../src/strategy/service.js';
import { serviceBasicsEn as words } from '../../src/strategy/words.en.js';

describe('readServiceMark', () => {
  test.each([
    [1, 'unmet'],
    [7.9, 'unmet'],
    [7.999, 'unmet'],
    [8, 'met'],
    [8.4, 'met'],
    // Perfect basics alone never pass 8.5: they can reach it.
    [8.5, 'met'],
    [8.501, 'beyond-basics'],
    [8.9, 'beyond-basics'],
    [9, 'exceeded'],
    [10, 'exceeded'],
  ] as const)('(%d) is %s', (mark, reading) => expect(readServiceMark(mark)).toBe(reading));

  test('reads by other bounds where they hold', () => {
    expect(readServiceMark(7.5, { met: 7, basicsCeiling: 7.5, exceeded: 8 })).toBe('met');
    expect(readServiceMark(8, { met: 8, basicsCeiling: 8, exceeded: 8 })).toBe('exceeded');
  });

  test.each([0.99, 10.01, -1, NaN, Infinity, -Infinity])('(%d) throws', (mark) =>
    expect(() => readServiceMark(mark)).toThrow(new RangeError(`readServiceMark: the mark is ${mark}; allowed: a number from 1 to 10.`)),
  );

  test.each([
    { met: 9, basicsCeiling: 8, exceeded: 9 },
    { met: 0, basicsCeiling: 8, exceeded: 9 },
    { met: 8, basicsCeiling: 8.5, exceeded: 11 },
    { met: NaN, basicsCeiling: 8.5, exceeded: 9 },
  ])('throws for bounds that do not rise within the scale: %o', (bands) => expect(() => readServiceMark(8, bands)).toThrow(RangeError));

  test('never reads a higher mark as less, whatever the bounds', () => {
    const mark = fc.double({ min: 1, max: 10, noNaN: true });
    fc.assert(
      fc.property(mark, mark, fc.tuple(mark, mark, mark), (a, b, bounds) => {
        const [met, basicsCeiling, exceeded] = bounds.sort((x, y) => x - y);
        const rank = (one: number) => serviceReadings.indexOf(readServiceMark(one, { met, basicsCeiling, exceeded }));
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
        expect(rank(a) > 0).toBe(a >= met);
        expect(rank(a) === 3).toBe(a >= exceeded);
      }),
    );
  });
});

describe('decimals', () => {
  const reaches = (mark: number) => mark >= 8;
  test('are more where a mark would seem to reach a bound', () => {
    const places = (mark: number) => decimalsOf(mark, 1, (written) => reaches(written) === reaches(mark));
    expect([7.9, 7.94, 7.96, 7.996, 8, 8.04].map(places)).toEqual([1, 1, 2, 3, 1, 1]);
  });
  test('a mark as it is written reads as it does, for any mark', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min: 0, max: 2 }), (mark, least) => {
        const same = (written: number) => readServiceMark(written) === readServiceMark(mark);
        const places = decimalsOf(mark, least, same);
        expect(places).toBeGreaterThanOrEqual(least);
        // Nearer to a bound than twelve decimals tell, nothing helps.
        if (Object.values(serviceMarks).every((bound) => Math.abs(bound - mark) > 1e-9 || bound === mark))
          expect(same(Number(mark.toFixed(places)))).toBe(true);
      }),
    );
  });
});

describe('reading basics', () => {
  const read = (marks: unknown[], overall: unknown = null, bands?: object) =>
    readBasics(
      marks.map((mark, index) => ({ label: `b${index}`, mark }) as never),
      overall,
      bands,
      words,
      String,
    );

  test('a gate is open from 8 on, closed below it, and neither where nothing is measured', () => {
    expect(read([8, 7.99, null, undefined, 10, 1]).basics.map(({ gate }) => gate)).toEqual([
      'open',
      'closed',
      'unmeasured',
      'unmeasured',
      'open',
      'closed',
    ]);
  });
  test('what is no mark is told with its path, and is not measured', () => {
    const { basics, overall, problems } = read([11, 0, 'x', NaN, {}], 84);
    expect(new Set(basics.map(({ gate }) => gate))).toEqual(new Set(['unmeasured']));
    expect(overall.mark).toBeNull();
    expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'basics[0].mark range',
      'basics[1].mark range',
      'basics[2].mark not-a-number',
      'basics[3].mark not-a-number',
      'basics[4].mark not-a-number',
      'overall range',
    ]);
  });
  test('some bounds may be given; those that do not rise give way to the usual ones', () => {
    expect(read([7], null, { met: 7 })).toMatchObject({ bands: { ...serviceMarks, met: 7 }, problems: [], basics: [{ gate: 'open' }] });
    const { bands, problems } = read([7], null, { met: 9.5 });
    expect([bands, problems.map(({ path }) => path)]).toEqual([serviceMarks, ['bands']]);
  });
});

test('the title counts what is measured', () => {
  const title = (...told: Parameters<typeof words.title>) => words.title(...told);
  expect(title(4, 6, 6, 'Fast buying')).toBe('4 of the 6 basics are in order; lowest: Fast buying');
  expect(title(1, 5, 6, null)).toBe('1 of the 5 measured basics is in order');
  expect(title(6, 6, 6, null)).toBe('All 6 basics are in order');
  expect(title(1, 1, 6, null)).toBe('The only measured basic is in order');
  expect(title(0, 1, 1, null)).toBe('The only basic is not yet in order');
});

test('each model has as many names in Dutch as in English, all of them different, and a source', () => {
  for (const [{ source, labels }, count] of [
    [pdcaCycle, 4],
    [threeDs, 3],
    [feedbackLoop, 4],
    [sixBasics, 6],
    [fiveScenarios, 5],
  ] as const) {
    expect(source).not.toBe('');
    for (const names of Object.values(labels)) expect(new Set(names).size).toBe(count);
  }
});
