import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readFormula, valueOf, work, type Given } from '../../stories/guides/formula.js';
import { callOf, feature, methods, type Method, type MethodName } from '../../stories/guides/methods.js';
import * as library from '../../src/index.js';
import { layoutCurve } from '../../src/journey/layout.js';
import { weightOf } from '../../src/kano/priorities.js';
import { zOf } from '../../src/metrics/interval.js';
import { tOf } from '../../src/metrics/student.js';
import { scoreFormat } from '../../src/results/format.js';
import { trendRange } from '../../src/results/trend.layout.js';
import { decimalsOf } from '../../src/strategy/decimals.js';
import { centreOfGravity, underThreshold } from '../../src/strategy/disciplines.js';

/** What the calls of the page may name. */
const inside = { feature, layoutCurve, weightOf, zOf, tOf, scoreFormat, trendRange, decimalsOf, centreOfGravity, underThreshold };

const source = readFileSync('stories/guides/methods.ts', 'utf8');
const page = readFileSync('stories/guides/Methods.mdx', 'utf8');

describe('a formula comes to what it says', () => {
  const of = (text: string, given: Given = {}) => valueOf(readFormula(`x = ${text}`).term, given);
  test.each([
    ['1 + 2 · 3', 7],
    ['(1 + 2) · 3', 9],
    ['7 − 2 − 1', 4],
    ['12 / 2 · 3', 18],
    ['100 · 1 / 4', 25],
    ['−(2 + 3) / 5', -1],
    ['−2²', -4],
    ['2 · 3²', 18],
    ['√(9 + 16)', 5],
    ['2^3 − 1', 7],
    ['2^(−1)', 0.5],
    ['0.75 · 4', 3],
  ])('%s is %d', (text, value) => expect(of(text)).toBe(value));

  const w = [3, 1, 1];
  test.each([
    ['Σ w', 5],
    ['Σ w²', 11],
    ['(Σ w)²', 25],
    ['(Σ w)² / Σ w²', 25 / 11],
    ['Σ (w − 1)² / (n − 1)', 2],
    ['Σ (w · v)', 14],
  ])('%s is %d where w is 3, 1, 1 and v is 4, 1, 1', (text, value) => expect(of(text, { w, v: [4, 1, 1], n: 3 })).toBe(value));

  test('e is Euler’s number, unless it is given', () => {
    expect(of('e^2')).toBeCloseTo(7.389056, 6);
    expect(of('e^2', { e: 3 })).toBe(9);
  });

  test('what one formula comes to is given to the next, and ± has two ends', () =>
    expect(work(['half = n / 2', 'interval = half ± 1'], { n: 8 }).map(({ value }) => value)).toEqual([4, [3, 5]]));

  test.each(['1 + 2', 'x = ', 'x = (1', 'x = 1 +', 'x = 1 2', 'x = ?'])('%s is refused', (text) =>
    expect(() => readFormula(text)).toThrow(SyntaxError),
  );
  test('an unknown name is refused', () => expect(() => of('n + 1')).toThrow('n is undefined; allowed: a number.'));
});

