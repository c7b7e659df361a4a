import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../browser.mjs';
import { fact, seconds, summary } from './facts.mjs';
import { proveNext } from './next.mjs';
import { run } from './processes.mjs';

// The library as a user gets it: packed, installed into an app of its own, built, and looked at. Run after `npm run build`.

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The script of npm, so that it can be started without a shell on every system. */
function findNpm() {
  const beside = [dirname(process.execPath), ...process.env.PATH.split(delimiter)].flatMap((folder) => [
    join(folder, 'node_modules/npm/bin/npm-cli.js'),
    join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
  ]);
  return [process.env.npm_execpath, ...beside].find((path) => path && existsSync(path));
}

async function prove() {
  if (!existsSync(join(root, 'dist/index.js')) || !existsSync(join(root, 'dist/styles.css')))
    throw new Error('dist/ is not built: run `npm run build` first.');
  const since = performance.now();
  const npm = findNpm();
  const browser = await findChromium();
  const folder = await mkdtemp(join(tmpdir(), 'cx-widgets-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const pack = await run([npm, 'pack', '--ignore-scripts', '--pack-destination', folder], root);
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  if (fact('the library packs', (pack.code || !name) && pack.output))
    await proveNext({ npm, tarball: join(folder, name), folder, browser });
  console.log(`test:consumers took ${seconds(since)}`);
}

const deadline = setTimeout(() => {
  fact('the proof ends within 5 minutes', 'it is still running');
  summary();
  process.exit(1);
}, 300_000);

try {
  await prove();
} catch (error) {
  fact('the proof runs to its end', error.message);
}
clearTimeout(deadline);
process.exitCode = summary() ? 0 : 1;
