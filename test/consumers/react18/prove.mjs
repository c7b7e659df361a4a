import { buildWithVite, checkMode, checkTypes } from '../building.mjs';
import { fact } from '../facts.mjs';
import { serve } from '../processes.mjs';
import { visit } from './visit.mjs';
import { readEverything } from '../visitor.mjs';

/** A server of React 18.2, the oldest that is promised: its pages are hydrated, by the React that warns of a mismatch and by the one of production. */
export async function proveReact18({ app, browser }) {
  await checkTypes(app);
  for (const mode of ['production', 'development']) {
    const folder = `dist/${mode}`;
    const built = [
      await buildWithVite(app, mode, ['--outDir', `${folder}/client`]),
      await buildWithVite(app, mode, ['--ssr', 'src/server.tsx', '--outDir', `${folder}/server`]),
    ];
    if (built.includes(false)) continue;
    await checkMode(`${app}/${folder}/client`, mode);
    const server = await serve(['server.mjs', mode, folder], app);
    try {
      await visit(browser, server.address, mode);
      const ways = mode === 'production' ? [{}, { scripts: false }] : [{}, { query: '?strict' }];
      for (const { query = '', ...way } of ways) await readEverything(browser, `${server.address}/alles${query}`, { app, ...way });
      fact(`${mode}: the server has nothing to complain of`, server.output().split('\n').slice(1).filter(Boolean));
    } finally {
      await server.stop();
    }
  }
}
