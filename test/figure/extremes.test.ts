import { expect, test } from 'vitest';
import { extremes } from '../../src/figure/extremes.js';

test('extremes: the places of the highest and the lowest of what is known', () => expect(extremes([1, null, 4, -2])).toEqual([2, 3]));
test('none where fewer than two are known, or all are the same', () => {
  expect(extremes([])).toBeNull();
  expect(extremes([3, null])).toBeNull();
  expect(extremes([null, null])).toBeNull();
  expect(extremes([2, 2, 2])).toBeNull();
});
test('none where the highest or the lowest is shared', () => {
  expect(extremes([5, 5, 1])).toBeNull();
  expect(extremes([5, 1, 1])).toBeNull();
  expect(extremes([5, 3, 3, 1])).toEqual([0, 3]);
});
