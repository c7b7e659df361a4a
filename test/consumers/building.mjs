import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fact, seconds } from './facts.mjs';
import { readFolder } from './markers.mjs';
import { run } from './processes.mjs';

/** The types of an app and of every package that it uses. */
export async function checkTypes(app) {
  const since = performance.now();
  const { dependencies, devDependencies } = JSON.parse(await readFile(join(app, 'package.json'), 'utf8'));
  const { code, output } = await run(['node_modules/typescript/bin/tsc'], app);
  const of = `those of the library as well, React ${dependencies.react} by its types ${devDependencies['@types/react']}`;
  fact(`types are checked strictly, ${of} (${seconds(since)})`, code || output ? output.split('\n') : []);
}

/** Builds an app with Vite, for its visitors or for its developers; true if that went well. */
export async function buildWithVite(app, mode, args) {
  const since = performance.now();
  const { code, output } = await run(['node_modules/vite/bin/vite.js', 'build', '--mode', mode, ...args], app);
  return fact(`vite build ${['--mode', mode, ...args].join(' ')} tells nothing but what it does (${seconds(since)})`, [
    code && output,
    // A warning need not have the word in it.
    ...output.split('\n').filter((line) => !/^(vite v|transforming|✓ |rendering |computing |dist\/|\s*$)/.test(line)),
  ]);
}

/** Only in development does React warn of mistakes: that is to be what is looked at, and not to be what a visitor gets. */
export async function checkMode(folder, mode) {
  const scripts = [...(await readFolder(folder, /\.js$/)).values()];
  const warns = scripts.some((code) => code.includes('Each child in a list should have a unique'));
  fact(`React warns of mistakes in development alone: ${mode}`, warns === (mode === 'production') && `it does${warns ? '' : ' not'}`);
}
