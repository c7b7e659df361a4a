// Bundled for the browser as well, to be hydrated there: nothing of Node may be imported here.
import { createElement, Fragment } from 'react';
import { Asking } from '../../stories/examples/asking.tsx';
import { Grades } from '../../stories/examples/grades.tsx';
import { badSeries, excellent, gartner, longAxes, maturity, measured, twelve } from '../../stories/examples/blocks.ts';
import { badPhases, blueprint, buying, manyTouchpoints, moving, workingDay, year } from '../../stories/examples/journey.ts';
import { badFeatures, badStudy, crowd, kanoCaption, kanoFeatures, kanoStudy, manyResults, storage } from '../../stories/examples/kano.ts';
import { badAnswers, badPeriods } from '../../stories/examples/results.ts';
import {
  badBasics,
  badCycle,
  badDisciplines,
  basicsInOrder,
  disciplineScores,
  dsCycle,
  leaseCycle,
  loopCycle,
  serviceBasics,
} from '../../stories/examples/strategy.ts';
import { Dashboard } from '../../stories/showcases/Dashboard.tsx';
import { KanoStudy } from '../../stories/showcases/KanoStudy.tsx';
import { KanoSurvey } from '../../stories/showcases/KanoSurvey.tsx';
import { Results } from '../../stories/showcases/Results.tsx';
import { SurveyPage } from '../../stories/showcases/SurveyPage.tsx';
import { TwoPageSurvey } from '../../stories/showcases/TwoPageSurvey.tsx';
import { FromEmail } from '../../stories/survey/FromEmail.tsx';
import {
  ar,
  BlocksAssessment,
  BuildingBlocksRadar,
  CesInput,
  en,
  GapList,
  ImprovementCycle,
  JourneyTimeline,
  KanoDiagram,
  KanoMatrix,
  KanoPriorities,
  KanoScatter,
  KanoTable,
  nl,
  NpsBreakdown,
  NpsInput,
  ScaleLinks,
  ScoreCard,
  ScoreTrend,
  ServiceBasics,
  timedPhases,
  ValueDisciplines,
} from '../../dist/index.js';

const locales = { en, nl };

const kano = (tag) =>
  createElement(KanoDiagram, { vocabulary: '3b', features: kanoFeatures[tag], caption: kanoCaption[tag], locale: locales[tag] });
const journey = (tag, example = buying) => createElement(JourneyTimeline, { ...example[tag], locale: locales[tag] });
const radar = (tag, example, gaps) =>
  createElement(BuildingBlocksRadar, {
    ...example[tag],
    beside: gaps && createElement(GapList, { ...example[tag], locale: locales[tag] }),
    locale: locales[tag],
  });
const strategy = (locale, tag) =>
  all(
    createElement(ValueDisciplines, { ...disciplineScores, locale }),
    createElement(ValueDisciplines, { ...disciplineScores, look: 'point', chosen: 'customer-excellence', locale }),
    ...[leaseCycle, dsCycle, loopCycle].map((cycle) => createElement(ImprovementCycle, { ...cycle[tag], locale })),
    ...[serviceBasics, basicsInOrder].map((basics) => createElement(ServiceBasics, { ...basics[tag], locale })),
  );
/** Few, many and very many features, anywhere and in clusters. */
const crowds = [12, 30, 60].flatMap((count) =>
  ['uniform', 'clustered'].map((kind) => createElement(KanoDiagram, { features: crowd(count, kind, 1), caption: `${count}, ${kind}` })),
);
const all = (...elements) => createElement(Fragment, null, ...elements);

/**
 * The pages to prove: `name` is a path segment, `locale` the language tag of the page, `element` a React element built from `../../dist/`, the
 * package as its users get it; with `only` it is proved in that direction alone, with `font` in that font. A page that `tells` has bad data, of which the developer's console hears.
 * In a sample what is to be proved `wholly` is left out (of the fonts the widest remains), of `labels` only the looks are proved, for a reader who spaces text (the same popovers are tried on a page with fewer), and questions that are `alike` are answered once each.
 */
