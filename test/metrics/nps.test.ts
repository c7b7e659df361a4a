import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nps, npsSegment } from '../../src/index.js';

const repeat = (counts: Record<number, number>) =>
  Object.entries(counts).flatMap(([value, times]) => Array.from({ length: times }, () => Number(value)));

test.each([
  [0, 'detractor'],
  [6, 'detractor'],
  [7, 'passive'],
  [8, 'passive'],
  [9, 'promoter'],
  [10, 'promoter'],
] as const)('npsSegment(%i) is %s', (answer, segment) => expect(npsSegment(answer)).toBe(segment));

test('nps([10, 9, 0]) counts two promoters and one detractor', () => {
  expect(nps([10, 9, 0])).toMatchObject({ n: 3, unanswered: 0, promoters: 2, passives: 0, detractors: 1 });
  expect(nps([10, 9, 0]).score).toBeCloseTo(33.3333, 4);
});

test('50 promoters, 30 passives and 20 detractors score 30, between 14.0511 and 44.2013', () => {
  const { score, interval } = nps({ 10: 50, 8: 30, 3: 20 });
  expect(score).toBe(30);
  expect(interval![0]).toBeCloseTo(14.0511, 4);
  expect(interval![1]).toBeCloseTo(44.2013, 4);
});

test('ten promoters score 100, between 47.5036 and 100', () => {
  const { score, interval } = nps(new Map([[9, 10]]));
  expect(score).toBe(100);
  expect(interval![0]).toBeCloseTo(47.5036, 4);
  expect(interval![1]).toBe(100);
});

test('no answers have no score, one answer has no interval, and unanswered is outside n', () => {
  expect(nps([])).toMatchObject({ score: null, interval: null, n: 0 });
  expect(nps([9])).toMatchObject({ score: 100, interval: null, n: 1 });
  expect(nps([9, null, undefined, '', 0])).toMatchObject({ score: 0, n: 2, unanswered: 3 });
});

test('a typed array counts like an array', () => expect(nps(Uint8Array.of(10, 7, 0, 0))).toEqual(nps([10, 7, 0, 0])));

test('not applicable is answered, and outside n', () => {
  expect(nps([9, 'n/a', null, 0, 'n/a'])).toMatchObject({ score: 0, n: 2, unanswered: 1, notApplicable: 2 });
  expect(nps({ 9: 3, 'n/a': 4 })).toMatchObject({ score: 100, n: 3, notApplicable: 4 });
});

test('an answer off the scale is refused with its place and what is allowed', () => {
  expect(() => nps([10, 11])).toThrow('nps: answers[1] is 11; allowed: a whole number from 0 to 10, null for unanswered, or "n/a".');
  expect(() => nps([7.5])).toThrow(RangeError);
  expect(() => nps([Number.NaN])).toThrow(RangeError);
  expect(() => nps([true as unknown as number])).toThrow('answers[0] is true');
  expect(() => nps(['9' as never])).toThrow('nps: answers[0] is "9"; allowed: a whole number from 0 to 10');
  expect(() => nps(['9' as never])).toThrow(TypeError);
  expect(() => nps(null as unknown as [])).toThrow('nps: what is to be counted is null; allowed: a list');
  expect(() => nps('910' as never)).toThrow(TypeError);
  expect(() => nps(new Map([[null as unknown as number, -3]]))).toThrow('the count of key null is -3');
  expect(() => npsSegment(11)).toThrow('npsSegment: the answer is 11; allowed: a whole number from 0 to 10.');
  expect(() => nps({ 9: -1 })).toThrow('nps: the count of key 9 is -1; allowed: a whole number, 0 or more.');
});

test('for any answers: the parts add up, the score is within ±100 and within its interval, and a list counts like a histogram', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.integer({ min: 0, max: 10 }).map(String), fc.integer({ min: 0, max: 40 })), (histogram) => {
      const counts: Record<number, number> = { ...histogram };
      const result = nps(counts);
      expect(result.promoters + result.passives + result.detractors).toBe(result.n);
      if (result.score !== null) {
        expect(Math.abs(result.score)).toBeLessThanOrEqual(100);
        if (result.interval) {
          expect(result.interval[0]).toBeLessThanOrEqual(result.score);
          expect(result.interval[1]).toBeGreaterThanOrEqual(result.score);
        }
      }
      expect(nps(repeat(counts))).toEqual(result);
    }),
  );
});
