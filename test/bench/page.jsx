import surveyJsSheet from 'survey-core/survey-core.fontless.min.css?inline';
import { BuildingBlocksRadar } from '../../dist/blocks/index.js';
import { JourneyTimeline } from '../../dist/journey/index.js';
import { KanoDiagram, KanoMatrix } from '../../dist/kano/index.js';
import ourSheet from '../../dist/styles.css?inline';
import { NpsBreakdown } from '../../dist/results/index.js';
import { NpsInput } from '../../dist/survey/index.js';
import { BareBreakdown } from './bare-breakdown.jsx';
import { BareCrowd } from './bare-crowd.jsx';
import { BareJourney } from './bare-journey.jsx';
import { BareNps } from './bare-nps.jsx';
import { BareRadar } from './bare-radar.jsx';
import { clicking } from './click.mjs';
import { breakdowns, features, journey, phases, radars, results } from './data.mjs';
import { held } from './held.jsx';
import { mounted, mounting, rounds, showing } from './measure.mjs';
import { Timeline as Chrono } from './peers/chrono.jsx';
import { drawing } from './peers/mermaid.mjs';
import { Question as Radix } from './peers/radix.jsx';
import { Question as ReactAria } from './peers/react-aria.jsx';
import { Question as SurveyJs, Questions as SurveyJsAtOnce } from './peers/surveyjs.jsx';
import { PlainNps } from './plain-nps.jsx';
import { questions } from './questions.mjs';
import { assertSame } from './same.mjs';

const placed = mounted(BuildingBlocksRadar, radars(1, { fresh: true }), (element) => ({
  at: [...element.querySelectorAll('[data-part=axis]')].map((axis) => axis.dataset.at),
  numbers: element.querySelector('[data-part=list]').dataset.numbers,
}));
/** What the timeline works out, given to the one by hand. */
const byHand = (props) => ({
  ...props,
  ...mounted(JourneyTimeline, [props], (element) => ({
    columns: element.querySelector('[data-part=map]').dataset.columns,
    placed: [...element.querySelectorAll('[data-part=touchpoint]')].map((touchpoint) => ({
      paths: [...touchpoint.querySelectorAll('[data-part=path]')].map((path) => path.getAttribute('d')),
      y: touchpoint.querySelector('[data-part=point]').dataset.y,
      side: touchpoint.querySelector('[data-part=point]').dataset.side,
    })),
  })),
});
function BareJourneyOf(...size) {
  const found = byHand(journey(...size));
  return () => BareJourney(found);
}
const journeysOf = (...size) => pair(JourneyTimeline, BareJourneyOf(...size), () => [journey(...size)]);

const HandMadeRadar = (props) => BareRadar({ ...props, ...placed });

const sheet = new CSSStyleSheet();
sheet.replaceSync(ourSheet);
const theirSheet = new CSSStyleSheet();
theirSheet.replaceSync(surveyJsSheet);

const hundred = () => questions(100);
const twenty = () => questions(20);
const few = () => questions(5);

/** What is measured in turn, with which props, and which two must be the same elements. */
const cases = {
  radars: pair(BuildingBlocksRadar, HandMadeRadar, () => radars(50, { fresh: false })),
  strangers: pair(BuildingBlocksRadar, HandMadeRadar, () => radars(50, { fresh: true })),
  scales: pair(NpsInput, BareNps, hundred),
  breakdowns: pair(NpsBreakdown, BareBreakdown, () => breakdowns(50)),
  kano: { measures: [mounting(KanoDiagram)], props: () => [{ features }] },
  crowd: {
    measures: [mounting(KanoMatrix), mounting(BareCrowd), showing(KanoMatrix, sheet), showing(BareCrowd)],
    props: () => [{ features: results(1000) }],
  },
  journey: { measures: [mounting(JourneyTimeline)], props: () => [{ phases }] },
  journeys: journeysOf(8, 3, 5),
  longJourney: journeysOf(10, 5, 10),
  mermaid: { measures: [drawing, mounting(BareJourneyOf(8, 3, 5))], props: () => [journey(8, 3, 5)] },
  chrono: { measures: [mounting(Chrono), mounting(BareJourneyOf(8, 3, 5))], props: () => [journey(8, 3, 5)] },

  clicks: clicks(NpsInput, BareNps, PlainNps),
  heldClicks: clicks(held(NpsInput), held(BareNps), held(PlainNps)),

  radix: { measures: [mounting(Radix), mounting(BareNps)], props: hundred },
  reactAria: { measures: [mounting(ReactAria), mounting(BareNps)], props: hundred },
  surveyJs: { measures: [mounting(SurveyJs), mounting(BareNps)], props: hundred },
  surveyJsAtOnce: { measures: [(list) => mounting(SurveyJsAtOnce)([{ questions: list }]), mounting(BareNps)], props: hundred },
  radixClicks: { measures: [clicking(Radix), clicking(PlainNps)], props: twenty },
  reactAriaClicks: { measures: [clicking(ReactAria), clicking(PlainNps)], props: twenty },
  surveyJsClicks: { measures: [clicking(SurveyJs, theirSheet), clicking(PlainNps)], props: few },
};

function pair(ours, bare, props) {
  return { measures: [mounting(ours), mounting(bare)], props, same: [ours, bare] };
}

function clicks(ours, bare, plain) {
  const measures = [clicking(ours, sheet), clicking(plain), clicking(bare, sheet), clicking(ours), clicking(bare)];
  return { measures, props: twenty, same: [ours, bare] };
}

const count = (component, props) => mounted(component, [props], (element) => element.querySelectorAll('*').length);

globalThis.bench = {
  /** Makes sure that like is compared with like, and lets the engine warm up. */
  async prepare({ name, warming }) {
    const { measures, props, same } = cases[name];
    const list = props();
    if (same) mounted(same[0], list, (a) => mounted(same[1], list, (b) => assertSame(name, a, b)));
    await rounds(measures, props, warming);
  },
  rounds: ({ name, count }) => rounds(cases[name].measures, cases[name].props, count),
  counts: () => ({
    scale: count(NpsInput, { name: 'nps' }),
    followed: count(NpsInput, { name: 'nps', followUp: true }),
    breakdown: count(NpsBreakdown, { ...breakdowns(1)[0], table: 'none' }),
    radar: count(BuildingBlocksRadar, { ...radars(1, { fresh: true })[0], table: 'none' }),
  }),
};
