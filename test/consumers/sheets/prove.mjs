import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { serveFolder } from '../../host.mjs';
import { unpack } from '../../pictures/png.mjs';
import { fact } from '../facts.mjs';
import { checkSlots, compareOwn } from './own.mjs';
import { compareLooks, dress, keepLooks, plantDots, prepare, pullDots, sectionsOf, settle } from './page.mjs';
import { openVisitor, readEverything, widgetsOf, withDrawingBrowser } from '../visitor.mjs';

/** The pages of a host: what it paints, and whether it tells the browser of it. */
const pages = {
  'a light page': { paper: '#fff', ink: '#1b1d21' },
  'a dark page that does not tell its color-scheme': { paper: '#15171b', ink: '#e8eaee' },
  'a page under .dark': { paper: '#15171b', ink: '#e8eaee', dark: true },
};

/** Every widget among other people's style sheets: it looks as on a bare page, and nothing of theirs looks otherwise for ours. */
export async function proveSheets({ app, browser }) {
  const own = await readFile(join(app, 'own.html'), 'utf8');
  const { foreignSheets, forms } = await import(pathToFileURL(join(app, 'foreign.mjs')).href);
  const foreign = await foreignSheets(own);
  const ours = await readFile(join(app, 'node_modules/cx-widgets/dist/styles.css'), 'utf8');
  await bundle(app, foreign, ours);
  const host = await serveFolder(join(app, 'dist'));
  const { address } = host;
  try {
    const [light, ...others] = Object.keys(pages);
    // What is painted otherwise is laid out alike: a phone has the light page alone. Two at a time, as this is most of what is done here.
    const queue = [[360, light], ...[light, ...others].map((where) => [1280, where])];
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [width, where] = next;
        await withDrawingBrowser((browser) => compareWidgets({ browser, address, app, foreign, forms, ours, width, where }));
      }
    };
    await Promise.all([work(), work()]);
    for (const [index, whose] of Object.keys(foreign).entries())
      await readEverything(browser, `${address}under-${index}.html`, { app, name: `a page with ${whose}` });
    await compareTouched({ browser, address, foreign, forms, ours, paint: pages[light] });
    await compareOwn({ browser, address, own, foreign, ours, pages });
    await checkSlots({ browser, address, ours, paint: pages[light] });
  } finally {
    await host.close();
  }
}

/** The page of every widget as one script; a page that has it and no style sheet, to be dressed, and one for each host, dressed from the start. */
async function bundle(app, foreign, ours) {
  const dist = join(app, 'dist');
  await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: dist, lib: { entry: join(app, 'page.tsx'), formats: ['es'], fileName: () => 'page.js' } },
  });
  await mkdir(dist, { recursive: true });
  const head = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bladen</title><link rel="icon" href="data:,">';
  const body = '<div id="root"></div><script type="module" src="page.js"></script>';
  await writeFile(join(dist, 'index.html'), head + body);
  for (const [index, sheet] of Object.values(foreign).entries())
    await writeFile(join(dist, `under-${index}.html`), `${head}<style>${sheet}</style><style>${ours}</style>${body}`);
  await writeFile(join(dist, 'own.html'), `${head}<div id="root"></div>`);
}

/** What a sheet of forms gives a control of ours to no effect: a radio has no text to select, does not shrink where it stands, and prints as its widget does; a field with an edge of its own is not the system's. */
const idle = { radio: ['flex-shrink', 'print-color-adjust', 'user-select'], number: ['appearance'], textarea: ['appearance'] };

/** Has a page wear other people's sheets, each before ours and after it; gives whose it is, where ours is, and what looks otherwise. */
async function* wearEach(page, { foreign, forms, ours, paint }) {
  for (const [whose, sheet] of Object.entries(foreign))
    for (const order of ['first', 'last']) {
      await wear(page, order === 'first' ? [ours, sheet] : [sheet, ours], paint);
      yield { whose, order, differences: await page.evaluate(compareLooks, Object.values(forms).includes(whose) ? idle : {}) };
    }
}

