import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../browser.mjs';
import { measureAssessment } from './assessment.mjs';
import { bundle } from './bundle.mjs';
import { measureCounting } from './counting.mjs';
import { measureKano } from './kano.mjs';
import { measureOurs } from './ours.mjs';
import { measurePeers } from './peers.mjs';
import { fail } from './verdict.mjs';

if (existsSync(new URL('../../dist/index.js', import.meta.url))) await run();
else fail(new Error('There is no dist to measure: run `npm run build` first.'));

async function run() {
  const script = await bundle('./page.jsx', { format: 'iife' });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs, '--js-flags=--expose-gc'] });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>bench</title>');
    await page.addScriptTag({ content: script });
    const ask = (what, argument) => page.evaluate(([key, value]) => globalThis.bench[key](value), [what, argument]);
    await measureOurs(ask, browser.version());
    await measureAssessment(browser);
    await measurePeers(ask, browser);
    await measureCounting();
    await measureKano();
  } catch (error) {
    fail(error);
  } finally {
    await browser.close();
  }
}
