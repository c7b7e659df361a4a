import { kanoCategories, timedPhases } from '../../src/index.js';
import { disciplines, excellent } from '../../stories/examples/blocks.js';
import { crowd, kanoStudy, manyMeans, manyResults } from '../../stories/examples/kano.js';
import { blueprint, moving, workingDay, year } from '../../stories/examples/journey.js';
import { basicsInOrder } from '../../stories/examples/strategy.js';

/** Every state of a question. */
const states = [
  { readOnly: true, error: '!' },
  { hint: '?', notApplicable: true, noAnswer: true },
];
const own = [
  ...states.map((state) => ({ ...state, question: '?', options: [{ value: 1 }, { value: 2 }] })),
  {
    question: '?',
    options: [
      { value: 1, segment: 'x' },
      { value: 2, label: '' },
    ],
    ends: ['a', 'b'],
    followUp: { questions: { x: '?' } },
  },
  { question: '?', options: [{ value: 1, word: 'a' }, { value: 2 }], wording: 'chosen' },
  { question: '?', options: Array.from({ length: 12 }, (_, index) => ({ value: index })) },
];

const steps = [1, 1.5, 2].map((value) => ({ value, label: String(value), text: '…', segment: 'x' }));
const many = Array.from({ length: 30 }, (_, value) => ({ value, label: String(value) }));
const rulers = [
  ...states.map((state) => ({ ...state, question: '?', steps })),
  { question: '?', steps, followUp: { questions: { x: '?' } } },
  { question: '?', steps: many.slice(0, 12) },
  { question: '?', steps: many },
];
const grades = [0.1, 0.5, 1].flatMap((step) =>
  states
    .slice(step === 0.1 ? 2 : 0)
    .concat({ followUp: true } as never)
    .map((state) => ({ ...state, step })),
);

/** As many series as there are looks. */
const six = {
  axes: ['a', 'b', 'c'].map((label) => ({ label })),
  series: Array.from({ length: 6 }, (_, index) => ({ label: `s${index}`, values: [1, 2, 3] })),
};
const curves = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));
const fourCurves = {
  curves,
  phases: [{ name: 'p', touchpoints: [1, 2].map((at) => ({ name: `t${at}`, emotion: { a: at, b: 0, c: -1, d: -at } })) }],
};
/** A feature of each category, as its counts and as its place say. */
const ofEach = kanoCategories.map((category) => ({
  ...kanoStudy.en[0]!,
  label: category,
  tally: { ...kanoStudy.en[0]!.tally, [category]: 500 },
  category,
  fulfilment: 0.5,
  satisfaction: 0,
}));

/** Further uses of each widget that show the parts an ordinary one does not. */
export const more: Record<string, Record<string, unknown>[]> = {
  'nps-input': [...states, { segmentColors: true }],
  'ces-input': [...states, { version: '1.0' }],
  'csat-input': [...states, { points: 10 }, { look: 'stars' }, { look: 'numbers' }],
  'pmf-input': states,
  'choice-scale': own,
  'ruler-input': rulers,
  'score-slider': rulers,
  'grade-input': grades,
  'grade-slider': grades,
  'scale-input': own,
  'scale-links': own.map(({ question, options, ends }: Record<string, unknown>) => ({ question, options, ends, href: () => '/' })),
  'scale-matrix': [{ question: '?', statements: [{ id: 'a', label: 'a' }], options: [{ value: 1 }, { value: 2 }], readOnly: true }],
  'kano-matrix': [{ features: ofEach }, { features: manyResults(30) }, { features: manyResults(101) }],
  'kano-scatter': [{ features: ofEach }, { features: manyMeans(30) }, { features: manyMeans(101) }],
  'kano-diagram': [
    { features: ofEach },
    { features: crowd(30, 'clustered', 1), curves: [{ category: 'attractive', curve: () => 0, fitted: true }] },
  ],
  'kano-question': [
    { feature: '?', readOnly: true, required: true },
    { feature: '?', noAnswer: true },
  ],
  'kano-table': [{ features: [{ label: 'a', segment: 'b', tally: kanoStudy.en[0]!.tally }] }],
  'journey-timeline': [fourCurves, workingDay.en, moving.en, blueprint.en, timedPhases(year.en.phases, { spacing: 'proportional' })],
  'building-blocks-radar': [
    six,
    excellent.en,
    { ...disciplines.en, axes: disciplines.en.axes.slice(0, 2), levels: [{ value: 1, label: 'a' }] },
  ],
  'gap-list': [
    six,
    {
      axes: [{ label: 'a' }],
      series: [
        { label: 'now', values: [4], role: 'current' },
        { label: 'target', values: [3], role: 'target' },
      ],
    },
  ],
  'blocks-assessment': [
    { axes: six.axes, series: six.series.slice(1) },
    { axes: [{ label: 'a' }], series: [{ label: 'b', values: [9] }] },
  ],
  'service-basics': [basicsInOrder.en as never],
  'score-card': [{ measure: 'csat', answers: [5, 5, 4], target: 0.5 }],
};
