// First, so that it is there before whoever keeps `requestAnimationFrame`.
import './frames.mjs';
import surveyJsSheet from 'survey-core/survey-core.fontless.min.css?inline';
import chronoSheet from 'react-chrono/dist/style.css?inline';
import { BuildingBlocksRadar } from '../../dist/blocks/index.js';
import blocksSheet from '../../dist/blocks.css?inline';
import { JourneyTimeline } from '../../dist/journey/index.js';
import journeySheet from '../../dist/journey.css?inline';
import { NpsInput } from '../../dist/survey/index.js';
import surveySheet from '../../dist/survey.css?inline';
import { BareJourney } from './bare-journey.jsx';
import { BareNps } from './bare-nps.jsx';
import { BareRadar } from './bare-radar.jsx';
import { clicking } from './click.mjs';
import { assertWhole } from './content.mjs';
import { changes, journeys } from './data.mjs';
import { mounted } from './measure.mjs';
import { placed } from './placed.mjs';
import { draw as drawChart } from './peers/chart.mjs';
import { isThere, Timeline as Chrono } from './peers/chrono.jsx';
import { draw as drawMermaid, given as textOfMermaid } from './peers/mermaid.mjs';
import { Radar as Nivo } from './peers/nivo.jsx';
import { draw as drawPlot } from './peers/plot.mjs';
import { Question as Radix } from './peers/radix.jsx';
import { Question as ReactAria } from './peers/react-aria.jsx';
import { Radar as Recharts } from './peers/recharts.jsx';
import { Question as SurveyJs, Questions as SurveyJsAtOnce } from './peers/surveyjs.jsx';
import { Radar as Visx } from './peers/visx.jsx';
import { answered, questions } from './questions.mjs';
import { assertSame } from './same.mjs';
import { byItself, inReact, round } from './stage.mjs';

function dressed(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const byHand = (props) => mounted(JourneyTimeline, [props], ({ innerHTML }) => placed(props, innerHTML));

/** How each is shown, in which sheet, and what is made of the props before the clock runs. */
const contenders = {
  radar: {
    bare: { show: inReact(BareRadar), sheet: dressed(blocksSheet) },
    ours: { show: inReact(BuildingBlocksRadar), sheet: dressed(blocksSheet) },
    visx: { show: inReact(Visx) },
    nivo: { show: inReact(Nivo) },
    recharts: { show: inReact(Recharts) },
    plot: { show: byItself(drawPlot) },
    chart: { show: byItself(drawChart) },
  },
  scale: {
    bare: { show: inReact(BareNps), sheet: dressed(surveySheet), component: BareNps },
    ours: { show: inReact(NpsInput), sheet: dressed(surveySheet), component: NpsInput },
    radix: { show: inReact(Radix), component: Radix },
    reactAria: { show: inReact(ReactAria), component: ReactAria },
    surveyJs: { show: inReact(SurveyJs), sheet: dressed(surveyJsSheet), component: SurveyJs },
    surveyJsAtOnce: { show: inReact(SurveyJsAtOnce), sheet: dressed(surveyJsSheet), made: (list) => [{ questions: list }] },
  },
  journey: {
    bare: { show: inReact(BareJourney), sheet: dressed(journeySheet), made: (list) => list.map(byHand) },
    ours: { show: inReact(JourneyTimeline), sheet: dressed(journeySheet) },
    mermaid: { show: byItself(drawMermaid), made: (list) => list.map(textOfMermaid) },
    chrono: { show: inReact(Chrono, isThere), sheet: dressed(chronoSheet) },
  },
};

const changing = { radar: (count) => changes(count, { fresh: false }), scale: answered, journey: journeys };

function given(kind, { made = (list) => list }, count) {
  const { before, after } = changing[kind](count);
  return { list: before, before: made(before), after: made(after) };
}

async function clicks({ component, sheet }, count) {
  if (!component || !count) return {};
  const click = await clicking(component)(questions(count));
  return sheet ? { click, dressed: await clicking(component, sheet)(questions(count)) } : { click };
}

/** What is written by hand must be the same elements. */
async function assertLikeOurs(kind, { before }, list) {
  const shown = [await contenders[kind].ours.show(list), await contenders[kind].bare.show(before)];
  assertSame(kind, ...shown.map(({ element }) => element));
  for (const { remove } of shown) remove();
}

globalThis.bench = {
  /** Makes sure that it shows what the others show. */
  async check({ kind, name, count }) {
    const contender = contenders[kind][name];
    const { list, ...props } = given(kind, contender, count);
    await assertWhole(kind, contender.show, props, list);
    if (name === 'bare') await assertLikeOurs(kind, props, list);
  },
  /** Its turn in a round. */
  async turn({ kind, name, count, clicked }) {
    const contender = contenders[kind][name];
    const times = await round(contender.show, contender.sheet, given(kind, contender, count));
    return { ...times, ...(await clicks(contender, clicked)) };
  },
};
