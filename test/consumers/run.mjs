import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './app.mjs';
import { proveEdges } from './edges/prove.mjs';
import { fact, seconds, summary } from './facts.mjs';
import { proveNext } from './next/prove.mjs';
import { goOffline, run } from './processes.mjs';
import { proveReact18 } from './react18/prove.mjs';
import { proveServer } from './server/prove.mjs';
import { proveSheets } from './sheets/prove.mjs';
import { proveVite } from './vite/prove.mjs';
import { openBrowser } from './visitor.mjs';

// The library as a user gets it: packed, installed into apps of their own, built, and looked at. `npm run build` comes first. Names of hosts take those alone.

const hosts = {
  next: proveNext,
  vite: proveVite,
  react18: proveReact18,
  server: proveServer,
  sheets: proveSheets,
  edges: proveEdges,
};
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(hosts, name));
if (unknown.length > 0) throw new Error(`There is no host ${unknown.join(', ')}: there are ${Object.keys(hosts).join(', ')}.`);

const minutes = 15;
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
  const folder = await mkdtemp(join(tmpdir(), 'cx-widgets-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const pack = await run([npm, 'pack', '--ignore-scripts', '--pack-destination', folder], root);
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  if (!fact('the library packs', (pack.code || !name) && pack.output)) return;
  const apps = [];
  for (const [host, prove] of Object.entries(hosts)) {
    if (wanted.length > 0 && !wanted.includes(host)) continue;
    const app = await setUp(host, { npm, tarball: join(folder, name), folder });
    if (app) apps.push({ host, prove, app });
  }
  // From here on nothing may need the network.
  goOffline();
  const browser = await openBrowser();
  for (const { host, prove, app } of apps) {
    const begun = performance.now();
    console.log(`\n${host}`);
    try {
      await prove({ app, browser });
    } catch (error) {
      fact(`${host}: the proof runs to its end`, error.stack);
    }
    console.log(`${host} took ${seconds(begun)}`);
  }
  await browser.close();
  console.log(`test:consumers took ${seconds(since)}`);
}

const deadline = setTimeout(() => {
  fact(`the proof ends within ${minutes} minutes`, 'it is still running');
  summary();
  process.exit(1);
}, minutes * 60_000);

try {
  await prove();
} catch (error) {
  fact('the proof runs to its end', error.stack);
}
clearTimeout(deadline);
process.exitCode = summary() ? 0 : 1;
