import { readFileSync } from 'node:fs';
import { fontSheets, pathOf, readerSheets, variantsOf, widths } from './conditions.mjs';
import { documentOf, renderOnServer } from './html.mjs';
import { startServer } from './server.mjs';

const styles = () => readFileSync(new URL('../../dist/styles.css', import.meta.url), 'utf8');

// What an ordinary host brings along.
const hostStyles = 'body { margin: 8px; font-family: system-ui, sans-serif; overflow-wrap: anywhere }\npre { white-space: break-spaces }\n';

/** What every page loads. */
export const assetsOf = () => ({ '/styles.css': styles(), '/page.css': hostStyles });

/** Serves every page in every variant, and the page to hydrate under `/hydrate/`. */
export function serveProof(pages, script = '') {
  const served = {};
  for (const page of pages) {
    const markup = renderOnServer(page);
    for (const variant of variantsOf(page, widths[0], 0)) served[pathOf(page, variant)] = documentOf({ ...page, markup, ...variant });
    for (const dir of ['ltr', 'rtl']) {
      served[`/hydrate/${page.name}/${dir}`] = { html: documentOf({ ...page, markup, dir, reader: 'plain' }), scripts: true };
    }
  }
  const assets = { ...assetsOf(), '/hydrate.js': script, ...readerSheets, ...fontSheets(pages) };
  return startServer({ pages: served, assets });
}
