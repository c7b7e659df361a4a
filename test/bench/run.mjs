import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { timeServer } from './server.mjs';
import { median, ratio } from './statistics.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const ratioBar = 1.5;
const countBars = { scale: 45, followed: 45, radar: 120 };

if (!existsSync(here('../../dist/index.js'))) {
  console.error('There is no dist to measure: run `npm run build` first.');
  process.exit(1);
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

const milliseconds = (value) => value.toFixed(2).padStart(8);
let over = 0;

function verdict(within) {
  if (!within) over++;
  return within ? 'within' : 'over';
}

function printRatio(name, rows, bar) {
  const { ratio: r, low, high } = ratio(rows);
  const [ours, bare] = [0, 1].map((column) => median(rows.map((row) => row[column])));
  const judged = bar ? `≤ ${bar}: ${verdict(r <= bar)}` : 'no bar';
  console.log(`${name.padEnd(38)}${milliseconds(ours)}${milliseconds(bare)}   ${r.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})  ${judged}`);
}

const script = await bundle();
const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs, '--js-flags=--expose-gc'] });
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>bench</title>');
  await page.addScriptTag({ content: script });
  const ask = (name) => page.evaluate((key) => globalThis.bench[key](), name);

  console.log(`${`Mounting in Chromium ${browser.version()}`.padEnd(38)} ours ms bare ms   ratio (95 % interval)`);
  printRatio('50 radars (8 axes × 3 series)', await ask('radars'), ratioBar);
  printRatio('50 radars, each with its own labels', await ask('strangers'));
  printRatio('100 NPS scales', await ask('scales'), ratioBar);
  for (const [name, key] of [['Kano diagram (12 features)', 'kano'], ['Journey (9 touchpoints)', 'journey']])
    console.log(`${name.padEnd(38)}${milliseconds(median((await ask(key)).flat()))}`);
  const server = await timeServer();
  console.log(`${'Kano diagram on Node'.padEnd(38)}${milliseconds(server.median)}   first time ${server.first.toFixed(2)}`);

  console.log('\nElements');
  const counts = await ask('counts');
  const names = { scale: 'NPS scale', followed: 'NPS scale with follow-up', radar: 'Radar without its table' };
  for (const [key, bar] of Object.entries(countBars))
    console.log(`${names[key].padEnd(38)}${String(counts[key]).padStart(8)}   ≤ ${bar}: ${verdict(counts[key] <= bar)}`);
} finally {
  await browser.close();
}
process.exitCode = over > 0 ? 1 : 0;
