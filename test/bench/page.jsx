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
import { breakdowns, changes, features, journey, phases, radars, results } from './data.mjs';
import { held } from './held.jsx';
import { mounted, mounting, rounds, showing, updated, updating } from './measure.mjs';
import { placed } from './placed.mjs';
import { PlainNps } from './plain-nps.jsx';
import { questions } from './questions.mjs';
import { assertSame } from './same.mjs';

function BareJourneyOf(...size) {
  const props = journey(...size);
  const found = mounted(JourneyTimeline, [props], ({ innerHTML }) => placed(props, innerHTML));
  return () => BareJourney(found);
}
const journeysOf = (...size) => pair(JourneyTimeline, BareJourneyOf(...size), () => [journey(...size)]);

const sheet = new CSSStyleSheet();
sheet.replaceSync(ourSheet);

const hundred = () => questions(100);
const twenty = () => questions(20);
const fifty = () => radars(50, { fresh: false });
const fiftyChanges = () => changes(50, { fresh: false });

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

  clicks: clicks(NpsInput, BareNps, PlainNps),
  heldClicks: clicks(held(NpsInput), held(BareNps), held(PlainNps)),
};

function pair(ours, bare, props) {
  return { measures: [mounting(ours), mounting(bare)], props, check: alike(ours, bare) };
}

function updates(ours, bare, props) {
  return { measures: [updating(ours), updating(bare)], props, check: alike(ours, bare, updated) };
}

/** Checks that like is compared with like. */
function alike(ours, bare, show = mounted) {
  return (name, props) => show(ours, props, (a) => show(bare, props, (b) => assertSame(name, a, b)));
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
