import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJourney } from '../../src/index.js';

const read = (...lines: string[]) => readJourney(lines.join('\n'));
const told = (...lines: string[]) => read(...lines).problems.map(({ line, column, kind, value }) => `${line}:${column} ${kind} ${value}`);

test('a row is a touchpoint; an empty phase is that of the row before, and one that comes again later is another', () => {
  const { journey, problems } = read(
    'Phase,Touchpoint,Channel,Actors,When,Emotion,Moment of truth',
    'Before,Searches,Web,"Noor, friend",3 March,-0.6,ZMOT',
    ',Asks,Chat,,,1,',
    'After,Collects,Shop,,,2,SMOT',
    'Before,Tells,,,,,UMOT',
  );
  expect(problems).toEqual([]);
  expect(journey).toEqual({
    phases: [
      {
        name: 'Before',
        touchpoints: [
          { name: 'Searches', channel: 'Web', actors: ['Noor', 'friend'], when: '3 March', emotion: -0.6, momentOfTruth: 'ZMOT' },
          { name: 'Asks', channel: 'Chat', emotion: 1 },
        ],
      },
      { name: 'After', touchpoints: [{ name: 'Collects', channel: 'Shop', emotion: 2, momentOfTruth: 'SMOT' }] },
      { name: 'Before', touchpoints: [{ name: 'Tells', momentOfTruth: 'UMOT', emotion: null }] },
    ],
  });
});

test('the Dutch of an Excel: a byte order mark, semicolons, decimal commas, titles in capitals, in any order', () => {
  const { journey, problems } = readJourney(
    '\ufeffGEVOEL;CONTACTMOMENT;FASE;BEGIN;EINDE;KNELPUNT\r\n1,5;Proefrit;Kopen;2026-04-12;2026-04-12;Regen\r\n−2;Offerte;Kopen;;;\r\n',
  );
  expect(problems).toEqual([]);
  expect(journey.phases).toEqual([
    {
      name: 'Kopen',
      touchpoints: [
        { name: 'Proefrit', start: '2026-04-12', end: '2026-04-12', emotion: 1.5, lanes: { pains: 'Regen' } },
        { name: 'Offerte', emotion: -2 },
      ],
    },
  ]);
});

test('a row with a phase alone is a phase without touchpoints; without phases there is one without a name', () => {
  expect(read('phase,touchpoint', 'A,', 'B,x').journey.phases).toEqual([
    { name: 'A', touchpoints: [] },
    { name: 'B', touchpoints: [{ name: 'x' }] },
  ]);
  expect(read('touchpoint', 'x', 'y').journey.phases).toEqual([{ name: '', touchpoints: [{ name: 'x' }, { name: 'y' }] }]);
});

describe('every other column is a lane', () => {
  const lanes = (...lines: string[]) => read(...lines).journey.phases[0]!.touchpoints.map((touchpoint) => touchpoint.lanes);
  test('by the name of one the library knows, or by its title', () => {
    expect(lanes('touchpoint,Thoughts,kans,Physical evidence,Levertijd', 'x,a,b,c,d')).toEqual([
      { thoughts: 'a', opportunities: 'b', evidence: 'c', Levertijd: 'd' },
    ]);
  });
  test('several lines in a cell are a list', () => {
    expect(lanes('touchpoint,pains', 'x,"one', 'two"')).toEqual([{ pains: ['one', 'two'] }]);
  });
  test('n, low and high beside it make it a score', () => {
    expect(lanes('touchpoint;KPI;KPI n;KPI low;KPI high', 'x;24,5;96;11;37', 'y;7;;;')).toEqual([
      { kpi: { value: 24.5, n: 96, low: 11, high: 37 } },
      { kpi: '7' },
    ]);
  });
  test('a title that only ends like that is a lane of its own', () => {
    expect(lanes('touchpoint,Tide high', 'x,yes')).toEqual([{ 'Tide high': 'yes' }]);
  });
});

test('several curves have a column each', () => {
  expect(read('touchpoint,emotion As-is,Emotion: To-be', 'x,-1,1', 'y,,2').journey).toEqual({
    curves: [
      { id: 'As-is', name: 'As-is' },
      { id: 'To-be', name: 'To-be' },
    ],
    phases: [
      {
        name: '',
        touchpoints: [
          { name: 'x', emotion: { 'As-is': -1, 'To-be': 1 } },
          { name: 'y', emotion: { 'To-be': 2 } },
        ],
      },
    ],
  });
});

describe('what cannot be used is told with line and column, and no good row is lost', () => {
  test('an emotion that is no number', () => {
    expect(told('touchpoint,emotion', 'x,good', 'y,1')).toEqual(['2:2 emotion good']);
    expect(read('touchpoint,emotion', 'x,good', 'y,1').journey.phases[0]!.touchpoints.map(({ emotion }) => emotion)).toEqual([null, 1]);
  });
  test('a row without a name', () => expect(told('touchpoint,channel', ',Web', 'x,Web')).toEqual(['2:null touchpoint ']));
  test('a value beyond the last column', () => expect(told('touchpoint', 'x,y')).toEqual(['2:2 extra y']));
  test('a title that stands twice', () => expect(told('touchpoint,Pains,Knelpunt', 'x,a,b')).toEqual(['1:3 header Knelpunt']));
  test('no column of touchpoints', () => expect(told('phase,channel', 'a,b')).toEqual(['1:null header phase, channel']));
  test('no number beside a score', () => {
    expect(told('touchpoint,KPI,KPI n', 'x,7,many')).toEqual(['2:3 score many']);
    expect(told('touchpoint,KPI,KPI n', 'x,seven,9')).toEqual(['2:3 score 9']);
  });
  test('the line is that of the file, also after a quotation with line breaks', () => {
    expect(told('touchpoint,pains,emotion', 'x,"one', 'two",1', 'y,,?')).toEqual(['4:3 emotion ?']);
  });
  test('a quotation that nothing closes', () => expect(told('touchpoint,pains', 'x,"one')).toEqual(['2:null file "']));
  test('an empty file, and one that is no text', () => {
    expect(told('')).toEqual(['1:null file ']);
    expect(readJourney('PK\u0003\u0004\0\0').problems[0]!.says).toMatch(/not text in UTF-8/);
  });
  test('what is no text at all is an error', () =>
    expect(() => readJourney(7 as never)).toThrow('readJourney: the file is number; allowed: its text.'));
});

test('ten thousand rows', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => `Phase ${Math.floor(index / 100)},Touchpoint ${index},${(index % 5) - 2}`);
  const { journey, problems } = read('phase,touchpoint,emotion', ...rows);
  expect(problems).toEqual([]);
  expect(journey.phases).toHaveLength(100);
});

test('whatever the file, every row with a name is a touchpoint, and every problem is on a line of it', () => {
  const cell = fc.constantFrom('', 'a', '1', '"', '"b"', 'x\ny', '-2', 'é');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
      const text = ['phase,touchpoint,emotion', ...rows.map((row) => row.join(','))].join('\n');
      const { problems } = readJourney(text);
      for (const { line, says } of problems) {
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        expect(says).toMatch(/\.$/);
      }
    }),
  );
});