async function wear(page, sheets, paint) {
  await page.evaluate(dress, { sheets, ...paint });
  await page.evaluate(settle);
}

async function compareWidgets({ browser, address, app, width, where, ...sheets }) {
  const { page, faults, close } = await openVisitor(browser, address, { viewport: { width, height: 900 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(prepare, width);
  const missing = await page.evaluate(
    (names) => names.filter((name) => !document.querySelector(`[data-cx=${name}]`)),
    await widgetsOf(app),
  );
  const paint = pages[where];
  await wear(page, [sheets.ours], paint);
  // A window as high as the page: what is beyond a window takes Chromium a change of its size, and twice as long.
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  const sections = await page.evaluate(sectionsOf);
  const elements = await page.evaluate(keepLooks);
  const bare = await photograph(page);
  await page.evaluate(plantDots);
  const shown = unlike(await photograph(page), bare, sections);
  await page.evaluate(pullDots);
  for await (const { whose, order, differences } of wearEach(page, { ...sheets, paint })) {
    const picture = await photograph(page);
    fact(`${width} px, ${where}, ${whose}, ours ${order}: ${elements} elements look as on a bare page, and so do their pictures`, [
      ...faults.splice(0),
      ...missing.map((name) => `${name} is missing`),
      elements < 3000 && 'too few elements',
      ...sections.filter(({ name }) => !shown.includes(name)).map(({ name }) => `a dot at the end of ${name} is not seen in its picture`),
      ...differences,
      ...unlike(picture, bare, sections).map((name) => `the picture of ${name} is another`),
    ]);
  }
  await close();
}

/** What a pointer or a key does something to. */
const touchable = '[data-cx] :is(a, button, input, label, summary, textarea, [tabindex])';
const touches = {
  'pressed by a pointer': ['hover', 'active', 'focus'],
  'reached by a key': ['focus', 'focus-visible', 'focus-within'],
};

/** The same for what is touched: the browser is to take everything for touched at once. */
async function compareTouched({ browser, address, paint, ...sheets }) {
  const { page, faults, close } = await openVisitor(browser, address, { viewport: { width: 1280, height: 900 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(prepare, 1280);
  // A state that one session has forced no other can end.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: touchable });
  for (const [how, forcedPseudoClasses] of Object.entries(touches)) {
    const touch = (states) =>
      Promise.all(nodeIds.map((nodeId) => devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: states })));
    const keep = () => page.evaluate(keepLooks, `${touchable}, ${touchable} *`);
    await wear(page, [sheets.ours], paint);
    await keep();
    await touch(forcedPseudoClasses);
    const changes = await page.evaluate(compareLooks);
    const elements = await keep();
    for await (const { whose, order, differences } of wearEach(page, { ...sheets, paint })) {
      if (whose === sheets.forms.beforeOurs && order === 'first') continue;
      fact(`${whose}, ours ${order}: ${elements} elements look as on a bare page when ${how}`, [
        ...faults.splice(0),
        elements < 1000 && 'too few elements',
        changes.length < 10 && 'touching them changes nothing',
        ...differences,
      ]);
    }
    await touch([]);
  }
  await close();
}

const photograph = (page) => page.screenshot({ animations: 'disabled', caret: 'hide' });

/** Of which sections two pictures are not the same, byte by byte. */
function unlike(png, other, sections) {
  if (png.equals(other)) return [];
  const [is, was] = [unpack(png), unpack(other)];
  const row = is.bytes.length / is.height;
  const differs = (top, bottom) => !is.bytes.subarray(top * row, bottom * row).equals(was.bytes.subarray(top * row, bottom * row));
  const found = sections.filter(({ top, bottom }) => differs(Math.floor(top), Math.ceil(bottom))).map(({ name }) => name);
  return found.length === 0 && differs(0, is.height) ? ['what is between the sections'] : found;
}
