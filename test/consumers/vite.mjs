import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveFolder } from '../host.mjs';
import { fact, seconds } from './facts.mjs';
import { compareStyles } from './looks.mjs';
import { run } from './processes.mjs';
import { weigh } from './vite.sizes.mjs';
import { visit } from './vite.visit.mjs';
import { openVisitor, readEverything } from './visitor.mjs';

/** A single-page app, built for its visitors and for its developers, answered in both; and what each widget alone weighs in such an app. */
export async function proveVite({ app, browser }) {
  const since = performance.now();
  const types = await run(['node_modules/typescript/bin/tsc'], app);
  fact(`TypeScript, strict and with the types of every package checked, has nothing to say (${seconds(since)})`, types.output);
  for (const mode of ['production', 'development']) {
    const folder = await build(app, mode);
    if (!folder) continue;
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

async function build(app, mode) {
  const since = performance.now();
  const { code, output } = await run(['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--outDir', `dist/${mode}`], app);
  const folder = join(app, 'dist', mode);
  const built = fact(`vite build, ${mode}: nothing but what it does is told (${seconds(since)})`, [
    code && output,
    // A warning need not have the word in it.
    ...output.split('\n').filter((line) => !/^(vite v|transforming|✓ |rendering |computing |dist\/|\s*$)/.test(line)),
  ]);
  const assets = built ? await readdir(join(folder, 'assets')) : [];
  const scripts = await Promise.all(
    assets.filter((name) => name.endsWith('.js')).map((name) => readFile(join(folder, 'assets', name), 'utf8')),
  );
  const warns = scripts.some((code) => code.includes('Each child in a list should have a unique'));
  if (built)
    fact(`React warns of mistakes in development alone: ${mode}`, warns === (mode === 'production') && `it does${warns ? '' : ' not'}`);
  return built && folder;
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
