import { BuildingBlocksRadar } from '../../dist/blocks/index.js';
import { JourneyTimeline } from '../../dist/journey/index.js';
import { KanoDiagram } from '../../dist/kano/index.js';
import { NpsInput } from '../../dist/survey/index.js';
import { BareNps } from './bare-nps.jsx';
import { BareRadar } from './bare-radar.jsx';
import { features, phases, radars } from './data.mjs';
import { mounted, rounds } from './measure.mjs';
import { assertSame } from './same.mjs';

const question = 'How likely is it that you would recommend us to a friend or colleague?';
const scales = Array.from({ length: 100 }, (_, index) => ({ name: `nps-${index}`, question }));

const placed = mounted(BuildingBlocksRadar, radars(1, { fresh: true }), (element) => ({
  at: [...element.querySelectorAll('[data-part=axis]')].map((axis) => axis.dataset.at),
  numbers: element.querySelector('[data-part=list]').dataset.numbers,
}));
const HandMadeRadar = (props) => BareRadar({ ...props, ...placed });

/** What is mounted in turn, and with which props. */
const cases = {
  radars: { components: [BuildingBlocksRadar, HandMadeRadar], props: () => radars(50, { fresh: false }) },
  strangers: { components: [BuildingBlocksRadar, HandMadeRadar], props: () => radars(50, { fresh: true }) },
  scales: { components: [NpsInput, BareNps], props: () => scales },
  kano: { components: [KanoDiagram], props: () => [{ features }] },
  journey: { components: [JourneyTimeline], props: () => [{ phases }] },
};

const count = (component, props) => mounted(component, [props], (element) => element.querySelectorAll('*').length);

globalThis.bench = {
  /** Makes sure that like is compared with like, and lets the engine warm up. */
  async prepare(name) {
    const { components, props } = cases[name];
    const list = props();
    const [ours, bare] = components;
    if (bare) mounted(ours, list, (a) => mounted(bare, list, (b) => assertSame(name, a, b)));
    await rounds(components, props, 15);
  },
  rounds: ({ name, count }) => rounds(cases[name].components, cases[name].props, count),
  counts: () => ({
    scale: count(NpsInput, { name: 'nps' }),
    followed: count(NpsInput, { name: 'nps', followUp: true }),
    radar: count(BuildingBlocksRadar, { ...radars(1, { fresh: true })[0], table: 'none' }),
  }),
};
