import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { serveFolder } from '../host.mjs';
import { fact } from './facts.mjs';
import { checkSlots, compareOwn } from './sheets.own.mjs';
import { compareLooks, dress, keepLooks, prepare, repaint } from './sheets.page.mjs';
import { openVisitor, widgetsOf } from './visitor.mjs';

const orders = ['first', 'last'];
/** The pages of a host: what it paints, and whether it tells the browser of it. */
const pages = {
  'a light page': { paper: '#fff', ink: '#1b1d21' },
  'a dark page that does not tell its color-scheme': { paper: '#15171b', ink: '#e8eaee' },
  'a page under .dark': { paper: '#15171b', ink: '#e8eaee', dark: true },
};

/** Every widget among other people's style sheets: it looks as on a bare page, and nothing of theirs looks otherwise for ours. */
export async function proveSheets({ app, browser }) {
  const own = await readFile(join(app, 'own.html'), 'utf8');
  const { foreignSheets } = await import(pathToFileURL(join(app, 'foreign.mjs')).href);
  const foreign = await foreignSheets(own);
  const ours = await readFile(join(app, 'node_modules/cx-widgets/dist/styles.css'), 'utf8');
  await bundle(app);
  const host = await serveFolder(join(app, 'dist'));
  try {
    for (const width of [360, 1280]) await compareWidgets({ browser, address: host.address, app, foreign, ours, width });
    await compareOwn({ browser, address: host.address, own, foreign, ours, pages });
    await checkSlots({ browser, address: host.address, ours, paint: pages['a light page'] });
  } finally {
    await host.close();
  }
}

/** The page of every widget as one script; a page that has it and no style sheet. */
async function bundle(app) {
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
  await writeFile(join(dist, 'index.html'), `${head}<div id="root"></div><script type="module" src="page.js"></script>`);
  await writeFile(join(dist, 'own.html'), `${head}<div id="root"></div>`);
}

async function compareWidgets({ browser, address, app, foreign, ours, width }) {
  const { page, faults, close } = await openVisitor(browser, address, { viewport: { width, height: 900 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(prepare, width);
  const missing = await page.evaluate(
    (names) => names.filter((name) => !document.querySelector(`[data-cx=${name}]`)),
    await widgetsOf(app),
  );
  for (const [where, paint] of Object.entries(pages)) {
    // What is painted otherwise is laid out alike.
    if (width < 1000 && paint.paper !== '#fff') continue;
    await page.evaluate(dress, { sheets: [ours], ...paint });
    await page.evaluate(repaint);
    const elements = await page.evaluate(keepLooks);
    const bare = [
      await photograph(page),
      await photograph(page, undefined, { anew: true }),
      await photograph(page, undefined, { anew: true }),
    ];
    for (const [whose, sheet] of Object.entries(foreign))
      for (const order of orders) {
        await page.evaluate(dress, { sheets: order === 'first' ? [ours, sheet] : [sheet, ours], ...paint });
        await page.evaluate(repaint);
        const differences = await page.evaluate(compareLooks);
        const others = await otherPictures(page, bare);
        fact(`${width} px, ${where}, ${whose}, ours ${order}: ${elements} elements look as on a bare page, and so do their pictures`, [
          ...faults.splice(0),
          ...missing.map((name) => `${name} is missing`),
          elements < 3000 && 'too few elements',
          ...differences,
          ...others.map((name) => `the picture of ${name} is another`),
        ]);
      }
  }
  await close();
}

/** The sections by their names, each as its picture; painted anew if wanted. */
async function photograph(page, names, { anew = false } = {}) {
  if (anew) await page.evaluate(repaint);
  const pictures = new Map();
  for (const section of await page.locator('[data-section]').all()) {
    const name = await section.getAttribute('data-section');
    if (names && !names.includes(name)) continue;
    pictures.set(name, await section.screenshot({ animations: 'disabled', caret: 'hide' }));
  }
  return pictures;
}

/**
 * The sections that look otherwise than before. How a browser smooths the round edge of a shadow is not the same each time it paints: five pixels of one ring come in two
 * ways. So what differs is painted anew; what is another is another every time.
 */
async function otherPictures(page, before) {
  let names = [...before[0].keys()];
  for (let take = 0; take < 6 && names.length > 0; take++) {
    const pictures = await photograph(page, names, { anew: take > 0 });
    names = names.filter((name) => !before.some((was) => was.get(name).equals(pictures.get(name))));
  }
  return names;
}
