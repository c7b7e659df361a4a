import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeAnswers } from '../../src/blocks/answers.js';

describe('merged answers', () => {
  test('are mean, standard deviation of the sample, and n of each block', () => {
    const { values, spread, n } = mergeAnswers([[2, 4], [4, 4], [4, null], [4, 5], [5], [5], [7], [9]], 2);
    expect(values[0]).toBe(5);
    expect(spread[0]).toBeCloseTo(Math.sqrt(32 / 7), 9);
    expect(values[1]).toBeCloseTo(13 / 3, 9);
    expect(n).toEqual([8, 3]);
  });

  test('one answer has no spread, none has no mean', () =>
    expect(mergeAnswers([[3, null]], 2)).toEqual({ values: [3, null], spread: [null, null], n: [1, 0] }));

  test('of nobody are nothing', () => expect(mergeAnswers([], 2)).toEqual({ values: [null, null], spread: [null, null], n: [0, 0] }));

  test('lose nothing on large numbers', () => expect(mergeAnswers([[1e9 + 1], [1e9 + 2], [1e9 + 3]], 1).spread[0]).toBe(1));

  test('the order of the respondents changes nothing that can be seen', () => {
    const answer = fc.option(fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(fc.array(answer, { minLength: 3, maxLength: 3 })), (respondents) => {
        const [one, other] = [mergeAnswers(respondents, 3), mergeAnswers([...respondents].reverse(), 3)];
        const rounded = (list: (number | null)[]) => list.map((value) => value && value.toFixed(9));
        expect(rounded(one.values)).toEqual(rounded(other.values));
        expect(rounded(one.spread)).toEqual(rounded(other.spread));
        expect(one.n).toEqual(other.n);
      }),
    );
  });

  test('an answer that is no number, and one too many, are errors that say where', () => {
    expect(() => mergeAnswers([[1], ['2' as unknown as number]], 1)).toThrow(
      new TypeError('mergeAnswers: respondents[1][0] is "2"; allowed: a finite number, or null for unanswered.'),
    );
    expect(() => mergeAnswers([[1, Number.NaN]], 2)).toThrow(TypeError);
    expect(() => mergeAnswers([], 2.5)).toThrow(RangeError);
    expect(() => mergeAnswers([[1, 2, 3]], 2)).toThrow(
      new RangeError('mergeAnswers: respondents[0] has 3 answers; allowed: one for each of the 2 blocks.'),
    );
  });
});
