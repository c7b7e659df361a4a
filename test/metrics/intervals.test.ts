import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ces, compare, csat, grade, nps, pmf, pmfAnswers, wilson, type Score } from '../../src/index.js';
import { zOf } from '../../src/metrics/interval.js';
import { tOf } from '../../src/metrics/student.js';

test.each([
  [45, 50, 0.786398, 0.956524],
  [0, 10, 0, 0.277533],
  [10, 10, 0.722467, 1],
])('wilson(%i, %i) is %f … %f', (successes, n, low, high) => {
  expect(wilson(successes, n)[0]).toBeCloseTo(low, 6);
  expect(wilson(successes, n)[1]).toBeCloseTo(high, 6);
});

test('wilson refuses what is no share', () => {
  expect(() => wilson(0, 0)).toThrow('wilson: n is 0; allowed: a number above 0.');
  expect(() => wilson(6, 5)).toThrow('wilson: successes is 6; allowed: a number from 0 to n, here 5.');
  expect(() => wilson(NaN, 5)).toThrow(RangeError);
  expect(() => wilson(1, 5, 95)).toThrow('confidence is 95; allowed: between 0 and 1.');
});

test('nps.interval(50, 30, 20) is 14.0511 … 44.2013', () => {
  const [low, high] = nps.interval(50, 30, 20)!;
  expect(low).toBeCloseTo(14.0511, 4);
  expect(high).toBeCloseTo(44.2013, 4);
  expect(nps.interval(1, 0, 0)).toBeNull();
  expect(() => nps.interval(-1, 0, 0)).toThrow('nps.interval: promoters is -1; allowed: a number, 0 or more.');
});

// Published tables: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.
test.each([
  [0.8, 1.281552],
  [0.9, 1.644854],
  [0.95, 1.959964],
  [0.99, 2.575829],
  [0.999, 3.290527],
])('z at %f is %f', (confidence, z) => expect(zOf(confidence)).toBeCloseTo(z, 6));

test.each([
  [0.95, 1, 12.706],
  [0.95, 2, 4.303],
  [0.95, 3, 3.182],
  [0.95, 4, 2.776],
  [0.95, 9, 2.262],
  [0.95, 30, 2.042],
  [0.95, 100, 1.984],
  [0.8, 5, 1.476],
  [0.9, 10, 1.812],
  [0.99, 3, 5.841],
  [0.99, 20, 2.845],
  [0.998, 4, 7.173],
])('t at %f with %i degrees is %f', (confidence, degrees, t) => expect(tOf(confidence, degrees)).toBeCloseTo(t, 3));

test('t holds its share of the distribution for any degrees, whole or not: integrated by hand it is the confidence again', () =>
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 0.999, noNaN: true }), fc.double({ min: 1, max: 400, noNaN: true }), (confidence, degrees) => {
      // t = √degrees · tan θ turns the density into cos^(degrees − 1) θ, summed in the middles of many parts.
      const area = (end: number) => {
        const parts = 20_000;
        let sum = 0;
        for (let part = 0; part < parts; part++) sum += Math.cos((end * (part + 0.5)) / parts) ** (degrees - 1);
        return (sum * end) / parts;
      };
      const share = area(Math.atan(tOf(confidence, degrees) / Math.sqrt(degrees))) / area(Math.PI / 2);
      expect(Math.abs(share - confidence)).toBeLessThan(1e-5);
    }),
    { numRuns: 60 },
  ));

const counts = (values: readonly number[]) =>
  fc
    .tuple(...values.map(() => fc.integer({ min: 0, max: 30 })))
    .map((times) => new Map(values.map((value, index) => [value, times[index]!])));
const metrics: Record<string, { rule: (answers: ReadonlyMap<number, number>, confidence?: number) => Score; values: number[] }> = {
  nps: { rule: (answers, confidence) => nps(answers, { confidence }), values: [0, 7, 8, 9, 10] },
  'ces mean': { rule: (answers, confidence) => ces(answers, { confidence }), values: [1, 4, 5, 7] },
  'ces share': { rule: (answers, confidence) => ces(answers, { scoring: 'share', confidence }), values: [1, 4, 5, 7] },
  'ces net': { rule: (answers, confidence) => ces(answers, { scoring: 'net', confidence }), values: [1, 4, 5, 7] },
  'ces 1.0': { rule: (answers, confidence) => ces(answers, { version: '1.0', confidence }), values: [1, 3, 5] },
  'csat share': { rule: (answers, confidence) => csat(answers, { confidence }), values: [1, 3, 4, 5] },
  'csat mean': { rule: (answers, confidence) => csat(answers, { scoring: 'mean', confidence }), values: [1, 3, 4, 5] },
  grade: { rule: (answers, confidence) => grade(answers, { confidence }), values: [1, 5.5, 7.3, 10] },
  pmf: {
    rule: (answers, confidence) => pmf(new Map([...answers].map(([place, count]) => [pmfAnswers[place]!, count])), { confidence }),
    values: [0, 1, 2],
  },
};

