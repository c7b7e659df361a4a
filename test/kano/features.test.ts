import { expect, test } from 'vitest';
import { checkFeatures } from '../../src/kano/features.js';
import { badFeatures, kanoFeatures } from '../../stories/examples/kano.js';

const terms = { category: 'Kind', fulfilment: 'Fulfilment', satisfaction: 'Satisfaction' };

test('the twelve 3B examples can all be drawn', () => {
  for (const features of Object.values(kanoFeatures)) expect(checkFeatures(features, terms)).toEqual({ drawable: features, problems: [] });
});

test('an unknown category, satisfaction 1.4 and NaN are left out and named with their path; a repeated id is named and drawn', () => {
  const { drawable, problems } = checkFeatures(badFeatures, terms);
  expect(drawable.map(({ label }) => label)).toEqual(['Reliable delivery', 'Same id as the first']);
  expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    'features[1].id duplicate',
    'features[2].category choice',
    'features[3].satisfaction range',
    'features[4].fulfilment not-a-number',
  ]);
});
