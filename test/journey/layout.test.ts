import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emotionScales, type JourneyPhase } from '../../src/index.js';
import { readPhases, readSteps } from '../../src/journey/journey.js';
import { layoutCurve, neutral, span, staveColumns } from '../../src/journey/layout.js';
import { badPhases } from '../../stories/examples/journey.js';

const scale = emotionScales['-2..2'];
const phase = (...emotions: (number | null)[]): JourneyPhase => ({
  name: 'p',
  touchpoints: emotions.map((emotion, index) => ({ name: `t${index}`, emotion })),
});
const curve = (...emotions: (number | null)[]) => layoutCurve(readSteps(readPhases([phase(...emotions)]), scale, 'Emotion').steps, scale);
const ys = (path: string) =>
  path
    .match(/-?[\d.]+/g)!
    .map(Number)
    .filter((_, index) => index % 2 === 1);

test('a touchpoint draws the piece from itself to the next; the last draws none', () => {
  const pieces = curve(2, -2);
  expect(pieces[0]).toMatchObject({ y: '', map: 'M0,0L1000,1000', thread: 'M1000,0C1000,500,0,500,0,1000', rises: false });
  expect(pieces[1]).toMatchObject({ y: '1000', map: null, thread: null });
});

test('a missing emotion leaves the pieces on both its sides open', () => {
  const pieces = curve(1, null, 1, 2);
  expect(pieces.map(({ map }) => map !== null)).toEqual([false, false, true, false]);
  expect(pieces[1]!.y).toBeNull();
});

test('the pieces meet, and never overshoot the two values between which they run', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 2, maxLength: 12 }), (emotions) => {
      const maps = curve(...emotions).flatMap(({ map }) => (map ? [ys(map)] : []));
      maps.forEach((own, index) => {
        const [start, end] = [own[0]!, own.at(-1)!];
        if (index > 0) expect(Math.abs(start - maps[index - 1]!.at(-1)!)).toBeLessThanOrEqual(1);
        for (const y of own) {
          expect(y).toBeGreaterThanOrEqual(Math.min(start, end) - 1);
          expect(y).toBeLessThanOrEqual(Math.max(start, end) + 1);
        }
      });
    }),
  );
});

test('the neutral line runs at zero where the scale has one, else in the middle', () => {
  expect(neutral({ min: -1, max: 3 })).toBe(0.75);
  expect(neutral({ min: 1, max: 5 })).toBe(0.5);
});

describe('steps', () => {
  test('emotion outside its scale and NaN are named with their place and leave the curve open; unknown is no fault', () => {
    const { steps, problems } = readSteps(readPhases(badPhases), scale, 'Emotion');
    expect(steps.map(({ emotion }) => emotion)).toEqual([null, null, null, 1, 2]);
    expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'phases[1].id duplicate',
      'phases[0].touchpoints[1].id duplicate',
      'phases[0].touchpoints[0].emotion range',
      'phases[0].touchpoints[1].emotion not-a-number',
    ]);
  });
});

test('the stave has the columns that need the fewest lines', () => {
  const of = (...sizes: number[]) => staveColumns(sizes.map((size) => phase(...Array.from({ length: size }, () => 0))));
  expect(of(2, 2, 2, 2)).toBe(4);
  expect(of(3, 2)).toBe(5);
  expect(of(3)).toBe(3);
  expect(of(2, 2, 2, 3)).toBe(5);
});

test('a phase of 13 touchpoints spans "10 3" columns, an empty one 1', () => {
  const of = (n: number) => span({ touchpoints: Array.from({ length: n }) });
  expect([of(13), of(4), of(20), of(0)]).toEqual(['10 3', '4', '20', '1']);
});
