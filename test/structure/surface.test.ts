import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json';

/** Everything that can be imported, as values; a name that comes or goes is a decision, and shows here. */
const surface: Record<string, string[]> = {
  index: [
    'BuildingBlocksRadar',
    'CesInput',
    'JourneyTimeline',
    'KanoDiagram',
    'NpsInput',
    'ScaleInput',
    'cesScales',
    'cesSegment',
    'countAnswers',
    'emotionScales',
    'en',
    'gartnerBlocks',
    'kanoCategories',
    'nl',
    'nps',
    'npsScale',
    'npsSegment',
    'schematicCurves',
    'sixDisciplines',
  ],
  'survey/index': ['CesInput', 'NpsInput'],
  'scale/index': ['ScaleInput'],
  'kano/index': ['KanoDiagram', 'kanoCategories', 'schematicCurves'],
  'journey/index': ['JourneyTimeline', 'emotionScales'],
  'blocks/index': ['BuildingBlocksRadar', 'gartnerBlocks', 'sixDisciplines'],
  'metrics/index': ['cesScales', 'cesSegment', 'countAnswers', 'nps', 'npsScale', 'npsSegment'],
  'locale/index': ['en', 'nl'],
};

const modules = import.meta.glob<object>('../../src/{,*/}index.ts', { eager: true });

test.each(Object.entries(surface))('%s exports exactly these', (path, names) =>
  expect(Object.keys(modules[`../../src/${path}.ts`]!).sort()).toEqual(names),
);

test('what a subpath exports, types included, the root exports too', () => {
  const names = (path: string) =>
    [...readFileSync(`src/${path}.ts`, 'utf8').matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list]) =>
      list!.split(',').map((name) => name.replace(/^\s*type /, '').trim()),
    );
  const root = names('index');
  for (const path of Object.keys(surface)) for (const name of names(path)) expect(root, `${name} of ${path}`).toContain(name);
});

test('package.json has a subpath for each of them, and one for each style sheet', () => {
  const subpaths = Object.keys(surface).map((path) => (path === 'index' ? '.' : `./${path.replace('/index', '')}`));
  const sheets = ['styles', 'survey', 'kano', 'journey', 'blocks'].map((name) => `./${name}.css`);
  expect(Object.keys(packageJson.exports).sort()).toEqual([...subpaths, ...sheets, './package.json'].sort());
});
