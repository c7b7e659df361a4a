import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kanoCategories, type KanoResult } from '../../src/kano/index.js';
import { measureResults, toldOrder } from '../../src/kano/measured.js';
import { kanoSortKeys, rank, sortMeasured } from '../../src/kano/sort.js';
import { kanoEn, kanoStudyEn } from '../../src/kano/words.en.js';
import { badStudy, kanoStudy } from '../../stories/examples/kano.js';

const words = { ...kanoStudyEn, categories: kanoEn.terms.kano.categories };
const measure = (results: readonly KanoResult[], rule: 'mode' | 'berger' = 'mode') => measureResults(results, rule, words);
const labels = (results: readonly { label: string }[]) => results.map(({ label }) => label);

describe('what a study comes to', () => {
  test('follows from the counts, by the rule', () => {
    const wifi = {
      label: 'Wifi',
      tally: { attractive: 187, oneDimensional: 71, mustBe: 46, indifferent: 258, reverse: 19, questionable: 26, n: 607, unanswered: 0 },
    };
    expect(measure([wifi]).measured[0]).toMatchObject({ category: 'indifferent', better: 258 / 562, worse: -117 / 562, importance: null });
    expect(measure([wifi], 'berger').measured[0]).toMatchObject({ category: 'attractive' });
  });

  test('takes n as the sum of the six counts, so that shares add up to one', () => {
    const tally = { attractive: 1, oneDimensional: 1, mustBe: 0, indifferent: 0, reverse: 1, questionable: 1, n: 99, unanswered: 0 };
    expect(measure([{ label: 'x', tally }]).measured[0]!.tally!.n).toBe(4);
  });

  test('is told where it cannot be counted; every other feature stays', () => {
    const { measured, problems } = measure(badStudy);
    expect(problems.map(({ path }) => path)).toEqual(['features[1].tally.mustBe', 'features[2]', 'features[4].tally']);
    expect(labels(measured)).toEqual(labels(badStudy));
    expect(measured.map(({ category }) => category)).toEqual(['mustBe', null, 'mustBe', null, null, 'questionable']);
  });

  test('has two features of one name apart by their segments', () => {
    const one = kanoStudy.en[0]!;
    expect(
      measure([
        { ...one, segment: 'a' },
        { ...one, segment: 'b' },
      ]).problems,
    ).toEqual([]);
    expect(
      measure([
        { ...one, segment: 'a' },
        { ...one, segment: 'a' },
      ]).problems,
    ).toHaveLength(1);
  });

  test('tells every category', () => expect([...toldOrder].sort()).toEqual([...kanoCategories].sort()));
});

describe('a table sorted', () => {
  const measured = rank(measure(badStudy).measured);
  const study = rank(measure(kanoStudy.en).measured);

  test('by kind is told from what must be right to what must be asked again', () =>
    expect(sortMeasured(study, 'category', false, 'en').map(({ category }) => category)).toEqual([
      ...Array<string>(3).fill('mustBe'),
      ...Array<string>(3).fill('oneDimensional'),
      ...Array<string>(3).fill('attractive'),
      ...Array<string>(2).fill('indifferent'),
      'reverse',
    ]));

  test('by worse goes from the smallest harm to the largest', () => {
    const sorted = sortMeasured(study, 'worse', false, 'en').map(({ worse }) => worse!);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    expect(sorted[0]).toBeGreaterThan(-0.1);
  });

  test('by name follows the alphabet of the language', () => {
    const named = ['Öl', 'Zug', 'apfel'].map((label) => ({ ...study[0]!, label }));
    expect(labels(sortMeasured(named, 'label', false, 'de'))).toEqual(['apfel', 'Öl', 'Zug']);
  });

  test.each(kanoSortKeys.filter((key) => key !== 'label'))('by %s has what is unknown last, either way', (key) => {
    for (const descending of [true, false])
      expect(labels(sortMeasured(measured, key, descending, 'en').slice(-2))).toContain('Nothing counted');
  });

  test('keeps every row, and equals in their order', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kanoSortKeys),
        fc.boolean(),
        fc.shuffledSubarray(study.flatMap((one) => [one, { ...one, label: `${one.label}!` }])),
        (key, descending, rows) => {
          const sorted = sortMeasured(rows, key, descending, 'en');
          expect(new Set(sorted)).toEqual(new Set(rows));
          if (key === 'label') return;
          for (const [index, one] of sorted.slice(1).entries()) {
            const before = sorted[index]!;
            if (one.label.replace('!', '') === before.label.replace('!', '')) expect(rows.indexOf(before)).toBeLessThan(rows.indexOf(one));
          }
        },
      ),
    );
  });
});