describe.each(Object.entries(metrics))('%s', (_, { rule, values }) => {
  const slack = 1e-9;
  const confidence = fc.constantFrom(0.5, 0.8, 0.95, 0.99);

  test('of no answers has no score, and of one no interval', () => {
    expect(rule(new Map())).toMatchObject({ score: null, interval: null, n: 0 });
    expect(rule(new Map([[values[1]!, 1]]))).toMatchObject({ interval: null, n: 1 });
    expect(rule(new Map([[values[1]!, 1]])).score).not.toBeNull();
  });

  test('lies in its interval from two answers on', () =>
    fc.assert(
      fc.property(counts(values), confidence, (answers, sure) => {
        const { score, interval, n } = rule(answers, sure);
        if (n < 2) return;
        expect(interval![0]).toBeLessThanOrEqual(score! + slack);
        expect(interval![1]).toBeGreaterThanOrEqual(score! - slack);
      }),
    ));

  test('has an interval that shrinks as the same answers grow in number', () =>
    fc.assert(
      fc.property(counts(values), fc.integer({ min: 2, max: 9 }), confidence, (answers, times, sure) => {
        const few = rule(answers, sure);
        if (few.n < 2) return;
        const many = rule(new Map([...answers].map(([value, count]) => [value, count * times])), sure);
        expect(many.score).toBeCloseTo(few.score!, 9);
        const width = ({ interval }: Score) => interval![1] - interval![0];
        // An interval stops at the ends of the scale, and one that has come to both cannot but stay as wide.
        const ends = [values[0]!, values.at(-1)!].map((value) => rule(new Map([[value, 1]])).score!);
        const whole = Math.abs(ends[1]! - ends[0]!);
        if (width(few) >= whole - slack) expect(width(many)).toBeLessThanOrEqual(whole + slack);
        else if (width(few) > slack) expect(width(many)).toBeLessThan(width(few));
        else expect(width(many)).toBeLessThanOrEqual(slack);
      }),
    ));

  test('says how sure it is, and refuses a confidence that is none', () => {
    expect(rule(new Map(), 0.9).confidence).toBe(0.9);
    expect(() => rule(new Map([[values[0]!, 3]]), 95)).toThrow(RangeError);
  });
});

test('shares add up to one', () =>
  fc.assert(
    fc.property(counts([0, 7, 9]), (answers) => {
      const { shares } = nps(answers);
      if (shares) expect(shares.promoters + shares.passives + shares.detractors).toBeCloseTo(1, 12);
    }),
  ));

describe('compare(a, b)', () => {
  test('Newcombe 1998, example (a): 56 of 70 against 48 of 80 differ by 0.20, between 0.0524 and 0.3339', () => {
    const share = (satisfied: number, n: number) => csat({ 5: satisfied, 1: n - satisfied });
    const { difference, interval, zeroInside } = compare(share(56, 70), share(48, 80));
    expect(difference).toBeCloseTo(0.2, 12);
    expect(interval![0]).toBeCloseTo(0.0524, 4);
    expect(interval![1]).toBeCloseTo(0.3339, 4);
    expect(zeroInside).toBe(false);
  });
  test('two quarters of a hundred answers each: NPS 30 against 22 may be noise', () =>
    expect(compare(nps({ 10: 50, 8: 30, 3: 20 }), nps({ 10: 45, 8: 32, 3: 23 }))).toMatchObject({ zeroInside: true }));
  test('turned round it is the same with the other sign', () =>
    fc.assert(
      fc.property(counts([0, 7, 9]), counts([0, 7, 9]), (a, b) => {
        const [there, back] = [compare(nps(a), nps(b)), compare(nps(b), nps(a))];
        if (there.difference === null) expect(back.difference).toBeNull();
        else expect(back.difference).toBeCloseTo(-there.difference, 9);
        expect(back.zeroInside).toBe(there.zeroInside);
        if (there.interval) expect(back.interval![0]).toBeCloseTo(-there.interval[1], 9);
      }),
    ));
  test('a score compared with itself may differ by noise alone', () =>
    expect(compare(nps({ 10: 5, 0: 5 }), nps({ 10: 5, 0: 5 }))).toMatchObject({ difference: 0, zeroInside: true }));
  test('without a score or an interval it says no more than it knows', () => {
    expect(compare(nps([]), nps([9, 9]))).toEqual({ difference: null, interval: null, zeroInside: null });
    expect(compare(nps([9]), nps([0, 0]))).toEqual({ difference: 200, interval: null, zeroInside: null });
    expect(compare({ score: 30, interval: [14, 44] }, nps({ 10: 50, 8: 30, 3: 20 })).difference).toBe(0);
  });
  test('two metrics or two confidences are refused', () => {
    expect(() => compare(nps([9, 9]), csat([5, 5]))).toThrow('compare: a is nps and b is csat-5-share; allowed: two scores of one metric.');
    expect(() => compare(ces([5]), ces([5], { version: '1.0' }))).toThrow(TypeError);
    expect(() => compare(nps([9, 9]), nps([9, 9], { confidence: 0.9 }))).toThrow('the confidence of a is 0.95 and that of b 0.9');
  });
});
