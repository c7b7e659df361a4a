import { describe, expect, test } from 'vitest';
import { ces, csat, grade, pmf, pmfThreshold } from '../../src/index.js';

describe('csat', () => {
  test('45 of 50 satisfied: 0.90, between 0.786398 and 0.956524', () => {
    const { share, score, interval, n, mean } = csat({ 5: 30, 4: 15, 3: 2, 1: 3 });
    expect([share, score, n]).toEqual([0.9, 0.9, 50]);
    expect(interval![0]).toBeCloseTo(0.786398, 6);
    expect(interval![1]).toBeCloseTo(0.956524, 6);
    expect(mean).toBeCloseTo((150 + 60 + 6 + 3) / 50, 12);
  });
  test('counts satisfied, neutral and dissatisfied by the bands of its points', () => {
    expect(csat([1, 2, 3, 4, 5, 5])).toMatchObject({ satisfied: 3, neutral: 1, dissatisfied: 2, counts: [1, 1, 1, 1, 2] });
    expect(csat([1, 2, 3, 3], { points: 3 })).toMatchObject({ satisfied: 2, neutral: 1, dissatisfied: 1, share: 0.5 });
    expect(csat([1, 6, 7, 8, 10], { points: 10 })).toMatchObject({ satisfied: 2, neutral: 2, dissatisfied: 1 });
  });
  test('can score the mean instead', () => expect(csat([4, 5], { scoring: 'mean' })).toMatchObject({ score: 4.5, metric: 'csat-5-mean' }));
});

describe('ces', () => {
  const answers = { 7: 4, 5: 2, 4: 2, 1: 2 };
  test('scores the mean, the share of easy answers, or net easy', () => {
    expect(ces(answers)).toMatchObject({ score: 4.8, share: 0.6, easy: 6, neutral: 2, difficult: 2, direction: 'high-is-good' });
    expect(ces(answers).net).toBeCloseTo(40, 12);
    expect(ces(answers, { scoring: 'share' }).score).toBe(0.6);
    expect(ces(answers, { scoring: 'net' }).score).toBeCloseTo(40, 12);
  });
  test('1.0 counts low as easy', () =>
    expect(ces([1, 2, 3, 5], { version: '1.0' })).toMatchObject({
      score: 2.75,
      share: 0.5,
      net: 25,
      easy: 2,
      neutral: 1,
      difficult: 1,
      direction: 'low-is-good',
    }));
  test('2, 4, 4, 5, 7 has mean 4.4 and a 95 % interval of ± t·s/√n = 2.776·1.8166/√5', () => {
    const { score, interval } = ces([2, 4, 4, 5, 7]);
    expect(score).toBeCloseTo(4.4, 12);
    expect(interval![0]).toBeCloseTo(4.4 - 2.25555, 4);
    expect(interval![1]).toBeCloseTo(4.4 + 2.25555, 4);
  });
  test('an interval stays on the scale', () => expect(ces([7, 7, 7, 1]).interval![1]).toBe(7));
});

test('grade is the mean mark, in tenths unless told otherwise', () => {
  expect(grade([7.5, 8, 6.5])).toMatchObject({ metric: 'grade', n: 3 });
  expect(grade([7.5, 8, 6.5]).score).toBeCloseTo(22 / 3, 12);
  expect(grade({ 7.5: 2, 8: 2 }).score).toBeCloseTo(7.75, 12);
  expect(() => grade([7.5], { step: 1 })).toThrow('grade: answers[0] is 7.5; allowed: a whole number from 1 to 10');
  expect(() => grade([7.3], { step: 0.5 })).toThrow('in steps of 0.5');
});

describe('pmf', () => {
  test('is the share that would be very disappointed, of those it applies to', () => {
    const result = pmf(['very', 'very', 'somewhat', 'not', 'n/a', null, '']);
    expect(result).toMatchObject({ score: 0.5, share: 0.5, n: 4, very: 2, somewhat: 1, not: 1, notApplicable: 1, unanswered: 2 });
    expect(result.score! > pmfThreshold).toBe(true);
  });
  test('reads counts, rows and places in a typed array', () => {
    expect(pmf({ very: 2, somewhat: 1, not: 1, 'n/a': 1 })).toMatchObject({ share: 0.5, notApplicable: 1 });
    expect(
      pmf([
        { value: 'very', count: 2n },
        { value: 'not', count: 2n },
      ] as never),
    ).toMatchObject({ share: 0.5 });
    expect(pmf(Uint8Array.of(0, 0, 1, 2))).toMatchObject({ very: 2, somewhat: 1, not: 1 });
  });
  test('refuses any other word', () =>
    expect(() => pmf(['maybe' as never])).toThrow(
      'pmf: answers[0] is "maybe"; allowed: "very", "somewhat", "not", null for unanswered, or "n/a".',
    ));
});

test.each<[string, () => unknown, string]>([
  ['a version', () => ces([5], { version: '3.0' as never }), 'ces: version is 3.0; allowed: 2.0, 1.0.'],
  ['a scoring of effort', () => ces([5], { scoring: 'top' as never }), 'ces: scoring is top; allowed: mean, share, net.'],
  ['a number of points', () => csat([4], { points: 4 as never }), 'csat: points is 4; allowed: 3, 5, 7, 10.'],
  ['a scoring of satisfaction', () => csat([4], { scoring: 'top' as never }), 'csat: scoring is top; allowed: share, mean.'],
  ['a step', () => grade([8], { step: 0 as never }), 'grade: step is 0; allowed: 1, 0.5, 0.1.'],
])('%s that does not exist is refused, and the others are named', (_, count, message) => {
  expect(count).toThrow(RangeError);
  expect(count).toThrow(message);
});
