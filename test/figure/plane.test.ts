import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digits } from '../../src/figure/plane.js';
import { round } from '../../src/figure/round.js';

test('digits(0.347) is "300 40 7", digits(1) is "1000", digits(0) is nothing', () => {
  expect(digits(0.347)).toBe('300 40 7');
  expect(digits(1)).toBe('1000');
  expect(digits(0)).toBe('');
  expect(digits(0.05)).toBe('50');
});

test('every share from 0 to 1 has tokens that add up to it, and a rule in the sheet for each', () => {
  const sheet = readFileSync('src/figure/plane.css', 'utf8');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const tokens = digits(share).split(' ').filter(Boolean);
      expect(tokens.reduce((sum, token) => sum + Number(token), 0)).toBe(Math.round(round(share) * 1000));
      for (const token of tokens) {
        expect(sheet).toContain(`[data-x~='${token}'] {`);
        expect(sheet).toContain(`[data-y~='${token}'] {`);
      }
    }),
  );
});

test('round keeps three decimals and knows no minus zero', () => {
  expect(round(1 / 3)).toBe(0.333);
  expect(Object.is(round(-0.0001), 0)).toBe(true);
});
