import { join } from 'node:path';
import { serveFolder } from '../../host.mjs';
import { buildWithVite, checkMode, checkTypes } from '../building.mjs';
import { looksAsWritten } from '../looks.mjs';
import { weigh } from './sizes.mjs';
import { visit } from './visit.mjs';
import { readEverything } from '../visitor.mjs';

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
      if (mode === 'production') await looksAsWritten(browser, `${host.address}#/alles`, { app, bundler: 'Vite', fewest: 5000 });
    } finally {
      await host.close();
    }
  }
  await weigh(app);
}
