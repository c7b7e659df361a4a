import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ces, countAnswers, csat, grade, mergeCounts, nps, pmf, type Answers, type Counts, type InvalidAnswer } from '../../src/index.js';

const tally = (answers: readonly (number | null)[]) => countAnswers(answers, 0, 10);
const answer = fc.option(fc.integer({ min: 0, max: 10 }));
const answers = fc.array(answer, { maxLength: 60 });

describe('every form of the same answers counts alike', () => {
  const list = [10, 9, 9, 0, null, 7];
  const expected = { min: 0, step: 1, counts: [1, 0, 0, 0, 0, 0, 0, 1, 0, 2, 1], n: 5, unanswered: 1, notApplicable: 0 };
  const forms: Record<string, Answers> = {
    'a list': list,
    'a set of entries in turn': list[Symbol.iterator](),
    'a Map': new Map([
      [10, 1],
      [9, 2],
      [0, 1],
      [null, 1],
      [7, 1],
    ]),
    'rows of a query': list.map((value) => ({ value, count: 1 })),
    'rows as a driver writes them': [
      { value: '10', count: 1n },
      { value: '9', count: '2' },
      { value: 0, count: 1n },
      { value: null, count: '1' },
      { value: '7', count: 1 },
    ],
    'its own counts': expected,
  };
  test.each(Object.entries(forms))('%s', (_, form) => expect(countAnswers(form, 0, 10)).toEqual(expected));

  test('an object', () => expect(countAnswers({ 10: 1, 9: 2, 0: 1, 7: 1 }, 0, 10)).toEqual({ ...expected, unanswered: 0 }));

  test.each([Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array])(
    '%o',
    (Kind) => expect(countAnswers(Kind.from([10, 9, 9, 0, 7]), 0, 10)).toEqual({ ...expected, unanswered: 0 }),
  );

  test('a part of a longer buffer', () =>
    expect(countAnswers(Uint8Array.from([99, 3, 4, 99]).subarray(1, 3), 0, 10)).toMatchObject({ n: 2, counts: { 3: 1, 4: 1 } }));

  test('below zero, where the scale is', () =>
    expect(countAnswers(Int8Array.of(-2, -1, 2), -2, 2).counts).toEqual(countAnswers([-2, -1, 2], -2, 2).counts));

  test('in tenths, which no binary fraction is', () => {
    expect(countAnswers([7.3, 7.3, 1.1], 1, 10, { step: 0.1 }).counts[63]).toBe(2);
    expect(countAnswers(Float32Array.of(7.3), 1, 10, { step: 0.1 }).counts[63]).toBe(1);
  });
});

