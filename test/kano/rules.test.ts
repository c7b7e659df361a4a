import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  betterWorse,
  classicTable,
  evaluateKano,
  fittedCurve,
  kanoCategories,
  kanoCategory,
  kanoMeans,
  kanoStrength,
  kanoTable,
  pouliotTable,
  shortTable,
  tallyKano,
  tallyKanoBySegment,
  type InvalidPair,
  type KanoAnswer,
  type KanoCategory,
  type KanoPair,
  type KanoTally,
} from '../../src/kano/index.js';

const names: Record<string, KanoCategory> = {
  A: 'attractive',
  O: 'oneDimensional',
  M: 'mustBe',
  I: 'indifferent',
  R: 'reverse',
  Q: 'questionable',
};
/** Counts by their letters. */
const counts = (of: Partial<Record<'A' | 'O' | 'M' | 'I' | 'R' | 'Q', number>>): KanoTally => {
  const by = Object.fromEntries(Object.entries(names).map(([letter, name]) => [name, of[letter as 'A'] ?? 0])) as Record<
    KanoCategory,
    number
  >;
  return { ...by, n: Object.values(by).reduce((sum, count) => sum + count, 0), unanswered: 0 };
};
/** A pair of answers for each respondent of a cross table, functional answers down. */
const pairsOf = (cells: number[][]): KanoPair[] =>
  cells.flatMap((row, f) => row.flatMap((count, d) => Array.from({ length: count }, () => [f + 1, d + 1] as KanoPair)));

/** "Reliable", of a real survey of 358 respondents. */
const reliable = pairsOf([
  [14, 15, 24, 39, 122],
  [1, 7, 10, 23, 63],
  [1, 4, 15, 3, 1],
  [2, 4, 3, 2, 2],
  [0, 2, 1, 0, 0],
]);
const wifi = counts({ A: 187, O: 71, M: 46, I: 258, R: 19, Q: 26 });

describe('the tables', () => {
  test.each([
    ['classic', classicTable, 'Q A A A O / R I I I M / R I I I M / R I I I M / R R R R Q'],
    ["Pouliot's", pouliotTable, 'Q A A A O / R Q I I M / R I I I M / R I I Q M / R R R R Q'],
    ['short', shortTable, 'A A O / I I M / I I M'],
  ])('%s: every pair of answers', (_, table, printed) => {
    const rows = printed.split(' / ').map((row) => row.split(' '));
    rows.forEach((row, f) =>
      row.forEach((letter, d) =>
        expect([f, d, evaluateKano((f + 1) as KanoAnswer, (d + 1) as KanoAnswer, table)]).toEqual([f, d, names[letter]]),
      ),
    );
    expect(table).toHaveLength(rows.length);
  });

  test('is the classic one unless another is named', () =>
    expect([evaluateKano(2, 2), evaluateKano(2, 2, pouliotTable)]).toEqual(['indifferent', 'questionable']));

  test('can be made from the letters that a paper prints', () =>
    expect(kanoTable('q a', 'R Q')).toEqual([
      ['questionable', 'attractive'],
      ['reverse', 'questionable'],
    ]));

  test.each<[string, () => unknown, string]>([
    ['another letter', () => kanoTable('AX', 'AA'), 'kanoTable: the letter is "X"; allowed: A, O, M, I, R, Q.'],
    ['a row that is too short', () => kanoTable('AA', 'A'), 'Kano table: row 2 has 1 columns; allowed: 2, as there are rows.'],
    ['no rows', () => kanoTable(), 'Kano table: it has no rows;'],
    [
      'a category that does not exist',
      () =>
        tallyKano([], {
          table: [
            ['must-be', 'mustBe'],
            ['mustBe', 'mustBe'],
          ] as never,
        }),
      'Kano table: row 1 has must-be; allowed: attractive,',
    ],
    [
      'a hole',
      () =>
        tallyKano([], {
          table: [
            ['mustBe', undefined],
            ['mustBe', 'mustBe'],
          ] as never,
        }),
      'Kano table: row 1 has undefined;',
    ],
    ['an answer 6', () => evaluateKano(6 as never, 1), 'evaluateKano: functional is 6; allowed: a whole number from 1 to 5.'],
    ['half an answer', () => evaluateKano(1, 2.5 as never), 'evaluateKano: dysfunctional is 2.5;'],
    ['an answer 4 of three', () => evaluateKano(4, 1, shortTable), 'allowed: a whole number from 1 to 3.'],
  ])('%s is refused', (_, make, message) => {
    expect(make).toThrow(RangeError);
    expect(make).toThrow(message);
  });
});

