import { describe, expect, test } from 'vitest';
import { divisions, numbered, pageOf, planRuler, restOf, stepOf, type RulerStep } from '../../src/scale/steps.js';

const scale = (from: number, to: number, step: number): RulerStep[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => {
    const value = Math.round((from + index * step) * 10) / 10;
    return { value, label: String(value) };
  });

const halves = scale(1, 10, 0.5);
const tenths = scale(1, 10, 0.1);

describe('which steps carry a number', () => {
  test('the whole ones', () => {
    expect(numbered(halves)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
    expect(planRuler(halves).cells).toEqual('1,,2,,3,,4,,5,,6,,7,,8,,9,,10'.split(','));
  });
  test('those that are major, as soon as one says so', () => {
    const steps = halves.map((step, index) => (index % 9 === 0 ? { ...step, tick: 'major' as const } : step));
    expect(planRuler(steps).cells.filter(Boolean)).toEqual(['1', '5.5', '10']);
  });
});

describe('a value that is typed has a ruler of', () => {
  test('its whole numbers', () =>
    expect(planRuler(tenths)).toEqual({ typed: true, cells: '1,2,3,4,5,6,7,8,9,10'.split(','), long: false, worded: false }));
  test('ten equal parts of a hundred, since a hundred and one numbers have no room', () =>
    expect(divisions(scale(0, 100, 1))).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]));
  test('its two ends where nothing divides it', () => expect(divisions(scale(0, 23, 1))).toEqual([0, 23]));
  test('equal parts where the whole numbers do not reach its ends', () => expect(divisions(scale(0.5, 5.5, 0.1))).toHaveLength(11));
});

test('the thumb rests in the middle, or left of it', () => {
  expect([halves, tenths, scale(1, 10, 1)].map((steps) => steps[restOf(steps)]!.value)).toEqual([5.5, 5.5, 5]);
  expect(restOf([])).toBe(0);
});

test('a page goes from number to number, and is more than an arrow', () => {
  expect([pageOf(halves), pageOf(tenths), pageOf(scale(1, 10, 1)), pageOf(scale(0, 100, 1))]).toEqual([2, 10, 2, 10]);
});

test('a step has no floating-point tail', () => expect([stepOf(tenths), stepOf(halves), stepOf([])]).toEqual([0.1, 0.5, 1]));

test('up to 21 steps are cells, and more than eleven of them take two rows on a phone', () => {
  expect(planRuler(scale(0, 20, 1))).toMatchObject({ typed: false, long: true });
  expect(planRuler(scale(0, 10, 1))).toMatchObject({ typed: false, long: false });
  expect(planRuler(scale(0, 21, 1)).typed).toBe(true);
  expect(planRuler([])).toMatchObject({ typed: false, cells: [], long: false });
});
