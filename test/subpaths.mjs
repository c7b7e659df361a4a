import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { exports } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** What the package can be imported by, with the file that is built for it and the one that it is built from: `package.json` says it once. */
export const subpaths = Object.entries(exports).flatMap(([path, target]) => {
  if (typeof target !== 'object') return [];
  const built = resolve(root, target.default);
  return [{ from: path.replace(/^\./, 'cx-widgets'), built, source: built.replace('/dist/', '/src/').replace(/\.js$/, '.ts') }];
});

/** Aliases, as Vite takes them, that lead an import of the package to what is built, or to its source. */
export const aliasesTo = (kind) => subpaths.map(({ from, [kind]: replacement }) => ({ find: new RegExp(`^${from}$`), replacement }));