describe('tallyKano', () => {
  test('counts a real item by either table', () => {
    expect(tallyKano(reliable)).toEqual(counts({ A: 78, O: 122, M: 66, I: 71, R: 7, Q: 14 }));
    expect(tallyKano(reliable, { table: pouliotTable })).toEqual(counts({ A: 78, O: 122, M: 66, I: 62, R: 7, Q: 23 }));
  });

  test('two typed arrays give the same; there 0 is unanswered', () => {
    const columns = [0, 1].map((half) => Uint8Array.from(reliable, (pair) => pair[half]!)) as [Uint8Array, Uint8Array];
    expect(tallyKano(columns)).toEqual(tallyKano(reliable));
    expect(tallyKano([Uint8Array.of(1, 0, 3), Uint8Array.of(5, 5, 0)])).toEqual({ ...counts({ O: 1 }), unanswered: 2 });
    expect(() => tallyKano([Uint8Array.of(1, 2), Uint8Array.of(5)])).toThrow(
      'tallyKano: there are 2 functional and 1 dysfunctional answers; allowed: as many of either.',
    );
  });

  test('any two typed arrays give what their pairs give, be it a tally or the first fault', () => {
    const said = (tally: () => unknown) => {
      try {
        return tally();
      } catch (error) {
        return String(error);
      }
    };
    const kinds = [Uint8Array, Int8Array, Float64Array];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.array(fc.tuple(fc.integer({ min: -1, max: 8 }), fc.integer({ min: 0, max: 5 })), { maxLength: 12 }),
        fc.boolean(),
        (Kind, pairs, half) => {
          const [functional, dysfunctional] = [0, 1].map((part) => Kind.from(pairs.map((pair) => pair[part]!))) as [
            Float64Array,
            Float64Array,
          ];
          if (half && functional.length > 0) functional[0] = 2.5;
          const list = Array.from(functional, (answer, index) => [answer || null, dysfunctional[index] || null] as unknown as KanoPair);
          expect(said(() => tallyKano([functional, dysfunctional]))).toEqual(said(() => tallyKano(list)));
          const heard: [InvalidPair[], InvalidPair[]] = [[], []];
          const told = tallyKano([functional, dysfunctional], { onInvalid: (one) => heard[0].push(one) });
          expect(told).toEqual(tallyKano(list, { onInvalid: (one) => heard[1].push(one) }));
          expect(heard[0]).toEqual(heard[1]);
        },
      ),
    );
  });

  test('a missing half is unanswered, and outside n', () =>
    expect(
      tallyKano([
        [1, 5],
        [1, null],
        [undefined, 5],
        [null, null],
      ]),
    ).toEqual({ ...counts({ O: 1 }), unanswered: 3 }));

  test('nobody, and nobody who answered', () => {
    expect(tallyKano([])).toEqual(counts({}));
    expect(tallyKano([[null, null]])).toEqual({ ...counts({}), unanswered: 1 });
  });

  test.each<[string, unknown, ErrorConstructor, string]>([
    [
      'an answer 6',
      [
        [1, 5],
        [6, 1],
      ],
      RangeError,
      'tallyKano: pairs[1].functional is 6; allowed: a whole number from 1 to 5, or null for unanswered.',
    ],
    ['NaN', [[1, Number.NaN]], RangeError, 'tallyKano: pairs[0].dysfunctional is NaN;'],
    ['a word', [['like', 1]], TypeError, 'tallyKano: pairs[0].functional is "like";'],
    ['a number in the place of a pair', [3], TypeError, 'tallyKano: pairs[0] is null; allowed: a functional and a dysfunctional answer.'],
    ['one typed array', Uint8Array.of(1, 5), TypeError, 'tallyKano: the pairs are object; allowed: a list of pairs, or two typed arrays.'],
    ['nothing', null, TypeError, 'tallyKano: the pairs are null;'],
  ])('%s is refused by its place', (_, pairs, error, message) => {
    expect(() => tallyKano(pairs as never)).toThrow(error);
    expect(() => tallyKano(pairs as never)).toThrow(message);
  });

  test('is told of what is left out instead, and counts the others', () => {
    const heard: InvalidPair[] = [];
    expect(tallyKano([[6, 0], [1, 5], 'x', [null, 9]] as never, { onInvalid: (invalid) => heard.push(invalid) })).toEqual(counts({ O: 1 }));
    expect(heard.map(({ at, what, value }) => [at, what, value])).toEqual([
      [0, 'functional', 6],
      [0, 'dysfunctional', 0],
      [2, 'pair', null],
      [3, 'dysfunctional', 9],
    ]);
  });

  test('segments add up to the whole, and stand in the order in which they occur', () => {
    const segments = reliable.map((_, respondent) => ['new', 'loyal', 'lost'][respondent % 3]!);
    const by = tallyKanoBySegment(reliable, segments);
    expect([...by.keys()]).toEqual(['new', 'loyal', 'lost']);
    const whole = tallyKano(reliable);
    for (const category of [...kanoCategories, 'n'] as const)
      expect([...by.values()].reduce((sum, tally) => sum + tally[category], 0)).toBe(whole[category]);
    expect(tallyKanoBySegment(reliable, (respondent) => segments[respondent]!)).toEqual(by);
  });

  const answer = fc.option(fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<KanoAnswer>);
  test('whatever is answered, the six counts are n, and n and the unanswered are all', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer)), (pairs) => {
        const tally = tallyKano(pairs);
        expect(kanoCategories.reduce((sum, category) => sum + tally[category], 0)).toBe(tally.n);
        expect(tally.n + tally.unanswered).toBe(pairs.length);
        expect(tallyKano([...pairs].reverse())).toEqual(tally);
      }),
    ));
});

