import { describe, expect, test } from 'vitest';
import { blockAxes, blockLevels, forresterLevels, gartnerBlocks, serviceExcellence, sixDisciplines } from '../../src/blocks/models.js';

const counts = {
  gartnerBlocks: [gartnerBlocks, 8],
  sixDisciplines: [sixDisciplines, 6],
  serviceExcellence: [serviceExcellence, 9],
  forresterLevels: [forresterLevels, 4],
} as const;

describe.each(Object.entries(counts))('%s', (_, [model, count]) => {
  test('has its names in both languages, each once, and says where they come from', () => {
    for (const labels of [model.labels.en, model.labels.nl]) {
      expect(labels).toHaveLength(count);
      expect(new Set(labels).size).toBe(count);
    }
    expect(model.source).not.toBe('');
  });
});

test('the dimensions of Service Excellence hold its nine blocks', () => {
  const axes = blockAxes(serviceExcellence, 'en');
  expect(axes.map(({ dimension }) => dimension)).toEqual(
    [
      ['Leadership and strategy', 2],
      ['Culture and employee engagement', 2],
      ['Creating outstanding customer experiences', 3],
      ['Operational service excellence', 2],
    ].flatMap(([name, blocks]) => Array.from({ length: blocks as number }, () => name)),
  );
});

test('a model without dimensions gives axes without them', () =>
  expect(blockAxes(sixDisciplines, 'nl')[1]).toEqual({ label: 'Klantinzicht' }));

test('levels count from 1', () =>
  expect(blockLevels(forresterLevels, 'en').map(({ value, label }) => `${value} ${label}`)).toEqual([
    '1 Repair',
    '2 Elevate',
    '3 Optimize',
    '4 Differentiate',
  ]));
