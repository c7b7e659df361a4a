import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMermaidJourney, parseMermaidJourney } from '../../src/journey/mermaid.js';
import { buying, workingDay } from '../../stories/examples/journey.js';
import { holdable } from './holdable.js';

const official = `journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Go downstairs: 5: Me
      Sit down: 5: Me
`;
const read = (text: string) => {
  const { journey, problems } = parseMermaidJourney(text);
  const tasks = journey.phases.flatMap(({ name, touchpoints }) =>
    touchpoints.map((task) => [name, task.name, task.emotion ?? null, task.actors ?? []]),
  );
  return { journey, tasks, told: problems.map(({ kind, line }) => `${line} ${kind}`), problems };
};

describe('reading', () => {
  test('Mermaid’s own example', () => {
    const { journey, problems } = parseMermaidJourney(official);
    expect(problems).toEqual([]);
    expect(journey).toEqual(workingDay.en);
  });

  test('keywords in any case, and lines for a screen reader', () => {
    const { journey, told } = read('JOURNEY\nTitle  A day \nACCTITLE: Noor: a day\naccdescr : one; #1\nSECTION Morning\nTea: 4');
    expect(told).toEqual([]);
    expect(journey).toMatchObject({ caption: 'A day', 'aria-label': 'Noor: a day', description: 'one; #1' });
    expect(journey.phases).toEqual([{ name: 'Morning', touchpoints: [{ name: 'Tea', emotion: 4 }] }]);
  });

  test('a description of several lines, without the comments in it', () => {
    expect(read('journey\naccDescr {\n  Who: Noor\n  %% not this\n  What: tea\n}\nTea: 4').journey).toMatchObject({
      description: 'Who: Noor\n  What: tea',
      phases: [{ name: '', touchpoints: [{ name: 'Tea', emotion: 4 }] }],
    });
  });

  test('comments: from % at the beginning, from # anywhere', () => {
    const { tasks, told } = read('%% first\njourney\n  %% a: 1\n % b: 2\n# c: 3\nTea: 5 # warm\n5% off: 3\n');
    expect(tasks).toEqual([
      ['', 'Tea', 5, []],
      ['', '5% off', 3, []],
    ]);
    expect(told).toEqual([]);
  });

  test('tasks before any section have one without a name; one without tasks stays; one that comes again is another', () => {
    expect(read('journey\nTea: 5\nsection A\nsection A\nBike: 2').journey.phases).toEqual([
      { name: '', touchpoints: [{ name: 'Tea', emotion: 5 }] },
      { name: 'A', touchpoints: [] },
      { name: 'A', touchpoints: [{ name: 'Bike', emotion: 2 }] },
    ]);
  });

  test('statements need no line of their own, and indentation means nothing', () => {
    expect(read('  journey title Day\n\n\t\tsection A\r\n Tea : 5 : Me ,Cat').tasks).toEqual([['A', 'Tea', 5, ['Me', 'Cat']]]);
  });

  test('characters that are written as codes', () => {
    expect(read('journey\nStep #35;1#colon; tea #9829;: 4: A#44; B').tasks).toEqual([['', 'Step #1: tea ♥', 4, ['A, B']]]);
    for (const code of ['nosuch', 'constructor']) expect(read(`journey\nTea #${code};: 4`).tasks).toEqual([['', `Tea #${code};`, 4, []]]);
  });

  test('front matter and directives are told and left aside; a title there is the title', () => {
    const { journey, told, tasks } = read(
      '---\ntitle: "A day"\nconfig:\n  theme: dark\n---\n%%{init: {\n"theme": "dark"}}%%\njourney\nTea: 9',
    );
    expect(journey.caption).toBe('A day');
    expect(told).toEqual(['1 settings', '6 settings', '9 score']);
    expect(tasks).toEqual([['', 'Tea', 9, []]]);
  });
});

