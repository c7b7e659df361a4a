import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { fact, seconds } from '../facts.mjs';
import { findMarkers, markersOf, readFolder } from '../markers.mjs';

// From the root a bundler may come by the same modules in another order, in which gzip finds other repetitions.
const tolerance = 100;

/** What an app pays for each widget alone, minified and gzipped, without React; and that it pays for nothing else. */
export async function weigh(app) {
  const packages = join(app, 'node_modules');
  const { components } = JSON.parse(await readFile(join(packages, 'cx-widgets/component-manifest.json'), 'utf8'));
  const modules = splitWords(await readFolder(join(packages, 'cx-widgets/dist'), /\.js$/));
  const borrowed = await Promise.all(['@radix-ui', 'd3-array', 'd3-dsv'].map((name) => readFolder(join(packages, name), /\.m?js$/)));
  const markers = markersOf(modules, borrowed.flatMap((files) => [...files.values()]).join('\n'));
  const bundle = await bundler(app);

  const since = performance.now();
  const widgets = [];
  for (const { name, import: path } of components) {
    const [root, own] = [await bundle(name, 'cx-widgets'), await bundle(name, path)];
    const due = importedBy(`${path.replace('cx-widgets/', '')}/${name}.js`, modules);
    const dueCode = [...due].map((module) => modules.get(module) ?? '').join('\n');
    // A short text of another module may be a part of a longer one that is due.
    const foreign = new Map([...markers].filter(([text, module]) => !due.has(module) && !dueCode.includes(text)));
    widgets.push({ name, root, own, foreign, found: findMarkers(root.code, foreign) });
  }
  const took = seconds(since);
  const bars = await readBars();
  const fewest = Math.min(...widgets.map(({ foreign }) => foreign.size));

  fact(
    `each of ${widgets.length} widgets alone has the same in it from cx-widgets as from its own path, by ${tolerance} bytes at most (${took})`,
    [
      ...widgets
        .filter(({ root, own }) => Math.abs(root.bytes - own.bytes) > tolerance)
        .map(({ name, root, own }) => `${name}: ${root.bytes} and ${own.bytes} bytes`),
      ...widgets
        .filter(({ root, own }) => root.modules !== own.modules)
        .map(({ name, root, own }) => `${name}: ${root.modules} and ${own.modules}`),
    ],
  );
  fact(
    `no widget brings a text of a module that it does not import, the words of another widget, or another language (${fewest} texts or more are looked for)`,
    [
      fewest < 2000 && 'too few texts',
      ...widgets.flatMap(({ name, foreign, found }) =>
        found.map((text) => `${name} brings ${JSON.stringify(text)} of ${foreign.get(text)}`),
      ),
    ],
  );
  const asked = await bundle('NpsInput, CesInput, nl', 'cx-widgets');
  const { foreign } = widgets.find(({ name }) => name === 'NpsInput');
  const seen = new Set(findMarkers(asked.code, foreign).map((text) => foreign.get(text)));
  fact(
    'the measure can fail: beside NpsInput it finds CesInput, its words, and Dutch',
    [
      ['survey/CesInput.js', 'survey/words.en.js#cesEn', 'survey/words.nl.js', 'kano/words.nl.js']
        .filter((module) => !seen.has(module))
        .map((module) => `${module} is not found`),
    ].flat(),
  );
  console.log('        gzipped bytes of each widget alone, by Vite; its bar in .size-limit.json is held by esbuild');
  for (const { name, root } of widgets) console.log(`        ${name.padEnd(20)}${String(root.bytes).padStart(6)}  ${bars.get(name) ?? ''}`);
}

/** Builds one thing of the package as Vite builds an app, in memory. */
async function bundler(app) {
  const { build } = await import(pathToFileURL(join(app, 'node_modules/vite/dist/node/index.js')).href);
  const entry = join(app, 'entry.js');
  return async (names, path) => {
    const { output } = await build({
      root: app,
      configFile: false,
      // Without the plugin of React a bundler tells of every 'use client'.
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : undefined),
          load: (id) => (id === entry ? `export { ${names} } from '${path}';` : undefined),
        },
      ],
      build: {
        write: false,
        modulePreload: false,
        rolldownOptions: { input: entry, external: /^react(-dom)?(\/|$)/, preserveEntrySignatures: 'strict' },
      },
    });
    if (output.length > 1) throw new Error(`${names} of ${path} came as ${output.length} files, and is to be one.`);
    const [{ code, modules }] = output;
    const used = Object.entries(modules).filter(([id, { renderedLength }]) => renderedLength > 0 && id !== entry);
    return {
      code,
      bytes: gzipSync(code).length,
      modules: used
        .map(([id]) => id.split('node_modules/').at(-1))
        .sort((one, other) => (one < other ? -1 : 1))
        .join(', '),
    };
  };
}

/** The modules, with the English words of a family in a piece for each widget, such as `survey/words.en.js#npsEn`, and what these share. */
function splitWords(dist) {
  const split = new Map(dist);
  for (const [path, code] of dist) {
    if (!path.endsWith('/words.en.js')) continue;
    const pieces = code.split(/^(?=(?:export )?const )/m);
    const name = (piece) => /^export const (\w+)/.exec(piece)?.[1];
    split.set(path, pieces.filter((piece) => !name(piece)).join(''));
    for (const piece of pieces) if (name(piece)) split.set(`${path}#${name(piece)}`, piece);
  }
  return split;
}

/** What a module imports, and what that imports. */
function importedBy(module, modules, due = new Set()) {
  if (due.has(module)) return due;
  due.add(module);
  for (const [, names, path] of (modules.get(module) ?? '').matchAll(/^(?:import|export) (?:\{([^}]*)\} from )?'(\.[^']+)';/gm)) {
    const found = posix.join(posix.dirname(module), path);
    importedBy(found, modules, due);
    if (path.endsWith('/words.en.js')) for (const name of names.match(/\w+/g)) due.add(`${found}#${name}`);
  }
  return due;
}

/** The bars that size-limit holds, in bytes. */
async function readBars() {
  const list = JSON.parse(await readFile(new URL('../../../.size-limit.json', import.meta.url), 'utf8'));
  return new Map(list.map(({ name, limit }) => [/^\w+/.exec(name)[0], Math.round(parseFloat(limit) * (limit.endsWith('kB') ? 1000 : 1))]));
}
