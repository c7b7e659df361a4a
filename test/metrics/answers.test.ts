import fc from 'fast-check';
import { expect, test } from 'vitest';
import { npsScale, readAnswer } from '../../src/index.js';

test.each([
  ['0', 0],
  ['7', 7],
  ['10', 10],
  ['07', 7],
  ['11', null],
  ['-1', null],
  ['7.0', null],
  ['7e0', null],
  ['0x7', null],
  [' 7', null],
  ['７', null],
  ['', null],
  ['n/a', null],
  ['javascript:alert(1)', null],
  ['9'.repeat(400), null],
  [7, null],
  [['7'], null],
  [null, null],
  [undefined, null],
])('readAnswer(%j) of a scale 0…10 is %j', (text, answer) => expect(readAnswer(text, npsScale)).toBe(answer));

test('below zero counts where the scale does, and zero has no sign', () => {
  expect(readAnswer('-2', { min: -2, max: 2 })).toBe(-2);
  expect(readAnswer('-0', { min: -2, max: 2 })).toBe(0);
});

test('for any text it is a whole number on the scale or null, and every number on the scale is read back', () =>
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String)), fc.integer({ min: -20, max: 0 }), fc.nat(40), (text, min, size) => {
      const scale = { min, max: min + size };
      const answer = readAnswer(text, scale);
      if (answer !== null) {
        expect(Number.isInteger(answer)).toBe(true);
        expect(answer).toBeGreaterThanOrEqual(scale.min);
        expect(answer).toBeLessThanOrEqual(scale.max);
      }
      for (let value = scale.min; value <= scale.max; value++) expect(readAnswer(String(value), scale)).toBe(value);
    }),
  ));
