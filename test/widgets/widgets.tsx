import type { ComponentType } from 'react';
import {
  ar,
  BuildingBlocksRadar,
  CesInput,
  ChoiceScale,
  CsatInput,
  en,
  ErrorSummary,
  JourneyTimeline,
  KanoDiagram,
  KanoMatrix,
  KanoPriorities,
  KanoQuestion,
  kanoResults,
  KanoScatter,
  KanoTable,
  KpiStrip,
  nl,
  NpsBreakdown,
  NpsInput,
  PmfInput,
  ScaleInput,
  ScaleMatrix,
  ScoreCard,
  ScoreComparison,
  ScoreDistribution,
  ScoreTrend,
  readKano,
  ScaleLinks,
  SurveyProgress,
  type Locale,
  BlocksAssessment,
  GapList,
  GradeInput,
  GradeSlider,
  ImprovementCycle,
  RulerInput,
  ScoreSlider,
  ServiceBasics,
  ValueDisciplines,
} from '../../src/index.js';
import { badSeries, gartner, maturity } from '../../stories/examples/blocks.js';
import { badPhases, buying } from '../../stories/examples/journey.js';
import { badFeatures, badStudy, kanoFeatures, kanoStudy } from '../../stories/examples/kano.js';
import { studyCsv } from '../../stories/examples/kano-csv.js';
import { badAnswers, badPeriods, channels, csatAnswers, csatBefore, kpis, npsAnswers, periods } from '../../stories/examples/results.js';
import { badBasics, badCycle, badDisciplines, disciplineScores, leaseCycle, serviceBasics } from '../../stories/examples/strategy.js';

export interface WidgetCase {
  /** The value of `data-cx`. */
  name: string;
  Component: ComponentType<Record<string, unknown>>;
  kind: 'picture' | 'question' | 'links' | 'progress' | 'summary' | 'list' | 'form';
  element: 'FIGURE' | 'FIELDSET' | 'DIV' | 'SECTION' | 'FORM';
  /** Props of a full, ordinary use. Data that has words is Dutch in Dutch, and English in every other language. */
  props: (locale: Locale) => Record<string, unknown>;
  /** Props with nothing in them. */
  empty: Record<string, unknown>;
  /** Props with all that goes wrong in real data, and how many problems that is. */
  bad?: { props: Record<string, unknown>; problems: number; rows: string[] };
}

const of = <Props extends object>(
  name: string,
  Component: (props: Props) => unknown,
  kind: WidgetCase['kind'],
  props: (locale: Locale, name: 'en' | 'nl') => Props,
  empty: Props,
  bad?: { props: Props; problems: number; rows: string[] },
): WidgetCase =>
  ({
    name,
    Component,
    kind,
    element: (
      { picture: 'FIGURE', question: 'FIELDSET', links: 'DIV', progress: 'DIV', summary: 'SECTION', list: 'SECTION', form: 'FORM' } as const
    )[kind],
    props: (locale: Locale) => ({ ...props(locale, locale === nl ? 'nl' : 'en'), locale }),
    empty,
    bad,
  }) as unknown as WidgetCase;

const halves = [1, 1.5, 2, 2.5, 3].map((value) => ({ value, label: String(value), text: value === 3 ? '…' : undefined, segment: 'x' }));

