// Every story in every language, in light, dark and forced colours, from left to right and from right to left; every widget in forced colours; and every page of the proof under every condition, a line
// each; or of these what is named as arguments. It takes minutes: `npm test` takes the light stories and a sample of the proof.
import { spawnSync } from 'node:child_process';
import { runnerImport } from 'vite';
import { ensureChromium } from './browser.mjs';

const { locales } = (await runnerImport('./stories/locales.ts')).module;
// What a theme changes is colour, what a direction changes is places, what a language changes is words: axe looks at every story where the first two change, the other languages are seen to render and to
// leave the console silent. That no English is left in them is held by `test/locale/leftovers.test.tsx`.
const looked = [
  'light en auto',
  'light en rtl',
  'light ar auto',
  'dark en auto',
  'dark en rtl',
  'dark ar auto',
  'forced en auto',
  'forced ar auto',
];
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
  { name: 'proof', project: 'proof', env: { PROOF: 'whole' } },
].filter(({ name }) => process.argv.length < 3 || process.argv.includes(name));
if (!runs[0]) {
  console.error(
    `There is no run named ${process.argv.slice(2).join(', ')}; there are: ${pages.map(({ name }) => name).join(', ')}, widgets forced, proof.`,
  );
  process.exit(1);
}
for (const { name, project, env } of runs) {
  const start = Date.now();
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--project', project], {
    encoding: 'utf8',
    maxBuffer: Infinity,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  const count = stdout.trimEnd().split('\n').at(-1);
  console.log(`${name.padEnd(16)}  ${((Date.now() - start) / 1000).toFixed(1).padStart(5)} s  ${count}`);
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exitCode = 1;
  }
}
