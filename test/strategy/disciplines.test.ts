import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureEn } from '../../src/figure/words.en.js';
import { centreOfGravity, chosenBy, readDisciplines, underThreshold, type DisciplineScores } from '../../src/strategy/disciplines.js';
import { single } from '../../src/strategy/single.js';
import { layoutPoint, layoutRadar, triangle } from '../../src/strategy/disciplines.layout.js';
import { valueDisciplinesEn, type DisciplinesTold } from '../../src/strategy/words.en.js';
import { badDisciplines } from '../../stories/examples/strategy.js';

const words = { ...valueDisciplinesEn, ...figureEn };
const scores = (
  customerIntimacy: number | null,
  operationalExcellence: number | null,
  productLeadership: number | null,
): DisciplineScores => ({
  customerIntimacy,
  operationalExcellence,
  productLeadership,
});
const read = (given: Partial<Parameters<typeof readDisciplines>[0]>) =>
  readDisciplines({ scores: scores(4, 3, 2), min: 0, max: 5, threshold: 3, chosen: undefined, ...given }, words);

describe('under the threshold is', () => {
  test('what does not reach it; what stands on it does', () => expect(underThreshold([4.4, 3, 2.9], 3)).toEqual([false, false, true]));
  test('nothing without a threshold, and nothing that is not known', () => {
    expect(underThreshold([1, 1, 1], null)).toEqual([false, false, false]);
    expect(underThreshold([null, 0, null], 3)).toEqual([false, true, false]);
  });
});

test('a choice is of the discipline of its name; customer excellence is customer intimacy and operational excellence', () => {
  expect(chosenBy('customer-intimacy')).toEqual([true, false, false]);
  expect(chosenBy('operational-excellence')).toEqual([false, true, false]);
  expect(chosenBy('product-leadership')).toEqual([false, false, true]);
  expect(chosenBy('customer-excellence')).toEqual([true, true, false]);
  expect(chosenBy(null)).toEqual([false, false, false]);
});

describe('the centre of gravity', () => {
  test('of one score above the lowest is its corner, of equal ones the middle', () => {
    expect(centreOfGravity([1, 0, 0])).toEqual([1, 0, 0]);
    expect(centreOfGravity([0.25, 0.25, 0.25])).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });
  test('of nothing but lowest ones is the middle', () => expect(centreOfGravity([0, 0, 0])).toEqual([1 / 3, 1 / 3, 1 / 3]));
  test('weighs what is above the lowest score', () => expect(centreOfGravity([1, 0.5, 0.5])).toEqual([0.5, 0.25, 0.25]));
  test('is none where a score is not known', () => expect(centreOfGravity([1, null, 0.6])).toBeNull());
  test('is a share each of one whole, for any scores', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const weights = centreOfGravity([a, b, c])!;
        for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
        expect(weights[0]! + weights[1]! + weights[2]!).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the one that is highest, or lowest', () => {
  test('is the only one that has its value', () => {
    expect(single([3, 4, 3], Math.max)).toBe(1);
    expect(single([4, 4, 2], Math.max)).toBeUndefined();
    expect(single([4, null, 4, 2], Math.min)).toBe(3);
  });
  test('is none where nothing else is known', () =>
    expect([single([null, 4, null], Math.max), single([], Math.min)]).toEqual([undefined, undefined]));
});

describe('reading', () => {
  test('a score off the scale, one that is no number, a threshold and a choice that are none are named with their path', () => {
    const { known, threshold, choice, problems } = read({ ...badDisciplines, threshold: badDisciplines.threshold });
    expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'scores.customerIntimacy range',
      'scores.operationalExcellence not-a-number',
      'threshold range',
      'chosen told',
    ]);
    expect(known).toEqual([null, null, 2.6]);
    expect([threshold, choice]).toEqual([null, undefined]);
  });
  test('a score that is not known is no problem, and no zero', () => {
    expect(read({ scores: scores(4, null, 2) })).toMatchObject({ problems: [], known: [4, null, 2] });
    expect(read({ scores: undefined })).toMatchObject({ problems: [], known: [null, null, null] });
  });
  test('a scale that does not rise is told once, and nothing is drawn on it', () => {
    const { scaled, known, problems } = read({ min: 5, max: 5 });
    expect([scaled, problems.map(({ path }) => path)]).toEqual([false, ['min, max']]);
    expect(known).toEqual([null, null, null]);
  });
});

describe('the triangle', () => {
  const none = [false, false, false];
  test('has its corners at the top, the start and the end; a full score stands in one', () => {
    const { edge, outline, closed } = layoutRadar([1, 1, 1], none, null);
    expect(edge).toBe('M160 0L0 277.128L320 277.128Z');
    expect([outline, closed]).toEqual([edge, true]);
  });
  test('the threshold is a ring; a score under it is hollow', () => {
    const { threshold, marks, hollow } = layoutRadar([1, 0.5, 0], [false, false, true], 0.5);
    expect(threshold).toBe('M160 92.376L80 230.94L240 230.94Z');
    expect(marks.match(/M[\d.]+ [\d.]+/g)).toEqual(['M160 0', 'M80 230.94']);
    expect(hollow).toMatch(/^M160 184\.752m/);
  });
  test('a score that is not known opens the outline', () => {
    expect(layoutRadar([1, null, 1], none, null)).toMatchObject({ closed: false, outline: 'M320 277.128L160 0' });
    expect(layoutRadar([null, 1, null], none, null)).toMatchObject({ closed: false, outline: '' });
  });
  test('one point stands at the centre of gravity, and nowhere without one', () => {
    expect(layoutPoint([1, 0, 0]).marks).toMatch(/^M160 0m/);
    expect(layoutPoint([1 / 3, 1 / 3, 1 / 3]).marks).toMatch(/^M160 184\.752m/);
    expect(layoutPoint(null)).toMatchObject({ marks: '', threshold: null });
  });
  test('has equal sides', () => expect(Math.hypot(triangle.width / 2, triangle.height)).toBeCloseTo(triangle.width, 2));
});

test('the title says what is to be excelled in, and what stays behind', () => {
  const title = (told: DisciplinesTold) => valueDisciplinesEn.title(told);
  const told = { chosen: [], together: null, under: [], reached: false, strongest: null };
  const { customerIntimacy, operationalExcellence, productLeadership } = valueDisciplinesEn.names;
  expect(title({ ...told, chosen: [customerIntimacy], under: [productLeadership] })).toBe(
    'Excel in customer intimacy; product leadership stays below the threshold',
  );
  expect(title({ ...told, chosen: [customerIntimacy, operationalExcellence], together: 'customer excellence', reached: true })).toBe(
    'Excel in customer intimacy and operational excellence (customer excellence); all three reach the threshold',
  );
  expect(title({ ...told, under: [operationalExcellence, productLeadership] })).toBe(
    'Operational excellence and product leadership stay below the threshold',
  );
  expect(title({ ...told, strongest: productLeadership })).toBe('Product leadership is strongest');
  expect(title(told)).toBe('The three value disciplines');
  expect(title({ ...told, strongest: 'CX' })).toBe('CX is strongest');
});