describe('what is not right is told with its line, and the rest is read', () => {
  test.each([
    ['no score', 'Tea', null, ['2 score']],
    ['an empty score', 'Tea: : Me', null, ['2 score']],
    ['a colon and nothing', 'Tea:', null, ['2 score', '2 name']],
    ['a word', 'Tea: good', null, ['2 score']],
    ['a score above the scale stays', 'Tea: 7', 7, ['2 score']],
    ['a score below the scale stays', 'Tea: 0', 0, ['2 score']],
    ['five colons', 'Tea: 3: Me: a: b: c', 3, ['2 extra']],
    ['a # in the name', 'Tea #1: 3', null, ['2 comment']],
  ])('%s', (_, line, emotion, told) => {
    const found = read(`journey\n${line}\nBike: 2`);
    expect(found.tasks.map((task) => task[2])).toEqual([emotion, 2]);
    expect(found.told).toEqual(told);
  });

  test.each([
    ['; ends a statement', 'journey\nTea: 3; Bike: 2', [3, 2], ['2 statement']],
    ['a score without a task', 'journey\n: 3\nBike: 2', [2], ['2 name']],
    ['a line that begins with journey', 'journey\njourney planning: 3\nBike: 2', [3, 2], ['2 statement']],
    ['another first word', 'graph TD\nTea: 3', [null, 3], ['1 start', '1 score']],
    ['nothing', '', [], ['1 start']],
    ['a comment and nothing', '%% x', [], ['1 start']],
  ])('%s', (_, text, emotions, told) => {
    const found = read(text);
    expect(found.tasks.map((task) => task[2])).toEqual(emotions);
    expect(found.told).toEqual(told);
  });

  test('each says what is allowed', () => {
    const { problems } = read('Tea\njourney: 2\nx: y\n;\n: 3\na: 1: b: c\nd #e\nf: 9');
    for (const { says } of problems) expect(says).toMatch(/allowed: .+\.|unknown\.$/);
    expect(new Set(problems.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  });

  test('ten thousand lines keep their numbers', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => (index === 7000 ? 'Lost' : `Task ${index}: ${1 + (index % 5)}: Me`));
    const { tasks, told } = read(['journey', ...lines].join('\n'));
    expect(tasks).toHaveLength(10_000);
    expect(told).toEqual(['7002 score']);
  });

  test('what is no text is an error', () => {
    expect(() => parseMermaidJourney(null as never)).toThrow('parseMermaidJourney: the text is null; allowed: a string.');
  });

  test('whatever the text, nothing but the result comes of it', () => {
    const pieces = [
      'journey',
      'section ',
      'title ',
      'accTitle:',
      'accDescr {',
      '}',
      ':',
      ';',
      '#',
      '%%',
      '%%{',
      '}%%',
      '\n',
      ' ',
      '5',
      'Tea',
      '---\n',
      ',',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const { problems } = parseMermaidJourney(text);
        for (const { line } of problems) expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
      }),
    );
  });
});

describe('writing', () => {
  test('Mermaid’s own example', () => {
    expect(formatMermaidJourney(workingDay.en)).toEqual({ text: official, leftOut: [] });
  });

  test('what Mermaid does not hold is listed with its place', () => {
    const { text, leftOut } = formatMermaidJourney({
      caption: 'Day #1',
      persona: 'Noor',
      scale: '1..5',
      phases: [
        {
          name: 'Go: out',
          hint: 'early',
          touchpoints: [
            { name: 'title deeds', channel: 'Web', emotion: 2, actors: ['A, B', 'Cat; dog'] },
            { name: 'Unknown', emotion: null, actors: ['Me'] },
          ],
        },
      ],
    });
    expect(text).toBe('journey\n    title Day 1\n    section Go out\n      “title deeds”: 2: A B, Cat dog\n      %% Unknown: Me\n');
    expect(leftOut.map(({ path }) => path)).toEqual([
      'caption',
      'persona',
      'phases[0].name',
      'phases[0].hint',
      'phases[0].touchpoints[0].name',
      'phases[0].touchpoints[0].actors[0]',
      'phases[0].touchpoints[0].actors[1]',
      'phases[0].touchpoints[0].channel',
      'phases[0].touchpoints[1].emotion',
    ]);
  });

  test('scores of another scale are moved in proportion, and that is listed', () => {
    const { text, leftOut } = formatMermaidJourney(buying.en);
    expect(text).toContain('Three models side by side: 2\n');
    expect(text).toContain('Test ride: 5\n');
    expect(leftOut).toContainEqual({ path: 'scale', value: '-2..2', says: expect.stringContaining('from -2 to 2') });
  });

  test('what has no phases is an error', () => {
    expect(() => formatMermaidJourney({} as never)).toThrow(/phases is no list/);
  });
});

test('every journey that Mermaid can hold comes back as it was, and nothing is left out', () => {
  fc.assert(
    fc.property(holdable, (journey) => {
      const { text: written, leftOut } = formatMermaidJourney(journey);
      expect(leftOut).toEqual([]);
      expect(parseMermaidJourney(written)).toEqual({ journey, problems: [] });
    }),
    { numRuns: 500 },
  );
});

test('whatever a journey says, its text is read without a problem, with as many phases and touchpoints', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          name: anything,
          touchpoints: fc.array(
            fc.record({
              name: anything,
              emotion: fc.double({ min: 1, max: 5, noNaN: true }),
              actors: fc.array(anything, { maxLength: 3 }),
            }),
            { maxLength: 3 },
          ),
        }),
        { maxLength: 3 },
      ),
      (phases) => {
        const { text: written } = formatMermaidJourney({ scale: '1..5', phases });
        const { journey, problems } = parseMermaidJourney(written);
        expect(problems).toEqual([]);
        expect(journey.phases.map(({ touchpoints }) => touchpoints.length)).toEqual(phases.map(({ touchpoints }) => touchpoints.length));
      },
    ),
    { numRuns: 1000 },
  );
});