describe('what cannot be counted', () => {
  test.each<[string, () => unknown, string]>([
    ['11', () => nps([10, 11]), 'nps: answers[1] is 11; allowed: a whole number from 0 to 10, null for unanswered, or "n/a".'],
    ['11 among bytes', () => nps(Uint8Array.of(1, 2, 3, 4, 5, 11)), 'nps: answers[5] is 11;'],
    ['11 far down a list', () => nps([1, 2, 3, 4, 5, 6, 11, 3, 4]), 'nps: answers[6] is 11;'],
    ['−1 among bytes', () => nps(Int8Array.of(1, -1)), 'nps: answers[1] is -1;'],
    ['7.5 on whole numbers', () => csat([4, 7.5]), 'csat: answers[1] is 7.5; allowed: a whole number from 1 to 5'],
    ['7.35 in tenths', () => grade([7.35]), 'grade: answers[0] is 7.35; allowed: a number from 1 to 10 in steps of 0.1,'],
    ['NaN', () => nps(Float64Array.of(1, NaN)), 'nps: answers[1] is NaN;'],
    ['a negative count', () => nps({ 9: -1 }), 'nps: the count of key 9 is -1; allowed: a whole number, 0 or more.'],
    ['half an answer', () => nps({ 9: 1.5 }), 'nps: the count of key 9 is 1.5; allowed: a whole number, 0 or more.'],
    ['a count beyond 2^53', () => nps({ 9: 2 ** 53 }), 'nps: the count of key 9 is 9007199254740992;'],
    ['a key off the scale', () => nps({ 11: 1 }), 'nps: key 11 is 11; allowed: a whole number from 0 to 10'],
    ['a bad count in a row', () => nps([{ value: 9, count: -3n }]), 'nps: the count of key 9 is -3;'],
  ])('%s is a RangeError that says where, and what is allowed', (_, count, message) => {
    expect(count).toThrow(RangeError);
    expect(count).toThrow(message);
  });

  test.each<[string, () => unknown, string]>([
    ['a numeral', () => nps([9, '9' as never]), 'nps: answers[1] is "9"; allowed: a whole number'],
    ['a word', () => nps(['nine' as never]), 'nps: answers[0] is "nine";'],
    ['true', () => nps([true as never]), 'nps: answers[0] is true;'],
    ['a bigint', () => nps([9n as never]), 'nps: answers[0] is 9;'],
    ['an object', () => nps([{} as never]), 'nps: answers[0] is an object;'],
    [
      'a promise',
      () => nps(Promise.resolve([9]) as never),
      'nps: what is to be counted is [object Promise]; allowed: a list, a typed array, a Map,',
    ],
    ['bytes without a kind', () => nps(new DataView(new ArrayBuffer(8)) as never), 'what is to be counted is [object DataView]'],
  ])('%s is a TypeError', (_, count, message) => {
    expect(count).toThrow(TypeError);
    expect(count).toThrow(message);
  });

  test('is told to onInvalid instead, and the others are counted', () => {
    const heard: InvalidAnswer[] = [];
    const result = nps([9, 11, 0, 'x' as never, 11, 10], { onInvalid: (invalid) => heard.push(invalid) });
    expect(result).toMatchObject({ n: 3, promoters: 2, detractors: 1 });
    expect(heard.map(({ at, value, times }) => [at, value, times])).toEqual([
      [3, 'x', 1],
      [1, 11, 2],
    ]);
  });
});

describe('weights', () => {
  test('weigh the score, not the count, and say how many equal answers are as sure (Kish)', () => {
    const result = nps([10, 0, 8], { weights: [3, 1, 1] });
    expect(result.score).toBeCloseTo(40, 12);
    expect(result).toMatchObject({ n: 3, promoters: 1, detractors: 1, passives: 1 });
    expect(result.effectiveN).toBeCloseTo(25 / 11, 12);
  });
  test('of one everywhere change nothing', () =>
    fc.assert(
      fc.property(answers, (list) => {
        const plain = nps(list);
        const weighted = nps(list, { weights: list.map(() => 1) });
        expect(weighted.n).toBe(plain.n);
        expect(weighted.effectiveN).toBeCloseTo(plain.effectiveN, 9);
        if (plain.score === null) expect(weighted.score).toBeNull();
        else expect(weighted.score).toBeCloseTo(plain.score, 9);
      }),
    ));
  test('of zero everywhere leave no score', () =>
    expect(nps([9, 10], { weights: [0, 0] })).toMatchObject({ score: null, interval: null, n: 2 }));
  test.each([
    [[1], 'nps: weights[1] is undefined; allowed: a finite number, 0 or more.'],
    [[1, -1], 'nps: weights[1] is -1; allowed: a finite number, 0 or more.'],
    [[1, NaN], 'nps: weights[1] is NaN;'],
    [[1, 1, 1], 'nps: weights[2] is "1 without an answer in a list";'],
  ])('%j of two answers are refused', (weights, message) => expect(() => nps([9, 10], { weights })).toThrow(message));
  test('belong to a list', () => expect(() => nps({ 9: 2 }, { weights: [1] })).toThrow('what is to be counted is'));
});

