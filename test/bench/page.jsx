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
import { painting, repainting } from './canvas.mjs';
import { clicking } from './click.mjs';
import { breakdowns, changes, features, journey, phases, radars, results } from './data.mjs';
import { settle } from './frames.mjs';
import { held } from './held.jsx';
import { mounted, mounting, rounds, showing, updated, updating } from './measure.mjs';
import { paint, repaint } from './peers/chart.mjs';
import { Timeline as Chrono } from './peers/chrono.jsx';
import { drawing } from './peers/mermaid.mjs';
import { Radar as Nivo } from './peers/nivo.jsx';
import { Question as Radix } from './peers/radix.jsx';
import { Question as ReactAria } from './peers/react-aria.jsx';
import { Radar as Recharts } from './peers/recharts.jsx';
import { Question as SurveyJs, Questions as SurveyJsAtOnce } from './peers/surveyjs.jsx';
import { Radar as Visx } from './peers/visx.jsx';
import { PlainNps } from './plain-nps.jsx';
import { questions } from './questions.mjs';
import { assertDrawnAlike, assertSame } from './same.mjs';

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

const sheet = new CSSStyleSheet();
sheet.replaceSync(ourSheet);
const theirSheet = new CSSStyleSheet();
theirSheet.replaceSync(surveyJsSheet);

const hundred = () => questions(100);
const twenty = () => questions(20);
const fifty = () => radars(50, { fresh: false });
const fiftyChanges = () => changes(50, { fresh: false });
const few = () => questions(5);

/** What is measured in turn, with which props, and what must hold for it to be a fair measure. */
const cases = {
  radars: pair(BuildingBlocksRadar, BareRadar, fifty),
  strangers: pair(BuildingBlocksRadar, BareRadar, () => radars(50, { fresh: true })),
  radarUpdates: updates(BuildingBlocksRadar, BareRadar, fiftyChanges),
  strangerUpdates: updates(BuildingBlocksRadar, BareRadar, () => changes(50, { fresh: true })),
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

  visx: settledMounts(Visx),
  nivo: settledMounts(Nivo),
  recharts: settledMounts(Recharts),
  chart: { measures: [painting(paint)], props: fifty },
  bareRadars: settledMounts(BareRadar),
  visxUpdates: settledUpdates(Visx),
  nivoUpdates: settledUpdates(Nivo),
  rechartsUpdates: settledUpdates(Recharts),
  chartUpdates: { measures: [repainting(paint, repaint)], props: fiftyChanges },
  bareRadarUpdates: settledUpdates(BareRadar),

  radix: { measures: [mounting(Radix), mounting(BareNps)], props: hundred },
  reactAria: { measures: [mounting(ReactAria), mounting(BareNps)], props: hundred },
  surveyJs: { measures: [mounting(SurveyJs), mounting(BareNps)], props: hundred },
  surveyJsAtOnce: { measures: [(list) => mounting(SurveyJsAtOnce)([{ questions: list }]), mounting(BareNps)], props: hundred },
  radixClicks: { measures: [clicking(Radix), clicking(PlainNps)], props: twenty },
  reactAriaClicks: { measures: [clicking(ReactAria), clicking(PlainNps)], props: twenty },
  surveyJsClicks: { measures: [clicking(SurveyJs, theirSheet), clicking(PlainNps)], props: few },
};

function pair(ours, bare, props) {
  return { measures: [mounting(ours), mounting(bare)], props, check: alike(ours, bare) };
}

function updates(ours, bare, props) {
  return { measures: [updating(ours), updating(bare)], props, check: alike(ours, bare, updated) };
}

function settledMounts(Peer) {
  return { measures: [mounting(Peer, settle)], props: fifty };
}

function settledUpdates(Peer) {
  return { measures: [updating(Peer, settle)], props: fiftyChanges, check: arriving(Peer, settle) };
}

/** Checks that like is compared with like, … */
function alike(ours, bare, show = mounted) {
  return (name, props) => show(ours, props, (a) => show(bare, props, (b) => assertSame(name, a, b)));
}

/** … and that a peer has finished its update. */
function arriving(Peer, render) {
  return (name, change) => updated(Peer, change, (a) => mounted(Peer, change.after, (b) => assertDrawnAlike(name, a, b), render), render);
}

function clicks(ours, bare, plain) {
  const measures = [clicking(ours, sheet), clicking(plain), clicking(bare, sheet), clicking(ours), clicking(bare)];
  return { measures, props: twenty, check: alike(ours, bare) };
}

const count = (component, props) => mounted(component, [props], (element) => element.querySelectorAll('*').length);

globalThis.bench = {
  /** Makes sure that it is a fair measure, and lets the engine warm up. */
  async prepare({ name, warming }) {
    const { measures, props, check } = cases[name];
    check?.(name, props());
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
