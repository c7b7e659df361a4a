import fc from 'fast-check';
import mermaid from 'mermaid';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatMermaidJourney, parseMermaidJourney } from '../../src/journey/mermaid.js';
import { workingDay } from '../../stories/examples/journey.js';
import { holdable } from './holdable.js';

/** What Mermaid's parser gives; it is no part of its declared types. */
interface Db {
  getSections(): string[];
  getTasks(): { section: string; task: string; score: number; people: string[] }[];
  getDiagramTitle(): string;
  getAccTitle(): string;
  getAccDescription(): string;
}
async function asMermaidReads(text: string) {
  const { db } = (await mermaid.mermaidAPI.getDiagramFromText(text)) as unknown as { db: Db };
  return {
    sections: db.getSections().map((section) => section.trim()),
    tasks: db
      .getTasks()
      .map(({ section, task, score, people }) => [section.trim(), task.trim(), score, people.filter((person) => person !== '')]),
    title: db.getDiagramTitle(),
    accTitle: db.getAccTitle(),
    accDescr: db.getAccDescription(),
  };
}
const asWeRead = (text: string) => {
  const { journey } = parseMermaidJourney(text);
  return {
    sections: journey.phases.flatMap(({ name }) => name || []),
    tasks: journey.phases.flatMap(({ name, touchpoints }) =>
      touchpoints.map(({ name: task, emotion, actors = [] }) => [name, task, emotion, actors]),
    ),
  };
};
// Its diagrams are known once one was parsed.
beforeAll(() => mermaid.parse('journey\nTea: 3'));

const refuses = async (text: string) =>
  mermaid.parse(text).then(
    () => false,
    () => true,
  );

test('Mermaid takes our text of its own example for what it says', async () => {
  const { text } = formatMermaidJourney(workingDay.en);
  expect(await asMermaidReads(text)).toMatchObject({ title: 'My working day', ...asWeRead(text) });
});

test('it reads the sections, tasks, scores and actors of every journey it can hold', async () => {
  await fc.assert(
    fc.asyncProperty(holdable, async (journey) => {
      const { text } = formatMermaidJourney(journey);
      expect(await asMermaidReads(text)).toMatchObject(asWeRead(text));
    }),
    { numRuns: 200 },
  );
});

describe('we read what Mermaid reads', () => {
  test.each([
    'journey\nTea : 5 : Me ,Cat\n',
    'JOURNEY\nSECTION A\ntea: 3',
    'journey title Day\n section A\n%% x: 1\n % y: 2\n# z: 3\nTea: 5 # warm\n5% off: 3\na%%b: 4\n',
    'journey\nsection A\nsection A\nTea: 1:b:c:d:e',
    'journey\nTea: 0x2: A\nBike: 7\nCar: -1',
    'journey\nsection\n A\nTea: 3: Me %% c',
    'journey\naccTitle: a # b; c: d\naccDescr {\n x\n %% y\n z }\nTea: 2',
    '---\ntitle: Day\n---\n%%{init: {}}%%\n\n  journey\nTea: 2',
    'journey\r\n\tsection A\r\n\tTea: 2\r\n',
  ])('%j', async (text) => {
    expect(await asMermaidReads(text.replace(/^JOURNEY/, 'journey'))).toMatchObject(asWeRead(text));
  });

  test('a title and the lines for a screen reader', async () => {
    const text = 'journey\nTITLE  A day\naccTitle : Noor: a day\naccDescr {\n  Who: Noor\n  %% not this\n  What: tea\n}\nTea: 4';
    const { journey } = parseMermaidJourney(text);
    const { title, accTitle, accDescr } = await asMermaidReads(text);
    expect([title.trim(), accTitle, accDescr.replace(/\n\s+/g, '\n')]).toEqual([
      journey.caption,
      journey['aria-label'],
      journey.description!.replace(/\n\s+/g, '\n'),
    ]);
  });
});

test.each([
  'journey\nTea',
  'journey\nTea: 3; Bike: 2',
  'journey\n: 3',
  'journey\njourney planning: 3',
  'journey\nTea #1: 3',
  'graph\nTea: 3',
  '',
])('what Mermaid refuses we tell: %j', async (text) => {
  expect(await refuses(text)).toBe(true);
  expect(parseMermaidJourney(text).problems).not.toEqual([]);
});
