import { expect, test } from 'vitest';
import { cesScales, cesSegment } from '../../src/index.js';

test('CES 2.0 runs from 1 to 7 and high is good; CES 1.0 from 1 to 5 and low is good', () => {
  expect(cesScales['2.0']).toEqual({ min: 1, max: 7, direction: 'high-is-good' });
  expect(cesScales['1.0']).toEqual({ min: 1, max: 5, direction: 'low-is-good' });
});

test.each([
  [1, 'difficult'],
  [3, 'difficult'],
  [4, 'neutral'],
  [5, 'easy'],
  [7, 'easy'],
] as const)('in 2.0 an answer of %i is %s', (answer, segment) => expect(cesSegment(answer)).toBe(segment));

test.each([
  [1, 'easy'],
  [2, 'easy'],
  [3, 'neutral'],
  [4, 'difficult'],
  [5, 'difficult'],
] as const)('in 1.0 an answer of %i is %s', (answer, segment) => expect(cesSegment(answer, '1.0')).toBe(segment));

test('an answer off the scale is refused', () =>
  expect(() => cesSegment(6, '1.0')).toThrow('allowed in CES 1.0: a whole number from 1 to 5'));
