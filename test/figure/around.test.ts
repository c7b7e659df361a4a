import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAround, readyAround } from '../../src/figure/around.js';
import { labelSize, wrappings, type Side } from '../../src/figure/labels.js';
import { lineHeight, lines, wordWidths } from '../../src/figure/text.js';

const side = (x: number, y: number): Side[] => [Math.abs(x) < 0.05 ? (y < 0 ? 'n' : 's') : x < 0 ? 'w' : 'e'];

const label = fc.constantFrom(
  'Vision',
  'Valued Customer Experience',
  'Samenwerking in de organisatie',
  'Klanttevredenheidsonderzoeksresultaten',
);

const around = (labels: readonly string[]) =>
  readyAround(
    labels.map((text, index) => {
      const turn = (2 * Math.PI * index) / labels.length;
      const [x, y] = [0.44 * Math.sin(turn), -0.44 * Math.cos(turn)];
      return {
        text,
        x: 0.5 + x,
        y: 0.5 + y,
        wrappings: wrappings(text),
        sides: side(x, y),
      };
    }),
  );

test('all are named and touch neither one another nor the edge, or all are numbers', () => {
  fc.assert(
    fc.property(fc.array(label, { minLength: 3, maxLength: 12 }), fc.integer({ min: 30, max: 80 }), (labels, narrowest) => {
      const items = around(labels);
      const places = placeAround(items, 21, narrowest, 3.5);
      expect(new Set(places.map(({ width }) => width > 0)).size).toBe(1);
      if (!places[0]!.width) return;
      const boxes = places.map(({ side, width }, index) => {
        const { text, x, y } = items[index]!;
        const [W, H] = [width * labelSize, lines(wordWidths(text), width) * lineHeight * labelSize];
        const left = 21 * (x - 0.5) + (side === 'e' ? 0.9 * labelSize : side === 'w' ? -0.9 * labelSize - W : -W / 2);
        const top = 21 * (y - 0.5) + (side === 's' ? 0.75 * labelSize : side === 'n' ? -0.75 * labelSize - H : -H / 2);
        return { left, right: left + W, top, bottom: top + H };
      });
      boxes.forEach((a, index) => {
        expect(Math.max(-a.left, a.right)).toBeLessThanOrEqual(narrowest / 2 + 0.02);
        expect(Math.max(-a.top, a.bottom)).toBeLessThanOrEqual(10.5 + 3.5 + 0.02);
        for (const b of boxes.slice(0, index))
          expect(
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.02 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.02,
          ).toBe(false);
      });
    }),
    { numRuns: 100 },
  );
});

test('one that finds no place makes them all numbers', () => {
  const places = placeAround(around(['Vision', 'Klanttevredenheidsonderzoeksresultaten', 'Strategy']), 21, 30, 3.5);
  expect(places.map(({ width }) => width)).toEqual([0, 0, 0]);
});
