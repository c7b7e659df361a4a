import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from '../browser.mjs';
import { fact } from './facts.mjs';

// A tile that is painted anew in part has its edges smoothed otherwise than one that is painted whole.
const args = [...chromiumArgs, '--disable-partial-raster'];

export const openBrowser = async () => chromium.launch({ executablePath: await ensureChromium(), args });

/**
 * Does something with a browser of its own, and once more with another if that one no longer draws: where many pictures are taken Chromium once came to a page that got
 * no frame any more, while others beside it went on. All that waits for a frame there waits for ever, and that says nothing about the page.
 */
export async function withDrawingBrowser(proof) {
  for (let last = false; ; last = true) {
    const browser = await openBrowser();
    try {
      return await proof(browser);
    } catch (error) {
      if (last || (await drawsEverything(browser))) throw error;
      console.log(`again, as the browser no longer draws: ${error.message.split('\n')[0]}`);
    } finally {
      await browser.close();
    }
  }
}

async function drawsEverything(browser) {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const draws = () =>
    globalThis.nextFrame().then(
      () => true,
      () => false,
    );
  return (await Promise.all(pages.map((page) => page.evaluate(draws).catch(() => true)))).every(Boolean);
}

/**
 * A page of a visitor who hears everything: what the console says, what throws, what is refused by a policy or not found, what is asked of another host, and what
 * shifts. `address` is the host that the page may ask.
 */
export async function openVisitor(browser, address, options = {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults = [];
  // In development React praises its tools to whoever has them not.
  const praise = /^%cDownload the React DevTools/;
  page.on('console', (message) => praise.test(message.text()) || faults.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(address).origin && !/^(data|blob):$/.test(protocol)) faults.push(`asks another host: ${request.url()}`);
  });
  await page.addInitScript(watchShifts);
  await page.addInitScript(watchFrames);
  return { page, faults, shifts: () => page.evaluate(() => globalThis.shifts), close: () => context.close() };
}

function watchShifts() {
  globalThis.shifts = [];
  const told = ({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName;
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries()) globalThis.shifts.push(`shifts by ${value}: ${sources.map(told).join(', ')}`);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Gives a page `nextFrame`, which does not wait for ever. */
function watchFrames() {
  globalThis.nextFrame = () =>
    new Promise((drawn, fail) => {
      requestAnimationFrame(drawn);
      setTimeout(() => fail(new Error('No frame was drawn in 10 seconds.')), 10_000);
    });
}

/** The value of `data-cx` of every widget that the packed library names; `CxEnhance` shows nothing. */
export async function widgetsOf(app) {
  const { components } = JSON.parse(await readFile(new URL(`file://${app}/node_modules/cx-widgets/component-manifest.json`), 'utf8'));
  const kebab = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  return components
    .map(({ name }) => name)
    .filter((name) => name !== 'CxEnhance')
    .map(kebab);
}

/** Reads the page of every widget to its end, on a phone and on a desk, with scripts or without; `hydrates` unless it has no script of its own, `name` what tells it from others. */
export async function readEverything(browser, address, { app, name = '', scripts = true, hydrates = scripts }) {
  const widgets = await widgetsOf(app);
  for (const width of [360, 1280]) {
    const { page, faults, shifts, close } = await openVisitor(browser, address, {
      javaScriptEnabled: scripts,
      viewport: { width, height: 900 },
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    // A slider has its handle as soon as the page is hydrated.
    if (hydrates) await page.getByRole('slider').last().waitFor();
    const read = scripts ? await page.evaluate(readToTheEnd) : [];
    const missing = await page.evaluate((names) => names.filter((name) => !document.querySelector(`[data-cx=${name}]`)), widgets);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    fact(
      `${name && `${name}, `}${width} px, scripts ${scripts ? 'on' : 'off'}: all ${widgets.length} widgets, no console message${scripts ? ', no layout shift' : ''}`,
      [
        ...faults,
        ...read,
        ...(scripts ? await shifts() : []),
        ...missing.map((name) => `${name} is missing`),
        wide > 0 && `the page is ${wide} px too wide`,
      ],
    );
    await close();
  }
}

/** Runs in the page: goes down it as a reader does; gives what no reader should see. */
async function readToTheEnd() {
  await document.fonts.ready;
  for (let y = 0; y < document.body.scrollHeight; y += 600) {
    scrollTo(0, y);
    await globalThis.nextFrame();
  }
  await new Promise((later) => setTimeout(later, 300));
  // A host's own scripts may say it.
  const ours = [...document.querySelectorAll('[data-cx]')].map((widget) => widget.outerHTML).join('\n');
  return ours.match(/.{0,40}(NaN|undefined|\[object)/g) ?? [];
}
