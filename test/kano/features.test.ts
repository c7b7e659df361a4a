import { expect, test } from 'vitest';
import { checkFeatures } from '../../src/kano/features.js';
import { badFeatures, kanoFeatures, storage } from '../../stories/examples/kano.js';

const words = {
  category: 'Kind',
  fulfilment: 'Fulfilment',
  satisfaction: 'Satisfaction',
  qualified: (label: string, date: string) => `${label}, ${date}`,
};

test('the twelve 3B examples can all be drawn', () => {
  for (const features of Object.values(kanoFeatures)) {
    const { drawn, problems } = checkFeatures(features, words);
    expect(drawn.map(({ name, fulfilment, satisfaction }) => [name, fulfilment, satisfaction])).toEqual(
      features.map(({ label, fulfilment, satisfaction }) => [label, fulfilment, satisfaction]),
    );
    expect(problems).toEqual([]);
  }
});

test('an unknown category, satisfaction 1.4 and NaN are left out and named with their path; a repeated id is named and drawn', () => {
  const { drawn, all, problems } = checkFeatures(badFeatures, words);
  expect(drawn.map(({ label }) => label)).toEqual(['Reliable delivery', 'Same id as the first']);
  expect(all).toHaveLength(5);
  expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    'features[1].id duplicate',
    'features[2].category choice',
    'features[3].satisfaction range',
    'features[4].fulfilment not-a-number',
  ]);
});

test('a feature with a date is called by both', () => {
  expect(checkFeatures(storage.en, words).drawn.map(({ name }) => name)).toEqual([
    '1 GB of free mail storage, 2004',
    '1 GB of free mail storage, 2010',
    '1 GB of free mail storage, today',
  ]);
});

test('what is no list is an empty one; what is no feature is told', () => {
  expect(checkFeatures(null as never, words)).toEqual({ all: [], drawn: [], problems: [] });
  const { drawn, problems } = checkFeatures([null, 7] as never, words);
  expect(drawn).toEqual([]);
  expect(problems.map(({ path }) => path)).toContain('features[0].category');
});
