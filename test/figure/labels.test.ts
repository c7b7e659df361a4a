import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { touch, type Box } from '../../src/figure/boxes.js';
import { brackets } from '../../src/figure/brackets.js';
import {
  arrangeLabels,
  gaps,
  labelSize,
  labelWidths,
  placeLabels,
  wrappings,
  type LabelItem,
  type LabelPlan,
  type Side,
} from '../../src/figure/labels.js';
import { lineHeight, lines, textWidth, wordWidths } from '../../src/figure/text.js';

const sides: Side[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];
const bracket = { from: 40, to: 56 };
const width = { slope: 1, offset: -6 };
const plan: LabelPlan = {
  width,
  height: { slope: 0, offset: 25 },
  room: { start: { slope: 0, offset: 0 }, end: width, above: 0, below: 0 },
  enough: 0.8,
  judge: () => 0,
};
const place = (items: LabelItem[], more: Partial<LabelPlan> = {}) => placeLabels(items, bracket, { ...plan, ...more });

const rows = (text: string, width: number) => lines(wordWidths(text), width);

/** The box of a placed label at one width of the container, worked out anew from the rules of the sheet: in em of the picture. */
function boxAt(w: number, { x, y, text }: { x: number; y: number; text: string }, { side, width }: { side: Side; width: number }) {
  const cx = x * (w - 6);
  const cy = y * 25;
  const W = (width || 1.9) * labelSize;
  const H = (width ? rows(text, width) : 1) * lineHeight * labelSize;
  const beside = side === 'e' || side === 'w' ? gaps.beside : gaps.across;
  const over = side === 'n' || side === 's' ? gaps.over : gaps.along;
  const left = side.includes('e') ? cx + beside * labelSize : side.includes('w') ? cx - beside * labelSize - W : cx - W / 2;
  const top = side.includes('s') ? cy + over * labelSize : side.includes('n') ? cy - over * labelSize - H : cy - H / 2;
  return { left, right: left + W, top, bottom: top + H };
}

const item = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.constantFrom(
    'Free return',
    'Clean hotel room with a made bed',
    'Voorrang in de webwinkel',
    'n = 3',
    'Een klacht die helemaal is opgelost',
  ),
});

test('placed labels touch neither one another nor the edge, at any width of the bracket', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), fc.double({ min: 40, max: 56, noNaN: true }), (items, w) => {
      const places = place(
        items.map(({ text, ...point }) => ({
          ...point,
          wrappings: wrappings(text),
          sides,
        })),
      );
      const boxes = places.flatMap((found, index) => (found.width ? [boxAt(w, items[index]!, found)] : []));
      boxes.forEach((a, index) => {
        expect(a.left).toBeGreaterThanOrEqual(-0.02);
        expect(a.right).toBeLessThanOrEqual(w - 6 + 0.02);
        expect(a.top).toBeGreaterThanOrEqual(-0.02);
        expect(a.bottom).toBeLessThanOrEqual(25.02);
        for (const b of boxes.slice(0, index)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const along = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          expect(across > 0.02 && along > 0.02).toBe(false);
        }
      });
    }),
    { numRuns: 60 },
  );
});

const named = (x: number, y: number, text: string, on: Side[] = sides) => ({
  x,
  y,
  wrappings: wrappings(text),
  sides: on,
});

test('a label keeps clear of an obstacle', () => {
  const wall: Box = {
    x: { slope: 0.5, offset: 4 },
    y: { slope: 0, offset: 12.5 },
    halfWidth: 5,
    halfHeight: 6,
  };
  expect(place([named(0.5, 0.5, 'Free return', ['e', 'w'])])[0]!.side).toBe('e');
  expect(
    place([named(0.5, 0.5, 'Free return', ['e', 'w'])], {
      judge: (room) => (touch(room, wall, bracket) ? Infinity : 0),
    })[0]!.side,
  ).toBe('w');
});

test('a label rather keeps clear of a line, and crosses it where there is no other place', () => {
  const line: Box = {
    x: { slope: 0.5, offset: 0 },
    y: { slope: 0, offset: 12.5 },
    halfWidth: 0.3,
    halfHeight: 0.3,
  };
  expect(
    place([named(0.5, 0.5, 'Free return', ['e', 'w'])], {
      judge: (_, text) => (touch(text, line, bracket) ? 9 : 0),
    })[0]!.side,
  ).toBe('w');
  expect(
    place([named(0.5, 0.5, 'Free return', ['e'])], {
      judge: (_, text) => (touch(text, line, bracket) ? 9 : 0),
    })[0]!,
  ).toMatchObject({
    side: 'e',
    width: 4,
  });
});

