import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockGaps } from '../../src/blocks/gaps.js';
import { gartner, measured } from '../../stories/examples/blocks.js';

describe('gaps', () => {
  test('the largest comes first, what has no current value last', () => {
    const gaps = blockGaps(gartner.en.axes, gartner.en.series);
    expect(gaps.map(({ index, difference }) => `${index + 1}: ${difference}`)).toEqual([
      '3: 2.4',
      '4: 1.9',
      '2: 1.2',
      '5: 1.1',
      '1: 0.8',
      '6: 0.4',
      '7: 0.1',
      '8: null',
    ]);
  });

  test('axes with ranges of their own compare by shares, and where low is better less is a gain', () => {
    const gaps = blockGaps(measured.en.axes, measured.en.series);
    expect(gaps.map(({ index, difference, share }) => [index, difference, share])).toEqual([
      [3, -2.5, 0.125],
      [0, -5, 0.104166667],
      [1, 9, 0.09],
      [2, 11, 0.055],
      [4, 0.4, 0.044444444],
    ]);
  });

  test('a block beyond its target comes after one on it', () => {
    const gaps = blockGaps(
      [{ label: 'a' }, { label: 'b' }, { label: 'c' }],
      [
        { label: 'now', values: [5, 4, 3], role: 'current' },
        { label: 'target', values: [4, 4, 4], role: 'target' },
      ],
    );
    expect(gaps.map(({ index, share }) => [index, share])).toEqual([
      [2, 0.2],
      [1, 0],
      [0, -0.2],
    ]);
  });

  test('a value off its axis, an axis without a scale, and a series that is not there leave the gap unknown', () => {
    const now = { label: 'now', values: [9, 3, 3], role: 'current' } as const;
    const target = { label: 'target', values: [4, 4, 4], role: 'target' } as const;
    const axes = [{ label: 'a' }, { label: 'b', min: 3, max: 3 }, { label: 'c' }];
    expect(blockGaps(axes, [now, target]).map(({ difference }) => difference)).toEqual([1, null, null]);
    expect(blockGaps(axes, [now]).map(({ difference }) => difference)).toEqual([null, null, null]);
  });

  test('every block has its place once, and no share is larger than the one before it', () => {
    const values = fc.array(fc.option(fc.double({ min: -1, max: 6, noNaN: true })), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(values, values, (current, target) => {
        const gaps = blockGaps(
          current.map((_, index) => ({ label: `${index}` })),
          [
            { label: 'now', values: current, role: 'current' },
            { label: 'target', values: target, role: 'target' },
          ],
        );
        expect(gaps.map(({ index }) => index).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
        const shares = gaps.map(({ share }) => share ?? -2);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }),
    );
  });
});
