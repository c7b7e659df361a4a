import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readJourney, timedPhases, type Journey, type JourneyTimelineProps } from '../../src/index.js';
import { parseMermaidJourney } from '../../src/journey/mermaid.js';
import { badPhases, blueprint, buying, moving, workingDay, year } from '../../stories/examples/journey.js';
import { file, schemaOfJourney } from './schema.mjs';

// Every key of the data is a prop of the widget; what is not is an error of types.
export const asProps = (journey: Journey): JourneyTimelineProps => journey;

const valid = new Ajv().compile(JSON.parse(readFileSync(file, 'utf8')) as object);

test('the schema of a journey is that of its type; `npm run schema` writes it anew', () => {
  expect(readFileSync(file, 'utf8')).toBe(schemaOfJourney());
});

describe('a journey is valid', () => {
  test.each(Object.entries({ buying, workingDay, blueprint, moving, year }))('%s', (_, { en, nl }) => {
    for (const journey of [en, nl]) expect(valid(JSON.parse(JSON.stringify(journey)))).toBe(true);
  });
  test('as it is read from a spreadsheet, with its times read', () => {
    const { phases } = readJourney('touchpoint,start,emotion,KPI,KPI n\nx,2026-01-01,1,7,9\ny,2026-03-01,,,').journey;
    expect(valid({ $schema: 'x', phases: timedPhases(phases, { spacing: 'proportional' }).phases })).toBe(true);
  });
  test('as it is read from Mermaid’s text', () => {
    expect(valid({ phases: parseMermaidJourney('journey\nTea: 5: Me').journey.phases, scale: '1..5' })).toBe(true);
  });
});

test.each<[string, unknown]>([
  ['without phases', {}],
  ['with a touchpoint without a name', { phases: [{ name: 'p', touchpoints: [{}] }] }],
  ['on a scale that does not exist', { phases: [], scale: '1..6' }],
  ['with a line that does not exist', { phases: [], lanes: [{ id: 'x', line: 'y' }] }],
  ['with what goes wrong in real data', { phases: badPhases }],
])('a journey %s is not', (_, journey) => expect(valid(JSON.parse(JSON.stringify(journey)))).toBe(false));
