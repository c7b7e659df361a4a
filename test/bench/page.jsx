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

function compare(name, ours, bare, props) {
  const list = props();
  mounted(ours, list, (a) => mounted(bare, list, (b) => assertSame(name, a, b)));
  return rounds([ours, bare], props);
}

const count = (component, props) => mounted(component, [props], (element) => element.querySelectorAll('*').length);

// The runner asks for one at a time, so that each has its own message when it fails.
globalThis.bench = {
  counts: () => ({
    scale: count(NpsInput, { name: 'nps' }),
    followed: count(NpsInput, { name: 'nps', followUp: true }),
    radar: count(BuildingBlocksRadar, { ...radars(1, { fresh: true })[0], table: 'none' }),
  }),
  radars: () => compare('BuildingBlocksRadar', BuildingBlocksRadar, HandMadeRadar, () => radars(50, { fresh: false })),
  strangers: () => compare('BuildingBlocksRadar', BuildingBlocksRadar, HandMadeRadar, () => radars(50, { fresh: true })),
  scales: () => compare('NpsInput', NpsInput, BareNps, () => scales),
  kano: () => rounds([KanoDiagram], () => [{ features }]),
  journey: () => rounds([JourneyTimeline], () => [{ phases }]),
};
