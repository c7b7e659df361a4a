import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schematicCurves } from '../../src/index.js';

const { attractive, oneDimensional, mustBe, indifferent, reverse } = schematicCurves;
const u = fc.double({ min: 0, max: 1, noNaN: true });

test('attractive starts at neutral and ends very satisfied; must-be starts very dissatisfied and ends at neutral', () => {
  expect([attractive(0), attractive(1)]).toEqual([0, 1]);
  expect([mustBe(0), mustBe(1)]).toEqual([-1, -0]);
  expect([oneDimensional(0), oneDimensional(0.5), oneDimensional(1)]).toEqual([-1, 0, 1]);
});

test('indifferent stays at neutral, and reverse falls as far as one-dimensional rises', () => {
  fc.assert(
    fc.property(u, (a) => {
      expect([indifferent(), reverse(a) + oneDimensional(a)]).toEqual([0, 0]);
    }),
  );
  expect([reverse(0), reverse(1)]).toEqual([1, -1]);
});

test('every other curve rises; must-be never passes neutral; attractive stays above the line and must-be below it', () => {
  fc.assert(
    fc.property(u, u, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      for (const curve of [attractive, oneDimensional, mustBe]) expect(curve(low)).toBeLessThanOrEqual(curve(high));
      expect(mustBe(a)).toBeLessThanOrEqual(0);
      expect(attractive(a)).toBeGreaterThanOrEqual(oneDimensional(a));
      expect(mustBe(a)).toBeLessThanOrEqual(oneDimensional(a) + 1e-9);
    }),
  );
});