describe('the category of a feature', () => {
  test.each([
    ['app bonus', counts({ A: 216, O: 56, M: 13, I: 275, R: 23, Q: 24 }), 'indifferent', 'indifferent'],
    ['smart mirror', counts({ A: 229, O: 42, M: 5, I: 276, R: 33, Q: 22 }), 'indifferent', 'indifferent'],
    ['free WiFi, which 304 of 607 want', wifi, 'indifferent', 'attractive'],
    ['edge grip of a ski', counts({ A: 7, O: 33, M: 50, I: 10 }), 'mustBe', 'mustBe'],
  ] as const)('%s', (_, tally, mode, berger) => {
    expect(kanoCategory(tally)).toBe(mode);
    expect(kanoCategory(tally, { rule: 'berger' })).toBe(berger);
  });

  test.each<[Parameters<typeof counts>[0], KanoCategory, KanoCategory]>([
    [{ A: 5, O: 5, M: 5, I: 5, R: 5, Q: 5 }, 'mustBe', 'indifferent'],
    [{ A: 5, O: 5, I: 5, R: 5, Q: 5 }, 'oneDimensional', 'indifferent'],
    [{ A: 5, I: 5, R: 5, Q: 5 }, 'attractive', 'indifferent'],
    [{ I: 5, R: 5, Q: 5 }, 'indifferent', 'indifferent'],
    [{ R: 5, Q: 5 }, 'reverse', 'reverse'],
    [{ Q: 5 }, 'questionable', 'questionable'],
    // As many want it as do not: not strictly more.
    [{ A: 5, I: 3, R: 2 }, 'attractive', 'indifferent'],
    [{ A: 5, O: 1, I: 3, R: 2 }, 'attractive', 'attractive'],
    [{ A: 3, O: 3, I: 5 }, 'indifferent', 'oneDimensional'],
  ])('%j is %s by mode and %s by the second rule', (of, mode, berger) => {
    expect([kanoCategory(counts(of)), kanoCategory(counts(of), { rule: 'berger' })]).toEqual([mode, berger]);
  });

  test('nobody has none', () => expect([kanoCategory(counts({})), kanoCategory(counts({}), { rule: 'berger' })]).toEqual([null, null]));
  test('another rule is refused', () =>
    expect(() => kanoCategory(wifi, { rule: 'median' as never })).toThrow('kanoCategory: rule is median; allowed: mode, berger.'));
});