// Worked by hand, with z and t of printed tables. The last decimals of those tables decide how closely they are compared.
const z = 1.959964;
const [p, d] = [3.75 / 8, 1.75 / 8];
const points = 100 * z * Math.sqrt((p + d - 0.25 ** 2) / 8);
const size = 1 + z ** 2 / 10;
const middle = (0.8 + z ** 2 / 20) / size;
const share = (z * Math.sqrt(0.016 + z ** 2 / 400)) / size;
const ofThree = 4.302653 / Math.sqrt(3);
const ofWeighted = 5.2423 * Math.sqrt(0.3);
const { E } = Math;
const bend = (E ** 1.5 - 1) / (E ** 3 - 1);
const rise = 0.994 / (E - 1);
const byHand: Record<MethodName, unknown> = {
  nps: { score: (100 * (3 - 1)) / 5, promoters: 3, passives: 1, detractors: 1, n: 5 },
  npsInterval: { score: 40, interval: [25 - points, 25 + points] },
  ces: { mean: 24 / 5, share: 3 / 5, net: (100 * (3 - 1)) / 5 },
  ces1: { mean: 13 / 5, share: 3 / 5, net: (100 * (3 - 1)) / 5, direction: 'low-is-good' },
  csat: { share: 3 / 5, mean: 17 / 5, satisfied: 3, neutral: 1, dissatisfied: 1 },
  grade: { score: 31 / 4, n: 4 },
  pmf: { share: 2 / 4, n: 4, notApplicable: 1 },
  wilson: [middle - share, middle + share],
  mean: { score: 7, interval: [7 - ofThree, 7 + ofThree] },
  normal: [1.281552, 1.644854, 1.959964, 2.575829],
  student: [12.7062, 2.7764, 2.2622, 2.0452, 1.9842],
  weights: { score: (100 * (3 - 1)) / 5, n: 3, effectiveN: 25 / 11 },
  weightedMean: { score: 28 / 4, interval: [7 - ofWeighted, 7 + ofWeighted], effectiveN: 16 / 6 },
  compare: {
    difference: 20,
    // The intervals of the two are 35.4666…61.6208 and 14.0511…44.2013.
    interval: [20 - Math.hypot(50 - 35.46663, 44.20134 - 30), 20 + Math.hypot(61.62079 - 50, 30 - 14.05114)],
    zeroInside: true,
  },
  evaluate: 'oneDimensional',
  pouliot: ['indifferent', 'questionable'],
  category: 'mustBe',
  berger: 'attractive',
  strength: { category: (50 - 33) / 100, total: 90 / 100 },
  fong: { difference: 17, threshold: 1.65 * Math.sqrt((83 * 117) / 200), significant: true },
  betterWorse: { better: 40 / 100, worse: -83 / 100 },
  priorities: { weight: 0.75 + 0.5 },
  means: { mean: 2, sd: 2, n: 3, importance: { mean: 8, sd: Math.sqrt(2), n: 2 } },
  attractive: { attractive: bend },
  mustBe: { mustBe: -bend },
  oneDimensional: { oneDimensional: -0.18 },
  fittedAttractive: { satisfaction: rise * Math.sqrt(E) - (0.682 + 0.312 * E) / (E - 1) },
  fittedMustBe: { satisfaction: (-E * rise) / Math.sqrt(E) + (0.682 * E + 0.312) / (E - 1) },
  fittedOneDimensional: { satisfaction: 0.994 / 2 - 0.312 },
  time: [
    { when: '1 March', share: 0.333 },
    { when: '11 March', share: 0.667, pause: ['20 days', 'without contact'] },
    { when: '31 March', share: 0 },
  ],
  // The controls are 750 − 250 / 3 and 500 + 250 · (4 / 3) / 3.
  curve: 'M0,750C333,666.667,667,611.111,1000,500',
  gaps: [
    { index: 1, difference: 2 - 7, share: 0.8 - 0.3 },
    { index: 0, difference: 4 - 2, share: 0.8 - 0.4 },
  ],
  merge: { values: [3, 3], spread: [2, Math.sqrt(2)], n: [3, 2] },
  levels: ['Repareren', 'Verhogen', 'Optimaliseren', 'Onderscheiden'].map((label, index) => ({ value: index + 1, label })),
  threshold: [false, true, false],
  centre: { weight: 0.8 / 1.8, weights: [0.8 / 1.8, 0.4 / 1.8, 0.6 / 1.8] },
  marks: ['unmet', 'met', 'met', 'beyond-basics', 'exceeded'],
  rounding: { score: 100 / 3 },
  range: [20, 40],
  bound: 2,
  formats: ['+30', '79%', '7,8', '0'],
};

/** The same with room for the decimals that a table does not print. */
const near = (value: unknown): unknown => {
  if (typeof value === 'number') return expect.closeTo(value, 3);
  if (Array.isArray(value)) return value.map(near);
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value!).map(([key, part]) => [key, near(part)]));
  return value;
};

// Two examples of one formula tell it once.
const again: readonly string[] = ['ces1', 'rounding'];

describe.each(Object.entries(methods) as [MethodName, Method][])('the example of %s', (name, method) => {
  const result = method.result();

  test('gives what it comes to by hand', () => expect(result).toEqual(near(byHand[name])));

  test('shows the call that it makes', () =>
    expect(JSON.stringify(runInNewContext(`(${callOf(source, name)})`, { ...library, ...inside }))).toBe(JSON.stringify(method.call())));

  test('has steps that come to what the library gives', () => {
    const steps = method.steps();
    for (const { name: step, value } of steps) {
      const wanted = (Object(result) as Record<string, unknown>)[step];
      if (typeof wanted === 'number') expect(value).toBeCloseTo(wanted, 9);
    }
    // What has another name there is found among its numbers, of which some are rounded to three decimals.
    const numbers = (JSON.stringify(result).match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const last = [steps.at(-1)?.value ?? []].flat();
    if (numbers.length > 0) for (const end of last) expect(numbers.some((number) => Math.abs(number - end) < 5e-4)).toBe(true);
  });

  test('is told in the page', () => {
    const told = (tag: string) => page.includes(`<${tag} name="${name}" />`);
    expect([told('Worked'), told('Formula') || method.formulas.length === 0 || again.includes(name)]).toEqual([true, true]);
  });
});

test('every link within the page has a heading', () => {
  const heads = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, head]) =>
    head!
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link);
  expect(links.length).toBeGreaterThan(25);
  expect(links.filter((link) => !heads.includes(link!))).toEqual([]);
});
