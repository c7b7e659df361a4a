import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../host.mjs';
import { buildWithVite, checkMode, checkTypes } from './building.mjs';
import { fact } from './facts.mjs';
import { compareStyles } from './looks.mjs';
import { weigh } from './vite.sizes.mjs';
import { visit } from './vite.visit.mjs';
import { openVisitor, readEverything } from './visitor.mjs';

/** A single-page app, built for its visitors and for its developers, answered in both; and what each widget alone weighs in such an app. */
export async function proveVite({ app, browser }) {
  await checkTypes(app);
  for (const mode of ['production', 'development']) {
    if (!(await buildWithVite(app, mode, ['--outDir', `dist/${mode}`]))) continue;
    const folder = join(app, 'dist', mode);
    await checkMode(folder, mode);
    const host = await serveFolder(folder);
    try {
      await visit(browser, host.address, mode);
      await readEverything(browser, `${host.address}#/alles`, { app });
      if (mode === 'production') await compareLooks(browser, `${host.address}#/alles`, app);
    } finally {
      await host.close();
    }
  }
  await weigh(app);
}

/** Vite rewrites style sheets for older browsers: that must not change what is seen in this one. */
async function compareLooks(browser, address, app) {
  const { page, faults, close } = await openVisitor(browser, address);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.mouse.move(0, 0);
  const styles = await readFile(join(app, 'node_modules/cx-widgets/dist/styles.css'), 'utf8');
  const { elements, differences } = await page.evaluate(compareStyles, styles);
  fact(`styles.css looks as we wrote it after Vite has rewritten it (${elements} elements, light, dark and right to left)`, [
    elements < 5000 && 'too few elements',
    ...faults,
    ...differences,
  ]);
  await close();
}