describe('strength', () => {
  test('of a real item: 12.291 points, in all 74.302 %, 44 against 19.809', () => {
    const { category, total, significant, difference, threshold } = kanoStrength(tallyKano(reliable));
    expect([(100 * category!).toFixed(3), (100 * total!).toFixed(3), difference, threshold!.toFixed(3)]).toEqual([
      '12.291',
      '74.302',
      44,
      '19.809',
    ]);
    expect(significant).toBe(true);
  });
  test('the 69.832 % that were printed for it are one-dimensional, must-be and indifferent by the other table', () => {
    const { oneDimensional, mustBe, indifferent, n } = tallyKano(reliable, { table: pouliotTable });
    expect(((100 * (oneDimensional + mustBe + indifferent)) / n).toFixed(3)).toBe('69.832');
  });
  test('questionable answers are in n and not in the ranking', () =>
    expect(kanoStrength(counts({ Q: 50, A: 30, O: 20 }))).toMatchObject({ category: 0.1, total: 0.5, difference: 10 }));
  test('a tie is never significant, nor is a lead below the threshold', () => {
    expect(kanoStrength(counts({ A: 5, O: 5 })).significant).toBe(false);
    expect(kanoStrength(counts({ A: 30, O: 25, I: 5 })).significant).toBe(false);
    expect(kanoStrength(counts({ Q: 5 }))).toEqual({ category: 0, total: 0, significant: false, difference: 0, threshold: 0 });
  });
  test('one respondent is not significant', () => expect(kanoStrength(counts({ A: 1 })).significant).toBe(false));
  test('nobody has none', () =>
    expect(kanoStrength(counts({}))).toEqual({ category: null, total: null, significant: null, difference: null, threshold: null }));
});

describe('better and worse', () => {
  test.each([
    ['app bonus', counts({ A: 216, O: 56, M: 13, I: 275, R: 23, Q: 24 }), '0.486', '-0.123'],
    ['smart mirror', counts({ A: 229, O: 42, M: 5, I: 276, R: 33, Q: 22 }), '0.491', '-0.085'],
    ['free WiFi', wifi, '0.459', '-0.208'],
    ['edge grip', counts({ A: 7, O: 33, M: 50, I: 10 }), '0.400', '-0.830'],
  ])('%s', (_, tally, better, worse) => {
    const found = betterWorse(tally);
    expect([found.better!.toFixed(3), found.worse!.toFixed(3)]).toEqual([better, worse]);
  });
  test('of a real item by either table', () => {
    const digits = (tally: KanoTally) => Object.values(betterWorse(tally)).map((value) => value!.toFixed(6));
    expect(digits(tallyKano(reliable))).toEqual(['0.593472', '-0.557864']);
    expect(digits(tallyKano(reliable, { table: pouliotTable }))).toEqual(['0.609756', '-0.573171']);
  });
  test('only reverse and questionable answers have neither', () =>
    expect(betterWorse(counts({ R: 3, Q: 2 }))).toEqual({ better: null, worse: null }));
  test('only indifferent ones have 0, without a sign', () => expect(betterWorse(counts({ I: 3 }))).toEqual({ better: 0, worse: 0 }));
});

