// Every story in every language and direction, in the dark and in forced colours, every widget in forced colours, and every page of the proof under every condition, a line each; or of these what
// is named as arguments. It takes minutes: `npm test` takes the light stories and a sample of the proof.
import { spawnSync } from 'node:child_process';
import { runnerImport } from 'vite';
import { ensureChromium } from './browser.mjs';

const { locales } = (await runnerImport('./stories/locales.ts')).module;
// A language that runs from right to left by itself is not asked to do so again.
const wordsOf = (names) => names.flatMap((name) => [`${name} auto`, ...(locales[name].dir === 'rtl' ? [] : [`${name} rtl`])]);
// What a theme changes is colour, what a language changes is words: every language stands on the light page, the two we write first and the one from right to left on every other.
const pages = [
  ...wordsOf(Object.keys(locales)).map((word) => `light ${word}`),
  ...['dark', 'forced'].flatMap((theme) => wordsOf(['en', 'nl', 'ar']).map((word) => `${theme} ${word}`)),
];

try {
  process.env.CHROME_PATH = await ensureChromium();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const runs = [
  ...pages.map((page) => ({ name: page, project: 'stories', env: { STORY_PAGE: page } })),
  { name: 'widgets forced', project: 'forced' },
  { name: 'proof', project: 'proof', env: { PROOF: 'whole' } },
].filter(({ name }) => process.argv.length < 3 || process.argv.includes(name));
if (!runs[0]) {
  console.error(`There is no run named ${process.argv.slice(2).join(', ')}; there are: ${pages.join(', ')}, widgets forced, proof.`);
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