describe('counts of parts', () => {
  test('are those of all answers together', () =>
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 8 }), (parts) => {
        expect(mergeCounts(parts.map(tally))).toEqual(tally(parts.flat()));
        expect(nps(mergeCounts(parts.map(tally)))).toEqual(nps(parts.flat()));
      }),
    ));
  test('can be those of results', () => {
    const [a, b] = [pmf(['very', 'not']), pmf(['very', null, 'n/a'])];
    expect(pmf(mergeCounts([a, b]))).toEqual(pmf(['very', 'not', 'very', null, 'n/a']));
  });
  test('survive a journey as JSON', () =>
    expect(nps(JSON.parse(JSON.stringify(tally([9, 10, null, 3])))).score).toBe(nps([9, 10, 3]).score));
  test('of a million parts add up to the last answer', () => {
    const [part, other] = [tally([0, 7, 7, 10, null]), tally([10, 10])];
    function* million() {
      for (let index = 0; index < 1_000_000; index++) yield index % 2 ? part : other;
    }
    expect(mergeCounts(million())).toEqual({
      min: 0,
      step: 1,
      counts: [500_000, 0, 0, 0, 0, 0, 0, 1_000_000, 0, 0, 1_500_000],
      n: 3_000_000,
      unanswered: 500_000,
      notApplicable: 0,
    });
  });
  test('with weights keep them', () => {
    const parts = [countAnswers([9, 10], 0, 10, { weights: [2, 3] }), countAnswers([9], 0, 10, { weights: [4] })];
    expect(mergeCounts(parts).weights).toEqual({ sums: [0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 3], squares: 29 });
    expect(nps(mergeCounts(parts)).effectiveN).toBeCloseTo(81 / 29, 12);
  });
  test('of two scales, of none, or beyond 2^53 are refused', () => {
    expect(() => mergeCounts([tally([1]), countAnswers([1], 1, 5)])).toThrow(
      'mergeCounts: parts[1] has 5 values from 1 in steps of 1, without weights; allowed: 11 values from 0 in steps of 1, without weights, as in the first part.',
    );
    expect(() => mergeCounts([])).toThrow('mergeCounts: there is no part; allowed: one or more.');
    const huge = { ...tally([]), counts: [2 ** 53 - 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
    expect(() => mergeCounts([huge, huge])).toThrow(RangeError);
    expect(() => mergeCounts([{ ...tally([]), unanswered: 0.5 }])).toThrow('a count of parts[0], or the sum up to it, is 0.5');
    const weighted = countAnswers([9], 0, 10, { weights: [2] });
    const squares = (weight: unknown) => ({ ...weighted, weights: { ...weighted.weights, squares: weight } }) as Counts;
    const sum = (weight: unknown) =>
      ({ ...weighted, weights: { ...weighted.weights, sums: weighted.weights!.sums.with(9, weight as number) } }) as Counts;
    for (const part of [squares(Number.NaN), squares(-1), squares('4'), sum(undefined), sum(Infinity), sum(-2)])
      expect(() => mergeCounts([weighted, part])).toThrow(
        /^mergeCounts: a weight of parts\[1\] is .+; allowed: a finite number, 0 or more\.$/,
      );
  });
});

test('order does not matter, and a histogram equals its answers', () =>
  fc.assert(
    fc.property(
      answers.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(tally(shuffled)).toEqual(tally(list));
        const histogram = new Map<number | null, number>();
        for (const value of list) histogram.set(value, (histogram.get(value) ?? 0) + 1);
        expect(countAnswers(histogram as ReadonlyMap<number, number>, 0, 10)).toEqual(tally(list));
        const given = list.filter((value) => value !== null);
        expect(countAnswers(Uint8Array.from(given), 0, 10)).toEqual(tally(given));
      },
    ),
  ));

