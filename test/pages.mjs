// Every page of the docs in the built Storybook: axe finds nothing in light and dark, from left to right and from right to left; on a phone the page does not scroll sideways; every link leads
// somewhere; the console is silent but where a story tells of bad data. `npm run build-storybook` comes first. Names of pages as arguments look at those alone.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './browser.mjs';
import { serveFolder } from './host.mjs';

const folder = 'storybook-static';
const looks = ['light', 'dark'].flatMap((theme) => ['ltr', 'rtl'].map((dir) => ({ theme, dir })));
const rules = {
  // A page of docs stands in a frame, whose page has the landmarks; and it shows a widget many times over, each as if it had the page for itself.
  region: { enabled: false },
  'landmark-unique': { enabled: false },
};
// Frames are left out (`iframes: false`): the only one shows a mail in a sandbox, where no script of ours may run, and a browser that keeps sandboxes in the page's own process warns of what axe posts there. The
// mail itself is judged in test/survey/email.browser.test.tsx.

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const wanted = process.argv.slice(2);
const docs = Object.values(entries).filter(({ type, id }) => type === 'docs' && (wanted.length === 0 || wanted.includes(id)));

const host = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
const faults = [];
const start = Date.now();

/** Looks at one page in every look. */
async function lookAt({ id, title }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const fault = (text) => faults.push(`${title}: ${text}`);
  page.on('pageerror', ({ message }) => fault(message));
  page.on('console', (message) => {
    // What a story tells of bad data begins with the widget's name and path.
    if (['error', 'warning'].includes(message.type()) && !/cx-widgets|^\w+: /.test(message.text()))
      fault(`the console says ${message.text()}`);
  });
  await page.goto(`${host.address}iframe.html?id=${id}&viewMode=docs`, { waitUntil: 'load' });
  const shown = await page
    .waitForFunction(
      () => document.querySelector('#storybook-docs h1') && !document.querySelector('#storybook-docs .sb-loader'),
      undefined,
      {
        timeout: 30_000,
      },
    )
    .catch(() => false);
  if (!shown) {
    fault('is not shown');
    return;
  }
  await page.evaluate(axe.source);
  for (const look of looks) {
    await page.evaluate(async (globals) => {
      globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
      await new Promise((later) => setTimeout(later, 250));
    }, look);
    const violations = await page.evaluate(
      async (options) => {
        const found = await globalThis.axe.run(document.body, options);
        return found.violations.map(
          ({ id, nodes }) => `${id} ${nodes.length}× ${nodes[0].html.slice(0, 160)} (${nodes[0].failureSummary.split('\n')[1]?.trim()})`,
        );
      },
      { rules, resultTypes: ['violations'], iframes: false },
    );
    for (const violation of violations) fault(`${look.theme} ${look.dir}: ${violation}`);
  }
  const targets = await page.evaluate(() =>
    [...document.querySelectorAll('a[href*="?path="]')].map((link) => new URL(link.href).searchParams.get('path')),
  );
  for (const target of new Set(targets))
    if (!(target.replace(/^\/(docs|story)\//, '') in entries)) fault(`a link leads to ${target}, which is nowhere`);
  await page.setViewportSize({ width: 320, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > 320) fault(`is ${wide} px wide on a phone of 320`);
  await page.close();
}
// A page for each processor.
const waiting = [...docs];
const work = async () => {
  for (let entry = waiting.shift(); entry; entry = waiting.shift())
    await lookAt(entry).catch(({ message }) => faults.push(`${entry.title}: ${message}`));
};
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
await browser.close();
await host.close();
for (const fault of faults) console.error(fault);
console.log(
  `${docs.length} pages of docs in ${looks.length} looks, ${faults.length} faults, ${((Date.now() - start) / 1000).toFixed(0)} s`,
);
if (faults.length > 0 || docs.length === 0) process.exitCode = 1;
