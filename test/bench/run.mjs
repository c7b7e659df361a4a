// `npm run bench` measures everything and writes `stories/guides/bench.json`, which the page Guides → Benchmarks shows; `--quick` goes through it with too few rounds and writes nothing.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { measureAssessment } from './assessment.mjs';
import { bundle } from './bundle.mjs';
import { measureCounting } from './counting.mjs';
import { measureKano } from './kano.mjs';
import { machine } from './machine.mjs';
import { measureOurs } from './ours.mjs';
import { quick } from './pace.mjs';
import { measurePeers } from './peers.mjs';
import { fail, hasFailed } from './verdict.mjs';
import { weighReact } from './weigh.mjs';
import { write } from './write.mjs';

if (existsSync(new URL('../../dist/index.js', import.meta.url))) await run();
else fail(new Error('There is no dist to measure: run `npm run build` first.'));

async function run() {
  const start = Date.now();
  const on = machine();
  const script = await bundle('./page.jsx', { format: 'iife' });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs, '--js-flags=--expose-gc'] });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>bench</title>');
    await page.addScriptTag({ content: script });
    const ask = (what, argument) => page.evaluate(([key, value]) => globalThis.bench[key](value), [what, argument]);
    const ours = await measureOurs(ask, browser.version());
    await page.close();
    await measureAssessment(browser);
    const kinds = await measurePeers(browser);
    const counting = await measureCounting();
    await measureKano();
    const minutes = (Date.now() - start) / 60_000;
    console.log(`\n${minutes.toFixed(1)} minutes`);
    // A page with a gap in it would be no page; a bar that is missed stands on it.
    if (!quick && !hasFailed())
      await write({ machine: on, chromium: browser.version(), minutes, react: await weighReact(), kinds, ours, counting });
  } catch (error) {
    fail(error);
  } finally {
    await browser.close();
  }
}