describe('what looks like answers and is not', () => {
  test.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a buffer', new ArrayBuffer(8)],
    ['nothing', null],
  ])('%s is refused', (_, answers) => expect(() => nps(answers as never)).toThrow('nps: what is to be counted is'));

  test.each<[string, Answers]>([
    ['in a row', [{ value: 9, count: undefined as never }]],
    ['in a Map', new Map([[9, undefined as never]])],
    ['in an object', { 9: undefined as never }],
  ])('a count that is missing %s is no count of one', (_, answers) => expect(() => nps(answers)).toThrow('the count of'));

  test('weights of another scale go with their values to this one', () => {
    const answers = [9, 9, 3];
    const weights = [1, 2, 1];
    const { metric, score, effectiveN, weights: read } = nps(countAnswers(answers, 1, 10, { weights }));
    expect({ metric, score, effectiveN, weights: read }).toEqual(
      (({ metric, score, effectiveN, weights }) => ({ metric, score, effectiveN, weights }))(nps(answers, { weights })),
    );
  });

  describe('counts whose weights are damaged', () => {
    const sound = countAnswers([9, 9, 3], 0, 10, { weights: [1, 2, 1] });
    const damaged = (weights: unknown) => ({ ...sound, weights }) as Counts;
    const withSum = (sum: unknown) => ({ ...sound.weights, sums: sound.weights!.sums.with(9, sum as number) });

    test.each<[string, unknown]>([
      ['is no number', Number.NaN],
      ['is missing', undefined],
      ['is below zero', -3],
      ['is a text', '3'],
      ['has no end', Infinity],
    ])('are refused by the value whose weight %s', (_, sum) =>
      expect(() => nps(damaged(withSum(sum)))).toThrow(
        `nps: the weight of key 9 is ${typeof sum === 'string' ? '"3"' : sum === undefined ? 'null' : String(sum)}; allowed: a finite number, 0 or more.`,
      ),
    );

    test('are refused when they have no sums at all', () =>
      expect(() => nps(damaged({ squares: 6 }))).toThrow('nps: the weight of key 0 is null;'));

    test('lose the answers that they do not weigh, and no others', () => {
      const heard: InvalidAnswer[] = [];
      const { n, score } = nps(damaged(withSum(Number.NaN)), { onInvalid: (invalid) => heard.push(invalid) });
      expect({ n, score }).toEqual({ n: 1, score: -100 });
      expect(heard).toEqual([{ what: 'weight', value: Number.NaN, at: '9', times: 2 }]);
    });

    test.each([undefined, Number.NaN, Infinity, -6, 0, 1e-320, 'six'])(
      'have a score, and an interval of numbers or none, with squares of %s',
      (squares) => {
        const marks = countAnswers([9, 9, 3], 1, 10, { weights: [1, 2, 1] });
        const damagedMarks = { ...marks, weights: { ...marks.weights, squares } } as Counts;
        const scores = [nps(damaged({ ...sound.weights, squares })), csat(damagedMarks, { points: 10 }), grade(damagedMarks)];
        for (const { score, interval, effectiveN } of scores) {
          expect(score).toEqual(expect.any(Number));
          expect(effectiveN).toBeLessThanOrEqual(3);
          expect([null, [expect.any(Number), expect.any(Number)]]).toContainEqual(interval);
          expect(String([score, interval])).not.toContain('NaN');
        }
      },
    );
  });

  test('answers that weigh less than two have a score and no interval, whatever is measured', () => {
    const weights = [1, 1e-6];
    for (const { score, interval } of [
      nps([9, 9], { weights }),
      ces([7, 7], { weights }),
      csat([5, 5], { weights }),
      grade([8, 9], { weights }),
      pmf(['very', 'very'], { weights }),
    ])
      expect([typeof score, interval]).toEqual(['number', null]);
  });

  test('weights belong to single answers, in a list of any kind', () => {
    expect(() => nps([{ value: 9, count: 5 }], { weights: [2] })).toThrow(TypeError);
    expect(() => nps(null as never, { weights: [] })).toThrow(TypeError);
    expect(nps(new Set([9, 0]), { weights: [3, 1] }).score).toBe(50);
  });

  test('a scale is no scale downwards or without a step', () => {
    expect(() => countAnswers([], 10, 0)).toThrow(
      'countAnswers: the scale runs from 10 to 0 in steps of 1; allowed: upwards, in steps above 0.',
    );
    expect(() => countAnswers([], 0, 1, { step: 0 })).toThrow(RangeError);
    expect(() => countAnswers([1.2], 0, 1, { step: 0.4 })).toThrow(RangeError);
  });

  test('a decimal of 32 bits is read at the end of a long scale too', () =>
    expect(countAnswers(Float32Array.of(99.9), 0, 100, { step: 0.1 }).counts[999]).toBe(1));
});