test('a label makes way for another that has one place only', () => {
  const blocked: Box = {
    x: { slope: 0, offset: 2 },
    y: { slope: 0, offset: 12.5 },
    halfWidth: 2,
    halfHeight: 3,
  };
  const places = place([named(0.5, 0.5, 'Free return', ['e', 's']), named(0.62, 0.5, 'Free return', ['w'])], {
    judge: (room) => (touch(room, blocked, bracket) ? Infinity : 0),
  });
  expect(places.map(({ side, width }) => [side, width > 0])).toEqual([
    ['s', true],
    ['w', true],
  ]);
});

test('when too few labels fit, all items show numbers', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => named(0.5 + index / 1000, 0.5, 'Clean hotel room with a made bed'));
  expect(place(crowd).every(({ width }) => width === 0)).toBe(true);
});

test('the same input gives the same places', () => {
  const items = Array.from({ length: 15 }, (_, index) => named(((index * 7) % 15) / 15, ((index * 4) % 15) / 15, 'Amount of free storage'));
  expect(place(items)).toEqual(place(items));
});

test('every bracket has its tokens; numbers name the brackets that need a list', () => {
  const arrange = (text: string) => {
    const items = [named(0.5, 0.5, text, ['e'])];
    return arrangeLabels(items, (range) => placeLabels(items, range, plan));
  };
  expect(arrange('Free')).toEqual({
    at: ['xs-e xs-4 xs-l s-e s-4 s-l m-e m-4 m-l l-e l-4 l-l xl-e xl-4 xl-l'],
    numbers: '',
  });
  expect(arrange('Klanttevredenheidsonderzoeksresultaten')).toEqual({
    at: ['xs-e s-e m-e l-e xl-e'],
    numbers: 'xs s m l xl',
  });
  expect(arrangeLabels([], () => [])).toEqual({ at: [], numbers: '' });
});

test('touch agrees with looking at many widths', () => {
  const linear = fc.record({
    slope: fc.double({ min: -1, max: 1, noNaN: true }),
    offset: fc.double({ min: -20, max: 20, noNaN: true }),
  });
  const box = fc.record({
    x: linear,
    y: linear,
    halfWidth: fc.double({ min: 0.1, max: 6, noNaN: true }),
    halfHeight: fc.double({ min: 0.1, max: 6, noNaN: true }),
  });
  const at = ({ slope, offset }: { slope: number; offset: number }, w: number) => slope * w + offset;
  fc.assert(
    fc.property(box, box, (a, b) => {
      const seen = Array.from({ length: 161 }, (_, index) => 40 + index / 10).some(
        (w) =>
          Math.abs(at(a.x, w) - at(b.x, w)) < a.halfWidth + b.halfWidth - 1e-6 &&
          Math.abs(at(a.y, w) - at(b.y, w)) < a.halfHeight + b.halfHeight - 1e-6,
      );
      if (seen) expect(touch(a, b, bracket)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('text', () => {
  test('a wider text is never estimated narrower', () => {
    expect(textWidth('ill')).toBeLessThan(textWidth('www'));
    expect(textWidth('')).toBe(0);
    expect(textWidth('漢字')).toBeGreaterThan(textWidth('ab'));
  });
  test('lines: greedy, and a word that does not fit fits nowhere', () => {
    expect(rows('Free return', 20)).toBe(1);
    expect(rows('Free return', 6)).toBe(2);
    expect(rows('Klanttevredenheidsonderzoek', 6)).toBe(Infinity);
    expect(rows('Klanttevreden\u00adheids\u00adonderzoek', 10)).toBe(3);
  });
});

describe('the sheet holds the same numbers', () => {
  const sheet = readFileSync('src/figure/labels.css', 'utf8');
  const rule = (selector: string) => sheet.split(`${selector} [data-part='tag'] {`)[1]?.split('}')[0] ?? '';

  test.each(brackets)('bracket $name', ({ name, from, to }) => {
    const query = name === 'xl' ? `(width >= ${from}em)` : `(${from}em <= width < ${to}em)`;
    expect(sheet).toContain(`@container ${query} {`);
    for (const side of sides) expect(rule(`[data-at~='${name}-${side}']`)).not.toBe('');
    for (const width of labelWidths) expect(rule(`[data-at~='${name}-${width}']`)).toContain(`max-inline-size: ${width}em`);
  });

  test('size and gaps of a label', () => {
    expect(sheet).toContain(`font-size: ${labelSize}em`);
    expect(rule(`[data-at~='m-e']`)).toContain(`margin-inline-start: ${gaps.beside}em`);
    expect(rule(`[data-at~='m-n']`)).toContain(`margin-block-end: ${gaps.over}em`);
    expect(rule(`[data-at~='m-se']`)).toContain(`margin-inline-start: ${gaps.across}em; margin-block-start: ${gaps.along}em`);
  });
});
