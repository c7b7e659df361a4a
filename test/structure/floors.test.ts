import { expect, test } from 'vitest';
import { sources } from './source.js';

const families = ['survey', 'results', 'kano', 'journey', 'blocks', 'strategy'];
/** What each folder may import of ours, besides itself. */
const mayImport: Record<string, string[]> = {
  metrics: [],
  figure: ['metrics'],
  scale: ['metrics', 'figure'],
  ...Object.fromEntries(families.map((family) => [family, ['metrics', 'figure', 'scale']])),
  locale: [...families, 'figure', 'scale'],
};

test.each(sources().filter(({ folder }) => folder))('$path stands on its floor', ({ path, folder, imports }) => {
  const above = imports
    .filter((name) => name.includes('/') && name.endsWith('.js'))
    .filter((name) => ![folder, ...mayImport[folder]!].includes(name.split('/')[0]!));
  expect(above).toEqual([]);
  if (folder === 'locale')
    expect(imports.filter((name) => name.includes('/') && !name.startsWith('locale/') && !/words\.[a-z]+\.js$/.test(name))).toEqual([]);
  // Only geometry computes with d3, and its parser reads files; a rule draws nothing.
  if (imports.some((name) => name.startsWith('d3-'))) expect(path).toMatch(/layout\.ts$|^figure\/polar\.ts$|^figure\/records\.ts$/);
  if (
    /^(metrics|results\/(measures|scored|change|steps|invalid)|journey\/journey|kano\/(categories|curves|features|heads|loops|means|measures|pairs|read|study|table|tally)|blocks\/(answers|asking|gaps|models|series|told)|strategy\/(basics|cycle|cycles|disciplines|gates|service)\.ts)/.test(
      path,
    )
  )
    expect(imports.filter((name) => name === 'react' || name.startsWith('d3-'))).toEqual([]);
});

test('the packages the library imports are the ones it declares', async () => {
  const { dependencies, peerDependencies } = (await import('../../package.json')).default;
  const used = new Set(sources().flatMap(({ imports }) => imports.filter((name) => !name.endsWith('.js'))));
  expect([...used].filter((name) => name !== 'react').sort()).toEqual(Object.keys(dependencies).sort());
  expect(Object.keys(peerDependencies)).toEqual(['react', 'react-dom']);
});
