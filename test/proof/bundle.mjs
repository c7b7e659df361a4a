import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { built } from './built.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The pages with React's development build, which is the one that complains; returns the script's text. */
export async function bundleHydration(name) {
  const outDir = here(`../../node_modules/.cache/proof-${name}`);
  await build({
    root: here('.'),
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: built },
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      lib: { entry: here('hydrate-entry.mjs'), formats: ['iife'], name: 'proof', fileName: () => 'hydrate.js' },
    },
  });
  return readFile(`${outDir}/hydrate.js`, 'utf8');
}
