import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { margin, textWidth } from '../../src/figure/text.js';
import { layoutCycle, nameSize, ringSides } from '../../src/strategy/cycle.layout.js';
import { readCycle } from '../../src/strategy/cycle.js';
import { feedbackLoop, pdcaCycle, threeDs } from '../../src/strategy/cycles.js';
import { improvementCycleEn as words } from '../../src/strategy/words.en.js';

const read = (labels: readonly string[], given: { current?: unknown; round?: unknown } = {}) =>
  readCycle(
    labels.map((label) => ({ label })),
    { current: given.current, round: given.round },
    words,
  );
/** Where a digit token stands, 0…1. */
const place = (token: string) => token.split(' ').reduce((sum, digit) => sum + Number(digit), 0) / 1000;
const letters = (count: number) => Array.from({ length: count }, (_, index) => 'abcdefg'[index]!);

describe('reading a cycle', () => {
  test('three to six steps make a ring; fewer and more are told, none is not', () => {
    expect([0, 1, 2, 3, 6, 7].map((count) => read(letters(count)).fits)).toEqual([false, false, false, true, true, false]);
    expect([0, 1, 2, 3, 6, 7].map((count) => read(letters(count)).problems.length)).toEqual([0, 1, 1, 0, 0, 1]);
  });
  test('the current step is an index from 0', () => {
    const currents = [null, undefined, 0, 2, 3, -1, 1.5, NaN, '1'].map((current) => read(letters(3), { current }));
    expect(currents.map(({ current }) => current)).toEqual([null, null, 0, 2, null, null, null, null, null]);
    expect(currents.map(({ problems }) => problems.map(({ path }) => path).join())).toEqual([
      '',
      '',
      '',
      '',
      'current',
      'current',
      'current',
      'current',
      'current',
    ]);
  });
  test('a round is a whole number from 1 on', () => {
    expect([null, 1, 12, 0, 1.5, Infinity, 'x'].map((round) => read(letters(3), { round }).round)).toEqual([
      null,
      1,
      12,
      null,
      null,
      null,
      null,
    ]);
  });
  test('what is no step keeps its place, and what has no name is called by its place', () => {
    const { steps } = readCycle(
      [null as never, { label: '' }, { label: 'Do', text: 7 as never, details: {} as never }],
      { current: 0, round: null },
      words,
    );
    expect(steps).toEqual([
      { label: '#1', text: undefined, details: undefined },
      { label: '#2', text: undefined, details: undefined },
      { label: 'Do', text: '7', details: undefined },
    ]);
  });
});

describe('the ring', () => {
  test('begins at the top and goes round clockwise, a place in the middle of each step', () => {
    const { arrows, places, side } = layoutCycle(pdcaCycle.labels.en, 2);
    expect([side, arrows.length]).toEqual([176, 4]);
    expect(places.map(({ x, y }) => [Math.sign(place(x) - 0.5), Math.sign(place(y) - 0.5)])).toEqual([
      [1, -1],
      [1, 1],
      [-1, 1],
      [-1, -1],
    ]);
    // The first arrow begins right of the top, 80.08 from the middle, one outside the ring.
    expect(arrows[0]).toMatch(/^M93\.\d+ 7\.\d+A81\.08 81\.08 0 0 1 /);
  });
  test('the arrow of the current step is thicker', () => {
    const [thin, thick] = [layoutCycle(pdcaCycle.labels.en, null), layoutCycle(pdcaCycle.labels.en, 0)].map(({ arrows }) => arrows[0]!);
    expect(thin).toContain('A81.08 81.08');
    expect(thick).toContain('A82.58 82.58');
  });
  test('is as large as its names need; where none is large enough it has numbers, and is small', () => {
    expect(layoutCycle(pdcaCycle.labels.nl, null)).toMatchObject({ size: 's', named: true });
    expect(layoutCycle(threeDs.labels.en, null)).toMatchObject({ size: 'm', named: true });
    for (const labels of [threeDs.labels.nl, feedbackLoop.labels.nl])
      expect(layoutCycle(labels, null)).toMatchObject({ size: 'l', named: true });
    expect(layoutCycle(['Kundenzufriedenheitsuntersuchung', 'Do', 'Act'], null)).toMatchObject({ size: 's', named: false });
  });
  test.each([pdcaCycle, threeDs, feedbackLoop].flatMap(({ labels }) => [labels.en, labels.nl]))(
    '%s, … lie within it, apart from one another',
    (...labels) => {
      const { size, places } = layoutCycle(labels, null);
      const side = ringSides[size];
      const boxes = labels.map((label, index) => {
        const half = (textWidth(label) * margin * nameSize) / 2;
        return { half, x: (place(places[index]!.x) - 0.5) * side, y: (place(places[index]!.y) - 0.5) * side };
      });
      // A token stands to a tenth of a percent.
      const rounding = 0.001 * side;
      for (const [index, a] of boxes.entries()) {
        expect(Math.hypot(Math.abs(a.x) + a.half, Math.abs(a.y) + 0.6)).toBeLessThan(0.455 * side + rounding);
        for (const b of boxes.slice(0, index))
          expect(Math.abs(a.x - b.x) + 2 * rounding >= a.half + b.half || Math.abs(a.y - b.y) > 1.2).toBe(true);
      }
    },
  );
});

test('the sheet has the same sizes', () => {
  const sheet = readFileSync('src/strategy/strategy.css', 'utf8');
  for (const side of Object.values(ringSides)) expect(sheet).toContain(`inline-size: ${side}em; block-size: ${side}em`);
  expect(sheet).toMatch(new RegExp(`\\[data-part='place'\\] \\{[^}]*font-size: ${nameSize}em`));
});