describe('the continuous method', () => {
  test('of a real item', () => {
    const { functional, dysfunctional, n } = kanoMeans(reliable);
    expect([dysfunctional.mean, functional.mean, dysfunctional.sd, functional.sd].map((value) => value!.toFixed(4))).toEqual([
      '2.2849',
      '2.9190',
      '2.0573',
      '1.5106',
    ]);
    expect(n).toBe(358);
  });
  test('one respondent has a mean and no spread; nobody has neither', () => {
    expect(kanoMeans([[1, 5, 9]])).toEqual({
      functional: { mean: 4, sd: null, n: 1 },
      dysfunctional: { mean: 4, sd: null, n: 1 },
      importance: { mean: 9, sd: null, n: 1 },
      n: 1,
      unanswered: 0,
    });
    expect(kanoMeans([])).toMatchObject({ functional: { mean: null, sd: null, n: 0 }, n: 0 });
  });
  test('importance counts for whoever states it, with both answers or not', () => {
    const { importance, n, unanswered } = kanoMeans([
      [1, 5, 8],
      [1, null, 6],
      [3, 3, null],
      [3, 3],
    ]);
    expect([importance, n, unanswered]).toEqual([{ mean: 7, sd: Math.SQRT2, n: 2 }, 3, 1]);
  });
  test('an importance of 10 is refused, or left out alone', () => {
    expect(() => kanoMeans([[1, 5, 10]])).toThrow(
      'kanoMeans: pairs[0].importance is 10; allowed: a number from 1 to 9, or null for unanswered.',
    );
    const heard: InvalidPair[] = [];
    expect(kanoMeans([[1, 5, 10]], { onInvalid: (invalid) => heard.push(invalid) })).toMatchObject({ n: 1, importance: { n: 0 } });
    expect(heard).toHaveLength(1);
  });
});

describe('fitted curves', () => {
  const edge = { better: 0.682, worse: -0.312 };
  test('attractive, as printed', () =>
    expect([0, 0.25, 0.5, 0.75, 1].map((x) => fittedCurve('attractive', edge)(x).toFixed(5))).toEqual([
      '-0.31200',
      '-0.14770',
      '0.06328',
      '0.33417',
      '0.68200',
    ]));
  test('each runs from worse to better and rises; attractive lies below the line, must-be above it', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: -1, max: 0, noNaN: true }), (better, worse) => {
        const [attractive, line, mustBe] = (['attractive', 'oneDimensional', 'mustBe'] as const).map((kind) =>
          fittedCurve(kind, { better, worse }),
        );
        for (const curve of [attractive!, line!, mustBe!]) {
          expect(curve(0)).toBeCloseTo(worse, 9);
          expect(curve(1)).toBeCloseTo(better, 9);
        }
        for (const x of [0.25, 0.5, 0.75]) {
          expect(attractive!(x)).toBeLessThanOrEqual(line!(x) + 1e-9);
          expect(mustBe!(x)).toBeGreaterThanOrEqual(line!(x) - 1e-9);
        }
      }),
    ));
  test.each<[string, () => unknown, string]>([
    [
      'better above 1',
      () => fittedCurve('attractive', { better: 1.2, worse: 0 }),
      'fittedCurve: better is 1.2; allowed: a number from 0 to 1.',
    ],
    [
      'worse above 0',
      () => fittedCurve('attractive', { better: 1, worse: 0.2 }),
      'fittedCurve: worse is 0.2; allowed: a number from −1 to 0.',
    ],
    [
      'a kind without a curve',
      () => fittedCurve('reverse' as never, edge),
      'fittedCurve: kind is reverse; allowed: attractive, oneDimensional, mustBe.',
    ],
  ])('%s is refused', (_, make, message) => expect(make).toThrow(message));
});
