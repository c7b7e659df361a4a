import { sample } from './compare.mjs';
import { tryWithoutScript } from './scriptless.mjs';
import { askOnServer, drawOnServer } from './server.mjs';
import { medianOf, ratio } from './statistics.mjs';
import { printHead, printRow, showRatio } from './table.mjs';
import { told } from './verdict.mjs';
import { weigh } from './weigh.mjs';

const mounts = {
  scales: 'cx-widgets',
  radix: 'radix-ui',
  reactAria: 'react-aria-components',
  surveyJs: 'SurveyJS, each a survey',
  surveyJsAtOnce: 'SurveyJS, all in one survey',
};
const journeys = {
  journeys: 'cx-widgets, five lanes',
  mermaid: 'mermaid, no lanes',
  chrono: 'react-chrono, texts in cards',
};
const radars = {
  visx: '@visx, by hand',
  nivo: '@nivo/radar',
  recharts: 'recharts',
  chart: 'chart.js, on a canvas',
};
const radarUpdates = {
  visxUpdates: '@visx, by hand',
  nivoUpdates: '@nivo/radar',
  rechartsUpdates: 'recharts',
  chartUpdates: 'chart.js, on a canvas',
};
const radarPackages = {
  'cx-widgets': { file: './peers/our-radar.jsx', sheet: new URL('../../dist/blocks.css', import.meta.url) },
  '@visx, by hand': { file: './peers/visx.jsx' },
  '@nivo/radar': { file: './peers/nivo.jsx' },
  recharts: { file: './peers/recharts.jsx' },
  'chart.js': { file: './peers/chart.mjs' },
};
const clicks = {
  clicks: 'cx-widgets, with its sheet',
  radixClicks: 'radix-ui, which has no sheet',
  reactAriaClicks: 'react-aria-components, which has none',
  surveyJsClicks: 'SurveyJS, with its sheet',
};
const packages = {
  'cx-widgets': { file: './peers/ours.jsx', sheet: new URL('../../dist/survey.css', import.meta.url) },
  'radix-ui': { file: './peers/radix.jsx' },
  'react-aria-components': { file: './peers/react-aria.jsx' },
  SurveyJS: { file: './peers/surveyjs.jsx', sheet: new URL(import.meta.resolve('survey-core/survey-core.fontless.min.css')) },
};

/** The slowest takes a second a round, and which of them is slower by tenths is not the question. */
const once = { warming: 3, count: 20 };

/** The same asked and drawn with others' means: shown beside ours, held to no bar. */
export async function measurePeers(ask, browser) {
  printHead('Side by side: 100 scales mounted', 'ms', 'bare ms', 'ratio (95 % interval)');
  for (const [name, label] of Object.entries(mounts)) await row(label, () => timed(ask, name, 1));
  printHead('Side by side: a journey of 24 touchpoints', 'ms', 'bare ms', 'ratio to its five lanes by hand (95 % interval)');
  for (const [name, label] of Object.entries(journeys)) await row(label, () => timed(ask, name, 1));
  printHead('Side by side: 50 radars mounted', 'ms', 'bare ms', 'ratio (95 % interval)');
  await row('cx-widgets, with its table', () => timed(ask, 'radars', 1));
  for (const [name, label] of Object.entries(radars)) await row(label, () => timedApart(ask, name, 'bareRadars', 1));
  printHead('Side by side: 50 radars updated', 'ms', 'bare ms', 'ratio (95 % interval)');
  await row('cx-widgets, with its table', () => timed(ask, 'radarUpdates', 1));
  for (const [name, label] of Object.entries(radarUpdates)) await row(label, () => timedApart(ask, name, 'bareRadarUpdates', 1));
  printHead('Side by side: one radar', 'js B', 'css B', 'from the server, scripts off');
  for (const [label, one] of Object.entries(radarPackages)) await row(label, () => pictured(one));
  printHead('Side by side: one click', 'ms', 'plain ms', 'ratio (95 % interval)');
  for (const [name, label] of Object.entries(clicks)) await row(label, () => timed(ask, name, 3));
  printHead('Side by side: one scale', 'js B', 'css B', 'from the server, scripts off');
  for (const [label, one] of Object.entries(packages)) await row(label, () => delivered(one, browser));
}

const timed = async (ask, name, digits) => cells(await sample(ask, name, once), digits);

/** In one round with a heavy peer the bare elements take twice their time, chart.js's above all: here each has rounds of its own. */
async function timedApart(ask, name, bare, digits) {
  const [peers, bares] = [await sample(ask, name, once), await sample(ask, bare, once)];
  return cells(
    peers.map(([time], round) => [time, bares[round][0]]),
    digits,
  );
}

function cells(rows, digits) {
  return [...[0, 1].map((column) => medianOf(rows, column).toFixed(digits)), showRatio(ratio(rows), rows.length)];
}

async function delivered(one, browser) {
  const { script, sheet } = await weigh(one);
  const { radios, posted } = await tryWithoutScript(browser, await askOnServer(one.file));
  return [script, sheet ?? '', `${radios} named native radios; after a click on 7 it posts ${posted || 'nothing'}`];
}

async function pictured(one) {
  const { script, sheet } = await weigh(one);
  const found = await drawOnServer(one.file);
  return [script, sheet ?? '', found.shapes ? `a picture of ${found.shapes} paths and polygons` : `no picture: ${found.instead}`];
}

async function row(label, measure) {
  try {
    printRow(label, ...(await measure()));
  } catch (error) {
    printRow(label, '', '', told(error));
  }
}
