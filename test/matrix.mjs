// Every story in every language, in light, dark and forced colours, from left to right and from right to left; and every widget in forced colours, a line
// each; or of these what is named as arguments. It takes minutes: `npm test` takes the light stories.
import { spawn } from 'node:child_process';
import { runnerImport } from 'vite';
import { ensureChromium } from './browser.mjs';

const { locales } = (await runnerImport('./stories/locales.ts')).module;
// What a theme changes is colour, what a direction changes is places, what a language changes is words: axe looks at every story where the first two change, the other languages are seen to render and to
// leave the console silent. That no English is left in them is held by `test/locale/leftovers.test.tsx`.
const looked = ['light en auto', 'light en rtl', 'dark en auto', 'dark en rtl', 'forced en auto'];
const pages = [
  ...looked.map((name) => ({ name, axe: true })),
  ...Object.keys(locales)
    .map((locale) => `light ${locale} auto`)
    .filter((name) => !looked.includes(name))
    .map((name) => ({ name, axe: false })),
];

try {
  process.env.CHROME_PATH = await ensureChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const runs = [
  ...pages.map(({ name, axe }) => ({ name, project: 'stories', env: { STORY_PAGE: name, ...(axe && { STORY_AXE: 'yes' }) } })),
  { name: 'widgets forced', project: 'forced' },
].filter(({ name }) => process.argv.length < 3 || process.argv.includes(name));
if (!runs[0]) {
  console.error(
    `There is no run named ${process.argv.slice(2).join(', ')}; there are: ${pages.map(({ name }) => name).join(', ')}, widgets forced.`,
  );
  process.exit(1);
}
/** Runs one, and says in a line what came of it; what it has printed is shown where it failed. */
async function run({ name, project, env }) {
  const start = Date.now();
  const child = spawn('npx', ['--no-install', 'vitest', 'run', '--project', project], {
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  const all = Buffer.concat(said).toString();
  const [count] = /^\d+ passed, .*$/m.exec(all) ?? ['nothing ran'];
  console.log(`${name.padEnd(16)}  ${((Date.now() - start) / 1000).toFixed(1).padStart(5)} s  ${count}`);
  if (status !== 0) {
    console.error(all);
    process.exitCode = 1;
  }
}

// Stories keep one processor busy.
const work = async () => {
  for (let next = runs.shift(); next; next = runs.shift()) await run(next);
};
await Promise.all([work(), work()]);
