import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emotionScales, type JourneyLane, type JourneyPhase, type LaneValue, type Touchpoint } from '../../src/index.js';
import { readPhases, readSteps } from '../../src/journey/journey.js';
import { layoutCurve, neutral, span, staveColumns } from '../../src/journey/layout.js';
import { journeyEn } from '../../src/journey/words.en.js';
import { badPhases } from '../../stories/examples/journey.js';

const scale = emotionScales['-2..2'];
const phase = (...emotions: (number | null)[]): JourneyPhase => ({
  name: 'p',
  touchpoints: emotions.map((emotion, index) => ({ name: `t${index}`, emotion })),
});
const curve = (...emotions: (number | null)[]) => layoutCurve(emotions, scale);
const one = [{ id: '', name: 'Emotion' }];
const ys = (path: string) =>
  path
    .match(/-?[\d.]+/g)!
    .map(Number)
    .filter((_, index) => index % 2 === 1);

test('a touchpoint draws the piece from itself to the next; the last draws none', () => {
  const pieces = curve(2, -2);
  expect(pieces[0]).toMatchObject({
    y: '',
    map: 'M0,0C333,333.333,667,666.667,1000,1000',
    thread: 'M1000,0C1000,500,0,500,0,1000',
    rises: false,
  });
  expect(pieces[1]).toEqual({ y: '1000' });
});

test('a missing emotion leaves the pieces on both its sides open', () => {
  const pieces = curve(1, null, 1, 2);
  expect(pieces.map(({ map }) => map !== undefined)).toEqual([false, false, true, false]);
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
    const { steps, problems } = readSteps(readPhases(badPhases), scale, one, undefined, journeyEn);
    expect(steps.map(({ emotions }) => emotions[0])).toEqual([null, null, null, null, 1, 2]);
    expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'phases[1].id duplicate',
      'phases[0].touchpoints[1].id duplicate',
      'phases[0].touchpoints[0].emotion range',
      'phases[0].touchpoints[1].emotion not-a-number',
      'phases[0].touchpoints[3].emotion choice',
    ]);
  });
});

describe('lanes', () => {
  const of = (lanes: Record<string, LaneValue>) => [{ name: 'p', touchpoints: [{ name: 't', lanes }] }];
  const read = (phases: JourneyPhase[], asked?: (string | JourneyLane)[]) => readSteps(readPhases(phases), scale, one, asked, journeyEn);
  test('are those that there are, in the order in which they first occur; ids that are known have a name and their line', () => {
    expect(read([...of({ pains: 'a' }), ...of({ kpi: 'b', pains: 'c', support: 'd', Levertijd: 'e' })]).rows).toEqual([
      { id: 'pains', label: 'Pains', line: undefined },
      { id: 'kpi', label: 'KPI', line: undefined },
      { id: 'support', label: 'Support processes', line: 'Line of internal interaction' },
      { id: 'Levertijd', label: 'Levertijd', line: undefined },
    ]);
  });
  test('are those asked for, by id or with a name and a line of one’s own; another one is told and has a row as well', () => {
    const { rows, problems } = read(of({ pains: 'a', owner: 'b' }), [
      'kpi',
      { id: 'owner', name: 'Who', line: 'visibility' },
      { id: 'backstage', line: null },
    ]);
    expect(rows).toEqual([
      { id: 'kpi', label: 'KPI', line: undefined },
      { id: 'owner', label: 'Who', line: 'Line of visibility' },
      { id: 'backstage', label: 'Backstage', line: null },
      { id: 'pains', label: 'Pains', line: undefined },
    ]);
    expect(read([...of({ owner: 'a' }), ...of({ owner: 'b' })], ['kpi']).problems, 'once').toHaveLength(1);
    expect(problems).toMatchObject([
      { path: 'phases[0].touchpoints[0].lanes', kind: 'choice', value: 'pains', allowed: ['kpi', 'owner', 'backstage'] },
    ]);
  });
});

test('a lane may be called as what every object has', () => {
  const { rows, steps } = readSteps(
    readPhases([
      {
        name: 'p',
        touchpoints: [
          { name: 't', lanes: { constructor: 'x' } },
          { name: 'u', lanes: {} },
        ],
      },
    ]),
    scale,
    one,
    undefined,
    journeyEn,
  );
  expect(rows).toEqual([{ id: 'constructor', label: 'Constructor', line: undefined }]);
  expect(steps.map(({ lanes }) => lanes['constructor'])).toEqual(['x', undefined]);
});

describe('several curves', () => {
  const curves = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const read = (...emotions: Touchpoint['emotion'][]) =>
    readSteps(
      readPhases([{ name: 'p', touchpoints: emotions.map((emotion) => ({ name: 't', emotion })) }]),
      scale,
      curves,
      undefined,
      journeyEn,
    );
  test('have a value each; a number alone is that of the first', () => {
    expect(read({ a: 1, b: -1 }, 2, { b: 0 }, null).steps.map(({ emotions }) => emotions)).toEqual([
      [1, -1],
      [2, null],
      [null, 0],
      [null, null],
    ]);
  });
  test('a value outside the scale, and one of a curve that there is not, are told', () => {
    expect(read({ a: 9, c: 1 }).problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      'phases[0].touchpoints[0].emotion choice',
      'phases[0].touchpoints[0].emotion.a range',
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
  expect(of(123), 'as many as a Mermaid text may have').toBe('100 20 3');
});
