import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fact, seconds } from './facts.mjs';
import { run } from './processes.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];

/** The app of a host in a folder of its own, with the pages of every widget beside it and the packed library in it; nothing if that fails. */
export async function setUp(name, { npm, tarball, folder }) {
  const app = join(folder, name);
  await cp(here(`${name}/app`), app, { recursive: true, filter: (path) => !/[\\/](node_modules|dist|\.next)$/.test(path) });
  await cp(here('everything'), join(app, 'everything'), { recursive: true });
  const since = performance.now();
  const own = await run([npm, 'ci', ...quiet], app);
  if (!fact(`${name} installs from its own lock (${seconds(since)})`, own.code && own.output)) return undefined;
  const lock = await readFile(join(app, 'package-lock.json'), 'utf8');
  // The lock never hears of the tarball, whose hash is another one after every change; its dependencies come as they do to a user.
  const ours = await run([npm, 'install', '--no-save', ...quiet, tarball], app);
  const changed = (await readFile(join(app, 'package-lock.json'), 'utf8')) !== lock && 'package-lock.json has changed';
  return fact('the tarball installs into it', [ours.code && ours.output, changed]) ? app : undefined;
}
