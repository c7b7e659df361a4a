import { sample } from './compare.mjs';
import { tryWithoutScript } from './scriptless.mjs';
import { askOnServer } from './server.mjs';
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

/** The same question asked with others' means: shown beside ours, held to no bar. */
export async function measurePeers(ask, browser) {
  printHead('Side by side: 100 scales mounted', 'ms', 'bare ms', 'ratio (95 % interval)');
  for (const [name, label] of Object.entries(mounts)) await row(label, () => timed(ask, name, 1));
  printHead('Side by side: a journey of 24 touchpoints', 'ms', 'bare ms', 'ratio to its five lanes by hand (95 % interval)');
  for (const [name, label] of Object.entries(journeys)) await row(label, () => timed(ask, name, 1));
  printHead('Side by side: one click', 'ms', 'plain ms', 'ratio (95 % interval)');
  for (const [name, label] of Object.entries(clicks)) await row(label, () => timed(ask, name, 3));
  printHead('Side by side: one scale', 'js B', 'css B', 'from the server, scripts off');
  for (const [label, one] of Object.entries(packages)) await row(label, () => delivered(one, browser));
}

async function timed(ask, name, digits) {
  const rows = await sample(ask, name, once);
  return [...[0, 1].map((column) => medianOf(rows, column).toFixed(digits)), showRatio(ratio(rows), rows.length)];
}

async function delivered(one, browser) {
  const { script, sheet } = await weigh(one);
  const { radios, posted } = await tryWithoutScript(browser, await askOnServer(one.file));
  return [script, sheet ?? '', `${radios} named native radios; after a click on 7 it posts ${posted || 'nothing'}`];
}

async function row(label, measure) {
  try {
    printRow(label, ...(await measure()));
  } catch (error) {
    printRow(label, '', '', told(error));
  }
}