export const pages = [
  { name: 'survey-nl', locale: 'nl', element: createElement(SurveyPage, { locale: nl, action: '/answers' }) },
  {
    name: 'survey-en',
    locale: 'en',
    element: createElement(
      'form',
      { action: '/answers', method: 'post', encType: 'multipart/form-data' },
      createElement(NpsInput, { name: 'nps', required: true, hint: 'Think of your last visit.', locale: en }),
      createElement(CesInput, { name: 'ces', version: '1.0', followUp: { name: 'ces-why' }, locale: en }),
      createElement('button', null, 'Send'),
    ),
  },
  {
    name: 'loose-questions-nl',
    locale: 'nl',
    element: all(createElement(NpsInput, { locale: nl }), createElement(CesInput, { locale: nl })),
  },
  {
    name: 'open-question-nl',
    locale: 'nl',
    element: createElement(TwoPageSurvey, {
      page: 2,
      answers: { nps: '9', often: 'daily' },
      open: ['csat'],
      locale: nl,
      action: '/answers',
    }),
  },
  { name: 'kano-survey-nl', locale: 'nl', alike: true, element: createElement(KanoSurvey, { locale: nl, action: '/answers' }) },
  {
    name: 'links-nl',
    locale: 'nl',
    element: all(
      createElement(ScaleLinks, { subject: 'Fietsgoed', href: (value) => `/feedback/${value}`, locale: nl }),
      createElement(ScaleLinks, {
        question: 'Hoe tevreden ben je over de reparatie van je fiets?',
        hint: null,
        options: ['ontevreden', 'neutraal', 'tevreden'].map((word, index) => ({ value: index + 1, word })),
        href: (value) => `/feedback/${value}`,
        locale: nl,
      }),
    ),
  },
  { name: 'from-email-nl', locale: 'nl', element: createElement(FromEmail, { given: '7', locale: nl, action: '/answers' }) },
  { name: 'asking-nl', locale: 'nl', element: createElement(Asking, { locale: nl, action: '/answers', send: 'Versturen' }) },
  { name: 'asking-ar', locale: 'ar', only: 'rtl', element: createElement(Asking, { locale: ar, action: '/answers', send: 'إرسال' }) },
  { name: 'grade-nl', locale: 'nl', element: createElement(Grades, { locale: nl, action: '/answers', send: 'Versturen' }) },
  { name: 'grade-ar', locale: 'ar', only: 'rtl', element: createElement(Grades, { locale: ar, action: '/answers', send: 'إرسال' }) },
  {
    name: 'kano-table-nl',
    locale: 'nl',
    element: createElement(KanoTable, {
      features: kanoStudy.nl,
      rule: 'berger',
      sort: 'category',
      sortHref: (key) => `?sort=${key}`,
      locale: nl,
    }),
  },
  { name: 'kano-nl', locale: 'nl', element: kano('nl') },
  { name: 'kano-en', locale: 'en', element: kano('en') },
  {
    name: 'kano-time-nl',
    locale: 'nl',
    element: all(
      createElement(KanoDiagram, { features: storage.nl, vocabulary: '3b', locale: nl }),
      createElement(KanoDiagram, { features: crowd(60, 'clustered', 1), locale: nl }),
      createElement(KanoMatrix, { features: manyResults(30), locale: nl }),
      createElement(KanoMatrix, { features: manyResults(120), locale: nl }),
    ),
  },
  { name: 'kano-study-nl', locale: 'nl', element: createElement(KanoStudy) },
  ...['Liberation Sans', 'DejaVu Sans', 'Liberation Serif'].map((font) => ({
    name: `kano-crowds-${font.toLowerCase().replace(' ', '-')}`,
    locale: 'en',
    font,
    labels: true,
    wholly: font !== 'DejaVu Sans',
    element: all(...crowds, createElement(KanoMatrix, { features: manyResults(60) })),
  })),
  { name: 'journey-nl', locale: 'nl', element: journey('nl') },
  { name: 'journey-en', locale: 'en', element: journey('en', workingDay) },
  {
    name: 'journey-lanes-nl',
    locale: 'nl',
    element: all(
      journey('nl', blueprint),
      journey('nl', moving),
      createElement(JourneyTimeline, { ...timedPhases(year.nl.phases, { spacing: 'proportional', locale: nl }), locale: nl }),
      createElement(JourneyTimeline, { phases: manyTouchpoints(8, 1, 5), locale: nl }),
    ),
  },
  {
    name: 'blocks-nl',
    locale: 'nl',
    element: all(
      radar('nl', gartner, true),
      radar('nl', excellent),
      radar('nl', measured, true),
      radar('nl', { nl: { axes: longAxes, series: [twelve] } }),
    ),
  },
  {
    name: 'assessment-nl',
    locale: 'nl',
    alike: true,
    element: createElement(BlocksAssessment, {
      ...maturity.nl,
      defaultValue: [2, null, 4],
      notApplicable: true,
      action: '/answers',
      method: 'post',
      locale: nl,
    }),
  },
  { name: 'strategy-nl', locale: 'nl', element: strategy(nl, 'nl') },
  { name: 'strategy-ar', locale: 'ar', only: 'rtl', element: strategy(ar, 'en') },
  { name: 'results-nl', locale: 'nl', element: createElement(Results, { locale: nl }) },
  { name: 'results-ar', locale: 'ar', only: 'rtl', element: createElement(Results, { locale: ar }) },
  { name: 'dashboard-en', locale: 'en', element: createElement(Dashboard, { locale: en }) },
  {
    name: 'bad-data-nl',
    locale: 'nl',
    tells: true,
    element: all(
      createElement(KanoDiagram, { features: badFeatures, table: 'open', locale: nl }),
      createElement(KanoTable, { features: badStudy, table: 'open', locale: nl }),
      createElement(KanoMatrix, { features: badStudy, table: 'open', locale: nl }),
      createElement(KanoScatter, { features: badStudy, table: 'open', locale: nl }),
      createElement(KanoPriorities, { features: badStudy, table: 'open', locale: nl }),
      createElement(JourneyTimeline, { phases: badPhases, table: 'open', locale: nl }),
      createElement(BuildingBlocksRadar, { ...badSeries, table: 'open', locale: nl }),
      createElement(ValueDisciplines, { ...badDisciplines, table: 'open', locale: nl }),
      createElement(ImprovementCycle, { ...badCycle, table: 'open', locale: nl }),
      createElement(ServiceBasics, { ...badBasics, table: 'open', locale: nl }),
      createElement(NpsBreakdown, { answers: badAnswers, table: 'open', locale: nl }),
      createElement(ScoreCard, { measure: 'nps', answers: [9], target: 400, locale: nl }),
      createElement(ScoreTrend, { measure: 'nps', periods: badPeriods, table: 'open', locale: nl }),
      createElement(BuildingBlocksRadar, { axes: longAxes.slice(0, 2), series: [{ label: 'Nu', values: [1, 2] }], locale: nl }),
    ),
  },
];
