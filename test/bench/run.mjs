import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { timeServer } from './server.mjs';
import { median, ratio } from './statistics.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** At most this many times what the same elements cost when they are written by hand, and at most this many elements. */
const ratioBar = 1.5;
const countBars = { scale: ['NPS scale', 45], followed: ['NPS scale with follow-up', 45], radar: ['Radar without its table', 120] };
/** A busy machine needs more rounds: they go on, up to the most, until the interval is this narrow. */
const fewest = 40;
const most = 200;
const narrow = 0.1;

let over = 0;

if (existsSync(here('../../dist/index.js'))) await run();
else fail('There is no dist to measure: run `npm run build` first.');
if (over > 0) process.exitCode = 1;

async function run() {
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs, '--js-flags=--expose-gc'] });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>bench</title>');
    await page.addScriptTag({ content: script });
    const ask = (what, argument) => page.evaluate(([key, value]) => globalThis.bench[key](value), [what, argument]);

    printRow('Mounting in Chromium', 'ours ms', 'bare ms', `ratio (95 % interval)  Chromium ${browser.version()}`);
    await compare(ask, '50 radars (8 axes × 3 series)', 'radars');
    await compare(ask, '50 radars, each with its own labels', 'strangers');
    await compare(ask, '100 NPS scales', 'scales');
    await time(ask, 'Kano diagram (12 features)', 'kano');
    await time(ask, 'Journey (9 touchpoints)', 'journey');
    const server = await timeServer();
    printRow('Kano diagram on Node', server.median.toFixed(2), '', `the first time ${server.first.toFixed(2)}`);

    console.log('\nElements');
    const counts = await ask('counts');
    for (const [key, [name, bar]] of Object.entries(countBars)) printRow(name, counts[key], '', verdict(counts[key], bar));
  } catch (error) {
    fail(error.message);
  } finally {
    await browser.close();
  }
}

async function bundle() {
  const { output } = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'esnext', rolldownOptions: { input: here('page.jsx'), output: { format: 'iife' } } },
  });
  return output[0].code;
}

async function compare(ask, label, name) {
  await ask('prepare', name);
  const rows = [];
  let found;
  do {
    rows.push(...(await ask('rounds', { name, count: 20 })));
    found = ratio(rows);
  } while (rows.length < fewest || (rows.length < most && found.high - found.low > narrow));
  const [ours, bare] = [0, 1].map((column) => median(rows.map((row) => row[column])));
  const interval = `${found.ratio.toFixed(2)} (${found.low.toFixed(2)} to ${found.high.toFixed(2)}, ${rows.length} rounds)`;
  printRow(label, ours.toFixed(2), bare.toFixed(2), `${interval}  ${verdict(found.ratio, ratioBar)}`);
}

async function time(ask, label, name) {
  await ask('prepare', name);
  printRow(label, median((await ask('rounds', { name, count: fewest })).flat()).toFixed(2), '', '');
}

function verdict(value, bar) {
  if (value > bar) over++;
  return `≤ ${bar}: ${value > bar ? 'over' : 'within'}`;
}

function printRow(label, ours, bare, rest) {
  console.log(`${label.padEnd(38)}${String(ours).padStart(9)}${String(bare).padStart(9)}   ${rest}`.trimEnd());
}

function fail(message) {
  console.error(message);
  over++;
}
