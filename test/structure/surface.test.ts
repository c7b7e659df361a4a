import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageJson from '../../package.json';

/** Everything that can be imported, as values; a name that comes or goes is a decision, and shows here. */
const surface: Record<string, string[]> = {
  index: [
    'BuildingBlocksRadar',
    'CesInput',
    'ChoiceScale',
    'CsatInput',
    'CxEnhance',
    'ErrorSummary',
    'GradeInput',
    'GradeSlider',
    'JourneyTimeline',
    'KanoDiagram',
    'KpiStrip',
    'NpsBreakdown',
    'NpsInput',
    'PmfInput',
    'RulerInput',
    'ScaleInput',
    'ScaleLinks',
    'ScaleMatrix',
    'ScoreCard',
    'ScoreComparison',
    'ScoreDistribution',
    'ScoreSlider',
    'ScoreTrend',
    'SurveyProgress',
    'ar',
    'ces',
    'cesScales',
    'cesSegment',
    'compare',
    'countAnswers',
    'csat',
    'csatBands',
    'csatSegment',
    'de',
    'emotionScales',
    'en',
    'es',
    'fr',
    'gartnerBlocks',
    'grade',
    'gradeBands',
    'gradeMarks',
    'gradeScale',
    'gradeSegment',
    'kanoCategories',
    'mergeCounts',
    'nl',
    'nps',
    'npsScale',
    'npsSegment',
    'pmf',
    'pmfAnswers',
    'pmfThreshold',
    'readAnswer',
    'scaleEmail',
    'scaleEmailText',
    'schematicCurves',
    'sixDisciplines',
    'wilson',
  ],
  'survey/index': [
    'CesInput',
    'ChoiceScale',
    'CsatInput',
    'ErrorSummary',
    'GradeInput',
    'GradeSlider',
    'NpsInput',
    'PmfInput',
    'ScaleLinks',
    'ScaleMatrix',
    'SurveyProgress',
  ],
  'survey/email': ['scaleEmail', 'scaleEmailText'],
  'scale/index': ['CxEnhance', 'RulerInput', 'ScaleInput', 'ScoreSlider'],
  'results/index': ['KpiStrip', 'NpsBreakdown', 'ScoreCard', 'ScoreComparison', 'ScoreDistribution', 'ScoreTrend'],
  'kano/index': ['KanoDiagram', 'kanoCategories', 'schematicCurves'],
  'journey/index': ['JourneyTimeline', 'emotionScales'],
  'blocks/index': ['BuildingBlocksRadar', 'gartnerBlocks', 'sixDisciplines'],
  'metrics/index': [
    'ces',
    'cesScales',
    'cesSegment',
    'compare',
    'countAnswers',
    'csat',
    'csatBands',
    'csatSegment',
    'grade',
    'gradeBands',
    'gradeMarks',
    'gradeScale',
    'gradeSegment',
    'mergeCounts',
    'nps',
    'npsScale',
    'npsSegment',
    'pmf',
    'pmfAnswers',
    'pmfThreshold',
    'readAnswer',
    'wilson',
  ],
  'locale/index': ['ar', 'de', 'en', 'es', 'fr', 'nl'],
};

const modules = import.meta.glob<object>(['../../src/{,*/}index.ts', '../../src/survey/email.ts'], { eager: true });

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
  const subpaths = Object.keys(surface).map((path) => (path === 'index' ? '.' : `./${path.replace(/\/index$|^survey\/(?=email$)/, '')}`));
  const sheets = ['styles', 'survey', 'results', 'kano', 'journey', 'blocks'].map((name) => `./${name}.css`);
  expect(Object.keys(packageJson.exports).sort()).toEqual([...subpaths, ...sheets, './package.json'].sort());
});
