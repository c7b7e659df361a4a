import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ar, de, en, nl } from '../../src/index.js';
import { scoreFormat } from '../../src/results/format.js';
import type { ScoreKind } from '../../src/results/measures.js';
import { coarsest } from '../../src/results/steps.js';

/** The mark that makes what follows or precedes it read as Arabic. */
const alm = '\u061c';
const minus = '\u2212';
const format = (kind: ScoreKind, { tag }: { tag: string }, decimals?: number) => scoreFormat(kind, tag, decimals);

describe('a score is written', () => {
  test('in points: whole, signed on its own, and without a plus between words and on an axis', () => {
    const { score, plain, axis } = format('points', en);
    expect([score(30), plain(30), axis(30)]).toEqual(['+30', '30', '30']);
    expect([score(-7.26), plain(-7.26), axis(-7.26)]).toEqual([`${minus}7`, `${minus}7`, `${minus}7.26`]);
  });

  test('as a share: a percentage, without a plus', () => {
    const { score, plain, axis } = format('share', en);
    expect([score(0.842), plain(0.842), axis(0.842)]).toEqual(['84%', '84%', '84.2%']);
  });

  test('as a mean: with one decimal, without a plus; on an axis in as many decimals as it takes', () => {
    const { score, plain, axis } = format('mean', en);
    expect([score(5.75), plain(6), axis(6), axis(5.5)]).toEqual(['5.8', '6.0', '6', '5.5']);
  });

  test('with the decimals that are asked for', () => {
    expect(format('points', en, 1).score(30)).toBe('+30.0');
    expect(format('share', en, 1).score(0.8416)).toBe('84.2%');
    expect(format('mean', en, 0).score(5.75)).toBe('6');
  });

  test('in Dutch with a comma for the decimals', () => {
    expect(format('mean', nl).score(5.75)).toBe('5,8');
    expect(format('share', nl, 1).score(0.842)).toBe('84,2%');
    expect(format('points', nl, 1).score(-7.25)).toBe(`${minus}7,3`);
  });

  test('in Arabic in Arabic digits, with their own comma and percent sign, and a mark of direction at a sign', () => {
    expect(format('mean', ar).score(5.75)).toBe('٥٫٨');
    expect(format('share', ar).score(0.842)).toBe(`٨٤٪${alm}`);
    expect(format('points', ar).score(30)).toBe(`${alm}+٣٠`);
    expect(format('points', ar).score(-30)).toBe(`${alm}${minus}٣٠`);
  });

  test.each(['points', 'share', 'mean'] as const)('with a true minus sign and never a hyphen, whatever is below zero (%s)', (kind) => {
    const below = fc.double({ min: -100, max: -1, noNaN: true });
    fc.assert(
      fc.property(below, fc.constantFrom(en, nl, ar, de), (value, locale) => {
        const { score, plain, axis, parts, difference } = format(kind, locale);
        for (const text of [score(value), plain(value), axis(value), parts(value)[0], difference(value, locale.results.measures)]) {
          expect(text).toContain(minus);
          expect(text).not.toMatch(/-/);
        }
      }),
    );
  });

  test('zero has no sign, and neither has what is rounded to it from above or below', () => {
    for (const value of [0, -0, 0.4, -0.4]) {
      expect(format('points', en).score(value)).toBe('0');
      expect(format('points', nl).plain(value)).toBe('0');
      expect(format('points', ar).score(value)).toBe('٠');
      expect(format('points', en).difference(value, en.results.measures)).toBe('0 points');
      expect(format('mean', nl, 0).difference(value, nl.results.measures)).toBe('0');
      expect(format('share', en).score(value / 100)).toBe('0%');
    }
  });
});

describe('a difference is written', () => {
  test('in points, of shares too, and signed', () => {
    expect(format('points', en).difference(8, en.results.measures)).toBe('+8 points');
    expect(format('share', en).difference(0.08, en.results.measures)).toBe('+8 points');
    expect(format('share', nl).difference(-0.08, nl.results.measures)).toBe(`${minus}8 punten`);
    expect(format('points', ar).difference(12, ar.results.measures)).toBe(`${alm}+١٢ نقطة`);
  });

  test('of means on their own scale, and signed', () => {
    expect(format('mean', en).difference(0.44, en.results.measures)).toBe('+0.4');
    expect(format('mean', nl).difference(-0.44, nl.results.measures)).toBe(`${minus}0,4`);
  });
});

describe('for large type', () => {
  test('a percentage comes apart into its figures and its sign, with what stands between them', () => {
    expect(format('share', en).parts(0.84)).toEqual(['84', '%']);
    expect(format('share', nl).parts(0.84)).toEqual(['84', '%']);
    expect(format('share', de).parts(0.84)).toEqual(['84', '\u00a0%']);
    expect(format('share', ar).parts(0.84)).toEqual(['٨٤', `٪${alm}`]);
  });

  test('points and means are figures only', () => {
    expect(format('points', en).parts(30)).toEqual(['+30', '']);
    expect(format('mean', nl).parts(5.75)).toEqual(['5,8', '']);
  });

  test('the parts together are the score, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.constantFrom('points', 'share', 'mean'),
        fc.constantFrom(en, nl, ar, de),
        (value, kind, locale) => {
          const { score, parts } = format(kind, locale);
          expect(parts(value).join('')).toBe(score(value));
        },
      ),
    );
  });
});

describe('marks are shown in the coarsest steps that hold them all', () => {
  /** Counts in tenths of marks from 1 to 10, of each of these one. */
  const tenths = (...marks: number[]) => Array.from({ length: 91 }, (_, place) => (marks.includes((10 + place) / 10) ? 1 : 0));

  test('wholes are ten values', () => expect(coarsest(tenths(1, 7, 10), 0.1)).toEqual({ counts: [1, 0, 0, 0, 0, 0, 1, 0, 0, 1], step: 1 }));

  test('a half among them makes nineteen, in halves', () => {
    const { counts, step } = coarsest(tenths(7, 7.5), 0.1);
    expect(step).toBe(0.5);
    expect(counts).toHaveLength(19);
    expect([counts[12], counts[13]]).toEqual([1, 1]);
  });

  test('one mark in tenths keeps all of them', () => expect(coarsest(tenths(7, 7.3), 0.1)).toEqual({ counts: tenths(7, 7.3), step: 0.1 }));

  test('a scale of wholes stays as it is, whoever answered', () =>
    expect(coarsest([3, 0, 0, 0, 0, 1], 1)).toEqual({ counts: [3, 0, 0, 0, 0, 1], step: 1 }));

  test('for any marks: nobody is lost, and each keeps its mark', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(90), { maxLength: 20 }), (places) => {
        const counts = tenths(...places.map((place) => (10 + place) / 10));
        const result = coarsest(counts, 0.1);
        const marks = (all: readonly number[], step: number) =>
          all.flatMap((count, place) => (count ? [Math.round(10 + 10 * place * step)] : []));
        expect(marks(result.counts, result.step)).toEqual(marks(counts, 0.1));
      }),
    );
  });
});