/** Every widget of the library; the conformance suite holds for each. */
export const widgets: WidgetCase[] = [
  of(
    'nps-input',
    NpsInput<undefined>,
    'question',
    () => ({ name: 'nps', hint: 'n = 1', followUp: { name: 'why' }, defaultValue: 9, required: true }),
    {},
  ),
  of('ces-input', CesInput<undefined>, 'question', () => ({ name: 'ces', followUp: { name: 'why' }, defaultValue: 2, error: '!' }), {}),
  of(
    'scale-input',
    ScaleInput<number>,
    'question',
    () => ({
      question: '?',
      name: 'x',
      options: [
        { value: 1, word: 'no' },
        { value: 2, word: 'yes' },
      ],
      readOnly: true,
    }),
    { question: '?', options: [] },
  ),
  of(
    'ruler-input',
    RulerInput<true>,
    'question',
    () => ({ question: '?', name: 'r', steps: halves, defaultValue: 2.5, hint: '!', notApplicable: true as const }),
    { question: '?', steps: [] },
  ),
  of(
    'score-slider',
    ScoreSlider<true>,
    'question',
    () => ({ question: '?', name: 's', steps: halves, error: '!', notApplicable: true as const, followUp: { questions: { x: '?' } } }),
    { question: '?', steps: [] },
  ),
  of(
    'grade-input',
    GradeInput<undefined>,
    'question',
    () => ({ name: 'g', step: 0.1 as const, defaultValue: 7.3, followUp: { name: 'why' } }),
    {},
  ),
  of('grade-slider', GradeSlider<undefined>, 'question', () => ({ name: 'g', required: true, followUp: { name: 'why' } }), {}),
  of('survey-progress', SurveyProgress, 'progress', () => ({ question: 3, of: 8 }), { question: 1, of: 1 }),
  // Without errors it renders nothing at all; test/survey says so.
  of('error-summary', ErrorSummary, 'summary', ({ survey }) => ({ errors: [{ id: 'nps', question: survey.nps.question(), error: '!' }] }), {
    errors: [{ id: 'nps', question: '?' }],
  }),
  of('scale-links', ScaleLinks<number>, 'links', () => ({ subject: 'Fietsgoed', href: (value: number) => `/feedback?nps=${value}` }), {
    href: () => '/',
  }),
  of(
    'csat-input',
    CsatInput<true>,
    'question',
    () => ({
      name: 'csat',
      look: 'faces' as const,
      points: 7 as const,
      defaultValue: 6,
      followUp: { name: 'why' },
      notApplicable: true as const,
    }),
    {},
  ),
  of(
    'pmf-input',
    PmfInput,
    'question',
    () => ({ name: 'pmf', defaultValue: 'very' as const, followUp: { name: 'why' }, noAnswer: true }),
    {},
  ),
  of(
    'choice-scale',
    ChoiceScale<string, undefined>,
    'question',
    () => ({ question: '?', name: 'x', options: ['a', { value: 'b', word: 'b…' }], ends: ['low', 'high'] as const, required: true }),
    { question: '?', options: [] },
  ),
  of(
    'scale-matrix',
    ScaleMatrix<number, true>,
    'question',
    (locale) => ({
      name: 'm',
      question: '?',
      hint: '!',
      statements: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B', error: '!' },
      ],
      options: locale.survey.csat.points[5].map((word, index) => ({ value: index + 1, word })),
      defaultValue: { a: 4 },
      notApplicable: true as const,
    }),
    { question: '?', statements: [], options: [] },
  ),
  of(
    'kano-question',
    KanoQuestion,
    'question',
    () => ({
      feature: 'Wifi',
      name: 'wifi',
      importance: true,
      hint: '!',
      defaultValue: { functional: 1 as const },
      errors: { dysfunctional: '!' },
    }),
    { feature: '' },
  ),
  of(
    'nps-breakdown',
    NpsBreakdown,
    'picture',
    () => ({ answers: npsAnswers }),
    { answers: [] },
    {
      props: { answers: badAnswers },
      problems: 1,
      rows: [
        'Detractors (0–6) | 1 | 33%',
        'Passives (7–8) | 0 | 0%',
        'Promoters (9–10) | 2 | 67%',
        'Unanswered | 1 | ',
        'Not applicable | 1 | ',
        'Not counted: 11, 7.5, 9, – | 4 | ',
      ],
    },
  ),
  of(
    'score-card',
    ScoreCard,
    'picture',
    () => ({ measure: 'csat' as const, answers: csatAnswers, previous: { answers: csatBefore }, target: 0.85 }),
    { measure: 'csat', answers: [] },
    {
      props: { measure: 'nps', answers: badAnswers, previous: { score: 300 }, target: 140 },
      problems: 3,
      rows: [
        'Score | +33',
        'From | −51',
        'To | 85',
        'n | 3',
        'Unanswered | 1',
        'Not applicable | 1',
        'Target | 140',
        'Not counted: 11, 7.5, 9, – | ',
        'Last period: score | 300',
      ],
    },
  ),
  of(
    'score-distribution',
    ScoreDistribution,
    'picture',
    () => ({ measure: 'nps' as const, answers: npsAnswers }),
    { measure: 'nps', answers: [] },
    {
      props: { measure: 'csat', answers: [5, 5, 4, 6, 'x' as never] },
      problems: 1,
      rows: [
        '1 (Dissatisfied) | 0 | 0%',
        '2 (Dissatisfied) | 0 | 0%',
        '3 (Neutral) | 0 | 0%',
        '4 (Satisfied) | 1 | 33%',
        '5 (Satisfied) | 2 | 67%',
        'Not counted: 6, x | 2 | ',
      ],
    },
  ),
  of(
    'score-trend',
    ScoreTrend,
    'picture',
    (_, name) => ({ measure: 'nps' as const, periods: periods(name), target: 35, minimum: 10 }),
    { measure: 'nps', periods: [] },
    {
      props: { measure: 'nps', periods: badPeriods },
      problems: 4,
      rows: [
        'January | +25 | −9 | 54 | 32',
        'February | +50 | 12 | 77 | 24',
        'March | – | – | – | –',
        'April | +30 | – | – | –',
        'May | +54 | 24 | 76 | 39',
        'January: Not counted: 11 |  |  |  | ',
        'February: Not counted: 9: -3 |  |  |  | ',
        'March: score | 140 |  |  | ',
        'April: interval | 40 |  |  | ',
      ],
    },
  ),
  of(
    'score-comparison',
    ScoreComparison,
    'picture',
    (_, name) => ({ measure: 'nps' as const, groups: channels(name), minimum: 10, sort: 'score' as const }),
    { measure: 'nps', groups: [] },
    {
      props: {
        measure: 'nps',
        groups: [
          { label: 'Off the scale', answers: { 9: 12, 0: 4, 12: 3 } },
          { label: 'Impossible', score: -400 },
          { label: 'No answers at all', answers: 7 as never },
        ],
      },
      problems: 3,
      rows: [
        'Off the scale | +50 | 3 | 81 | 16',
        'Impossible | – | – | – | –',
        'No answers at all | – | – | – | 0',
        'Off the scale: Not counted: 12 |  |  |  | ',
        'Impossible: score | -400 |  |  | ',
        'No answers at all: Not counted: 7 |  |  |  | ',
      ],
    },
  ),
  of(
    'kpi-strip',
    KpiStrip,
    'picture',
    (_, name) => ({ items: kpis(name) }),
    { items: [] },
    {
      props: {
        items: [
          { measure: 'nps', answers: { 9: 12, 11: 3 } },
          { label: 'Revenue growth', value: Number.NaN, unit: '%' },
        ],
      },
      problems: 2,
      rows: [
        'Recommendation (NPS) | +100 | – | 54 | 100 | 12 | –',
        'Revenue growth | – | – | – | – | – | –',
        'Recommendation (NPS): Not counted: 11 |  |  |  |  |  | ',
        'Revenue growth: Value | – |  |  |  |  | ',
      ],
    },
  ),
  of(
    'kano-matrix',
    KanoMatrix,
    'picture',
    (_, name) => ({ features: kanoStudy[name], rule: 'berger' as const }),
    { features: [] },
    {
      props: { features: badStudy },
      problems: 5,
      rows: [
        'Delivery time known in advance | Must-be | 0.33 | −0.86 | 8.4 | 110 | Attractive 6, One-dimensional 29, Must-be 63, Indifferent 9, Reverse 1, Questionable 2',
        'Free return | – | – | – | – | – | Attractive 8, One-dimensional 34, Must-be −1, Indifferent 9, Reverse 0, Questionable 1',
        'Delivery time known in advance | Must-be | 0.21 | −0.66 | – | 112 | Attractive 10, One-dimensional 13, Must-be 60, Indifferent 28, Reverse 0, Questionable 1',
        'Nobody answered | – | – | – | – | 0 | Attractive 0, One-dimensional 0, Must-be 0, Indifferent 0, Reverse 0, Questionable 0',
        'Nothing counted | – | – | – | – | – | Attractive –, One-dimensional –, Must-be –, Indifferent –, Reverse –, Questionable –',
        'All questionable | Questionable | – | – | – | 7 | Attractive 0, One-dimensional 0, Must-be 0, Indifferent 0, Reverse 0, Questionable 7',
      ],
    },
  ),
  of(
    'kano-scatter',
    KanoScatter,
    'picture',
    () => ({ features: kanoResults(readKano(studyCsv()).features), quadrants: true }),
    { features: [] },
    {
      props: { features: badStudy },
      problems: 7,
      rows: [
        'Delivery time known in advance | Must-be | – | – | – | – | 110',
        'Free return | – | – | – | – | – | –',
        'Delivery time known in advance | Must-be | – | – | – | – | –',
        'Nobody answered | – | – | – | – | – | –',
        'Nothing counted | – | – | – | – | – | –',
        'All questionable | Questionable | – | – | – | – | –',
      ],
    },
  ),
  of(
    'kano-priorities',
    KanoPriorities,
    'picture',
    (_, name) => ({ features: kanoStudy[name], rule: 'berger' as const }),
    { features: [] },
    {
      props: { features: badStudy },
      problems: 3,
      rows: [
        'Delivery time known in advance | Must-be | 0.33 | −0.86 | 110',
        'Delivery time known in advance | Must-be | 0.21 | −0.66 | 112',
        'All questionable | Questionable | – | – | 7',
        'Free return | – | – | – | –',
        'Nobody answered | – | – | – | 0',
        'Nothing counted | – | – | – | –',
      ],
    },
  ),
  of(
    'kano-table',
    KanoTable,
    'picture',
    (_, name) => ({ features: kanoStudy[name], sort: 'better' as const, sortHref: (key: string) => `?${key}` }),
    { features: [] },
    {
      props: { features: badStudy },
      problems: 3,
      rows: [
        'Delivery time known in advance | 63 | 29 | 6 | 9 | 1 | 2 | 110 | 4 | 89 pt | 34 | 12.1',
        'Free return | −1 | 34 | 8 | 9 | 0 | 1 | 102 | 12 | – | – | –',
        'Delivery time known in advance | 60 | 13 | 10 | 28 | 0 | 1 | 112 | 2 | 74 pt | 32 | 12.1',
        'Nobody answered | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 9 | – | – | –',
        'Nothing counted | – | – | – | – | – | – | – | – | – | – | –',
        'All questionable | 0 | 0 | 0 | 0 | 0 | 7 | 7 | 0 | 0 pt | 0 | 0.0',
      ],
    },
  ),
  of(
    'kano-diagram',
    KanoDiagram,
    'picture',
    (_, name) => ({ features: kanoFeatures[name], vocabulary: '3b' as const }),
    { features: [] },
    {
      props: { features: badFeatures },
      problems: 4,
      rows: [
        'Reliable delivery | Must-be | 0.40 | −0.30',
        'Same id as the first | Attractive | 0.60 | 0.30',
        'Unknown kind | wow | 0.50 | 0.50',
        'Too happy | Attractive | 0.50 | 1.40',
        'No number at all | One-dimensional | no value | 0.00',
      ],
    },
  ),
  of(
    'journey-timeline',
    JourneyTimeline,
    'picture',
    (_, name) => buying[name],
    { phases: [] },
    {
      props: { phases: badPhases },
      problems: 5,
      rows: [
        'Happier than the scale | Before | +7',
        'No number | Before | no value',
        'Unknown | Before | no value',
        'Of nobody | Before | no value',
        'Fine | After | +1',
        'Better | After | +2',
      ],
    },
  ),
  of(
    'building-blocks-radar',
    BuildingBlocksRadar,
    'picture',
    (_, name) => gartner[name],
    { axes: [], series: [] },
    {
      props: badSeries,
      problems: 6,
      rows: [
        'Vision (0 to 5) | 3 | 2 | 1',
        'Strategy (0 to 5) | 4 | 7 | 2',
        'Culture (0 to 5) | no value | 3 | 3',
        'Metrics (0 to 5) | no value | no value | 4',
        'Costs (5 to 5) | no value | no value | 5',
        '#6 | no value | no value | 6',
        '#7 | no value | no value | 7',
      ],
    },
  ),
  of('gap-list', GapList, 'list', (_, name) => gartner[name], { axes: [], series: [] }),
  of('blocks-assessment', BlocksAssessment, 'form', (_, name) => ({ ...maturity[name], notApplicable: true, children: '…' }), { axes: [] }),
  of(
    'value-disciplines',
    ValueDisciplines,
    'picture',
    () => disciplineScores,
    { scores: { customerIntimacy: null, operationalExcellence: null, productLeadership: null } },
    {
      props: badDisciplines,
      problems: 4,
      rows: ['Customer intimacy | 6.2 | 9', 'Operational excellence | 3 | 9', 'Product leadership | 2.6 | 9'],
    },
  ),
  of(
    'improvement-cycle',
    ImprovementCycle,
    'picture',
    (_, name) => leaseCycle[name],
    { steps: [] },
    { props: badCycle, problems: 3, rows: ['Design | The right offers.', 'Deliver | '] },
  ),
  of(
    'service-basics',
    ServiceBasics,
    'picture',
    (_, name) => serviceBasics[name],
    { basics: [] },
    {
      props: badBasics,
      problems: 4,
      rows: [
        'Fast buying | 84 | not measured',
        'Reachability | 7,5 | not measured',
        'Complaints | 8.2 | in order',
        'Overall mark | 0.82 | –',
      ],
    },
  ),
];

export const locales = { en, nl, ar };
