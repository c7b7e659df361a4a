import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { touch, type Box } from '../../src/figure/boxes.js';
import { arrangeMarks, numbersOf, placeMarks, type MarkItem, type Surroundings } from '../../src/figure/crowd.js';
import { gaps, labelSize, wrappings, type Place, type Side } from '../../src/figure/labels.js';
import { lineHeight, lines, wordWidths } from '../../src/figure/text.js';

const sides: Side[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];
const bracket = { from: 40, to: 56 };
const [gutter, height, far] = [6, 25, 999];
const box = (x: number, y: number, dx: number, dy: number, halfWidth: number, halfHeight: number): Box => ({
  slope: x,
  offset: dx - x * gutter,
  y: height * y + dy,
  halfWidth,
  halfHeight,
});
const walls = [box(0, 0, -far, 0, far, far), box(1, 0, far, 0, far, far), box(0, 0, 0, -far, far, far), box(0, 1, 0, far, far, far)];
const place = (items: MarkItem[], { obstacles = [], ...more }: Partial<Surroundings> = {}, range = bracket) =>
  placeMarks(items, range, { box, obstacles: [...walls, ...obstacles], lines: [], ...more });
const named = (x: number, y: number, text: string, on: Side[] = sides): MarkItem => ({
  x,
  y,
  half: 0.5,
  wrappings: wrappings(text),
  sides: on,
});

interface Seen {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** A mark at one width of the container, and its label, worked out anew from the rules of the sheet: in em of the picture. */
function seenAt(w: number, { x, y, half }: MarkItem, text: string, { side, width, members }: Place): { mark: Seen; label: Seen } {
  const cx = x * (w - gutter);
  const cy = y * height;
  const told = members ? numbersOf(members) : text;
  const W = (width || 1.9) * labelSize;
  const H = (width ? lines(wordWidths(told), width) : 1) * lineHeight * labelSize;
  const beside = side === 'e' || side === 'w' ? gaps.beside : gaps.across;
  const over = side === 'n' || side === 's' ? gaps.over : gaps.along;
  const left = side.includes('e') ? cx + beside * labelSize : side.includes('w') ? cx - beside * labelSize - W : cx - W / 2;
  const top = side.includes('s') ? cy + over * labelSize : side.includes('n') ? cy - over * labelSize - H : cy - H / 2;
  return {
    mark: { left: cx - half, right: cx + half, top: cy - half, bottom: cy + half },
    label: { left, right: left + W, top, bottom: top + H },
  };
}
const overlap = (a: Seen, b: Seen) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.02 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.02;

const texts = [
  'Free return',
  'Clean hotel room with a made bed',
  'Voorrang in de webwinkel',
  'n = 3',
  'Een klacht die helemaal is opgelost',
];
const item = fc.record({
  x: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  y: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  text: fc.constantFrom(...texts),
});

test('labels touch neither one another nor a mark nor the edge, and marks do not touch, at any width of the bracket', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), fc.double({ min: 40, max: 56, noNaN: true }), (given, w) => {
      const items = given.map(({ x, y, text }) => named(x, y, text));
      const seen = place(items).flatMap((found, index) =>
        found.side === '0' ? [] : [seenAt(w, items[index]!, given[index]!.text, found)],
      );
      for (const [index, { mark, label }] of seen.entries()) {
        expect(label.left).toBeGreaterThanOrEqual(-0.02);
        expect(label.right).toBeLessThanOrEqual(w - gutter + 0.02);
        expect(label.top).toBeGreaterThanOrEqual(-0.02);
        expect(label.bottom).toBeLessThanOrEqual(height + 0.02);
        for (const other of seen.slice(0, index)) {
          expect(overlap(label, other.label)).toBe(false);
          expect(overlap(label, other.mark)).toBe(false);
          expect(overlap(mark, other.label)).toBe(false);
          expect(overlap(mark, other.mark)).toBe(false);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('every mark is told once: by its name, by its number, or among the numbers of one that stands for it', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 40 }), (given) => {
      const places = place(given.map(({ x, y, text }) => named(x, y, text)));
      const told = places.flatMap(({ side, members }, index) => (side === '0' ? [] : (members ?? [index])));
      expect(told.sort((a, b) => a - b)).toEqual(given.map((_, index) => index));
    }),
    { numRuns: 60 },
  );
});

