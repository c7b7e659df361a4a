// The showcases as static pages, looked at as Lighthouse looks: nothing may shift, and no task of ours may hold the page for more than 50 ms. `npm run build` comes first.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, ensureChromium } from '../browser.mjs';
import { serveFolder } from '../host.mjs';
import { built } from '../proof/built.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const folder = join(root, 'node_modules/.cache/showcases');
const longest = 50;
/** A machine that is busy with something else makes a task long; one that is ours is long every time. */
const visits = 3;

const settings = {
  root: here,
  configFile: false,
  publicDir: false,
  envDir: false,
  logLevel: 'error',
  plugins: [react()],
  resolve: { alias: built },
  define: { 'process.env.NODE_ENV': '"production"' },
};

async function makePages() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  await build({
    ...settings,
    build: { outDir: folder, emptyOutDir: false, lib: { entry: join(here, 'hydrate.jsx'), formats: ['es'], fileName: () => 'page.js' } },
  });
  const onServer = join(root, 'node_modules/.cache/showcases-server');
  await build({ ...settings, build: { outDir: onServer, ssr: join(here, 'render.jsx') } });
  const { rendered } = await import(pathToFileURL(join(onServer, 'render.js')).href);
  for (const weight of [400, 600]) {
    const name = `inter-latin-${weight}-normal.woff2`;
    cpSync(join(root, 'node_modules/@fontsource/inter/files', name), join(folder, 'fonts', name));
  }
  cpSync(join(root, 'dist/styles.css'), join(folder, 'styles.css'));
  writeFileSync(join(folder, 'page.css'), faces + readFileSync(join(root, '.storybook/page.css'), 'utf8'));
  const pages = rendered();
  for (const [name, markup] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), documentOf(name, markup));
  return Object.keys(pages);
}

// A font that is late is left out: text that is set anew moves what follows it.
const faces = [400, 600]
  .map(
    (weight) =>
      `@font-face { font-family: Inter; font-weight: ${weight}; font-display: optional; src: url(fonts/inter-latin-${weight}-normal.woff2) }\n`,
  )
  .join('');

const documentOf = (name, markup) => `<!doctype html>
<html lang="nl" data-theme="light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<link rel="icon" href="data:,">
${[400, 600].map((weight) => `<link rel="preload" as="font" crossorigin href="fonts/inter-latin-${weight}-normal.woff2">`).join('\n')}
<link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="styles.css">
<script type="module" src="page.js"></script>
</head>
<body>
<div id="root" data-showcase="${name}">${markup}</div>
</body>
</html>
`;

/** The tasks of the page's own thread, by the time that the processor gave to each: another process that has it meanwhile makes no task longer. */
async function traced(browser, work) {
  const session = await browser.newBrowserCDPSession();
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  });
  const made = await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const threads = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const own = events.filter(({ pid, tid, ph }) => ph === 'X' && threads.has(`${pid} ${tid}`));
  const most = (events) => Math.max(0, ...events.map(({ tdur = 0 }) => tdur)) / 1000;
  return {
    ...made,
    task: most(own.filter(({ name }) => name.endsWith('RunTask'))),
    // A script that runs has inside it whatever style and layout it asks for.
    script: most(own.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')),
    layout: most(own.filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree')),
  };
}

/** A visit of somebody who reads the whole page. */
async function visit(browser, address, width) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const heard = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', ({ message }) => heard.push(message));
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) =>
      globalThis.shifts.push(
        ...list
          .getEntries()
          .map(({ value, sources }) => [value, sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.nodeName)]),
      ),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  const seen = await traced(browser, async () => {
    await page.goto(address, { waitUntil: 'load' });
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    return {};
  });
  // Fonts and pictures that come late would move things now; the reader goes down the page meanwhile.
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((frame) => requestAnimationFrame(frame));
    }
    await new Promise((later) => setTimeout(later, 300));
  });
  const shifts = await page.evaluate(() => globalThis.shifts);
  await page.close();
  return { ...seen, shifts, heard };
}

const names = await makePages();
const host = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
const faults = [];
for (const name of names)
  for (const width of [360, 1280]) {
    const seen = [];
    for (let count = 0; count < visits; count++) seen.push(await visit(browser, `${host.address}${name}.html`, width));
    const shifts = seen.flatMap((one) => one.shifts);
    const [task, script, layout] = ['task', 'script', 'layout'].map((kind) => Math.min(...seen.map((one) => one[kind])));
    console.log(
      `${name.padEnd(12)} ${String(width).padStart(4)} px  shifts ${shifts.length}  longest script ${script.toFixed(0).padStart(2)} ms, layout ${layout.toFixed(0).padStart(2)} ms, task ${task.toFixed(0).padStart(2)} ms`,
    );
    for (const [value, sources] of shifts) faults.push(`${name} at ${width} px shifts by ${value}: ${sources.join(', ')}`);
    if (script > longest) faults.push(`${name} at ${width} px has a script of ${script.toFixed(0)} ms; allowed: ${longest}.`);
    for (const said of new Set(seen.flatMap(({ heard }) => heard))) faults.push(`${name}: the console says ${said}`);
  }
await browser.close();
await host.close();
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