describe('marks that touch', () => {
  const pair = [named(0.5, 0.5, 'Free return'), named(0.51, 0.5, 'Free delivery'), named(0.2, 0.5, 'Gift wrapping')];
  test('are one mark with their numbers; the others keep their names', () => {
    const [first, second, third] = place(pair);
    expect(first).toMatchObject({ members: [0, 1] });
    expect(second).toMatchObject({ side: '0' });
    expect(third!.members).toBeUndefined();
    expect(third!.width).toBeGreaterThan(0);
  });
  test('at the narrow end of a bracket only are one in all of it', () => {
    // A share of 0.025 is 0.85 em of 34, and 1.25 em of 50.
    expect(place([named(0.5, 0.5, 'a'), named(0.525, 0.5, 'b')])[0]).toMatchObject({ members: [0, 1] });
    expect(place([named(0.5, 0.5, 'a'), named(0.53, 0.5, 'b')])[0]!.members).toBeUndefined();
  });
  test('on one spot, however many, have one label; it says the first and the last where they are too many to read', () => {
    const many = Array.from({ length: 60 }, () => named(0.5, 0.5, 'Free return'));
    const places = place(many);
    expect(places.filter(({ side }) => side !== '0')).toHaveLength(1);
    expect(numbersOf(places[0]!.members!)).toBe('1–60');
    expect(numbersOf([2, 6, 11])).toBe('3, 7, 12');
  });
});

test('where a number finds no room, its mark joins the nearest', () => {
  const wall = box(0.5, 0.5, 0, 0, 8, 4);
  const [walled, near, distant] = place([named(0.5, 0.5, 'a'), named(0.8, 0.5, 'b'), named(0.05, 0.1, 'c')], { obstacles: [wall] });
  expect(walled!.side).toBe('0');
  expect(near).toMatchObject({ members: [0, 1] });
  expect(distant!.members).toBeUndefined();
});

test('a label keeps clear of an obstacle', () => {
  const item = [named(0.5, 0.5, 'Free return', ['e', 'w'])];
  expect(place(item)[0]!.side).toBe('e');
  expect(place(item, { obstacles: [box(0.5, 0.5, 4, 0, 3, 6)] })[0]!.side).toBe('w');
});

test('a label rather keeps clear of a line, and crosses it where there is no other place', () => {
  const lines = [box(0.5, 0.5, 2, 0, 0.3, 0.3)];
  expect(place([named(0.5, 0.5, 'Free return', ['e', 'w'])], { lines })[0]!.side).toBe('w');
  expect(place([named(0.5, 0.5, 'Free return', ['e'])], { lines })[0]).toMatchObject({ side: 'e', width: 4 });
});

test('a label that has one place only comes before one that has several', () => {
  const places = place([named(0.5, 0.5, 'Free return', ['e', 's']), named(0.7, 0.5, 'Free return', ['w'])]);
  expect(places.map(({ side, width }) => [side, width > 0])).toEqual([
    ['s', true],
    ['w', true],
  ]);
});

test('when too few names fit, all marks show numbers: on a phone where any finds no room, else where more than a fifth do not', () => {
  const lone = [
    named(0.5, 0.5, 'Klanttevredenheidsonderzoeksresultaten'),
    ...[0.1, 0.3, 0.7, 0.9].map((y) => named(0.5, y, 'Free return')),
  ];
  const numbered = (range: typeof bracket) => place(lone, {}, range).filter(({ width }) => width === 0).length;
  expect(numbered(bracket)).toBe(1);
  expect(numbered({ from: 26, to: 40 })).toBe(5);
});

test('the same input gives the same places', () => {
  const items = Array.from({ length: 15 }, (_, index) => named(((index * 7) % 15) / 15, ((index * 4) % 15) / 15, 'Amount of free storage'));
  expect(place(items)).toEqual(place(items));
});

test('a mark knows the brackets in which it stands for others', () => {
  const { marks, numbers } = arrangeMarks([named(0.5, 0.5, 'a'), named(0.53, 0.5, 'b')], () => ({
    box,
    obstacles: [],
    lines: [],
  }));
  expect(marks[0]!.merged).toEqual([
    { bracket: 'xs', members: [0, 1] },
    { bracket: 's', members: [0, 1] },
  ]);
  expect(marks[1]).toMatchObject({ x: '500 30', y: '500', merged: [] });
  expect(numbers).toBe('xs s');
});

test('touch agrees with looking at many widths', () => {
  const boxes = fc.record({
    slope: fc.double({ min: -1, max: 1, noNaN: true }),
    offset: fc.double({ min: -20, max: 20, noNaN: true }),
    y: fc.double({ min: -20, max: 20, noNaN: true }),
    halfWidth: fc.double({ min: 0.1, max: 6, noNaN: true }),
    halfHeight: fc.double({ min: 0.1, max: 6, noNaN: true }),
  });
  const at = ({ slope, offset }: Box, w: number) => slope * w + offset;
  fc.assert(
    fc.property(boxes, boxes, (a, b) => {
      const seen = Array.from({ length: 161 }, (_, index) => 40 + index / 10).some(
        (w) => Math.abs(at(a, w) - at(b, w)) < a.halfWidth + b.halfWidth - 1e-6 && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight - 1e-6,
      );
      if (seen) expect(touch(a, b, bracket)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
