import { mkdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fact, kB, seconds } from '../facts.mjs';
import { findMarkers, mappedModules, markersOf, readFolder } from '../markers.mjs';
import { visit } from './visit.mjs';
import { run, serve } from '../processes.mjs';
import { openVisitor, readEverything, widgetsOf } from '../visitor.mjs';

const next = ['node_modules/next/dist/bin/next'];
// What of Next can come to the browser: a string that stands there too proves nothing.
const framework = [
  'client',
  'shared',
  'lib',
  'compiled/react',
  'compiled/react-dom',
  'compiled/react-server-dom-turbopack',
  'compiled/scheduler',
];

/** In development alone React tells what does not match when it hydrates. */
async function develop(app, browser) {
  const server = await serve([...next, 'dev', '-H', '127.0.0.1', '-p', '0'], app);
  try {
    for (const path of ['/', '/alles', '/klant/alles']) {
      const { page, faults, close } = await openVisitor(browser, server.address);
      page.setDefaultTimeout(60_000);
      await page.goto(server.address + path, { waitUntil: 'load', timeout: 60_000 });
      if (path !== '/') await page.getByRole('slider').last().waitFor();
      await page.waitForTimeout(1000);
      // Next tells its developers that it is there.
      fact(
        `next dev: ${path} hydrates without a word`,
        faults.filter((fault) => !/\[HMR\] connected|\[Fast Refresh\]/.test(fault)),
      );
      await close();
    }
  } finally {
    await server.stop();
  }
}

/** An app of server components, built, measured and visited. */
export async function proveNext({ app, browser }) {
  if (!(await build(app))) return;
  const server = await serve([...next, 'start', '-H', '127.0.0.1', '-p', '0'], app);
  try {
    await readPage(server.address, app);
    const loaded = await visit(browser, server.address, app);
    await readEverything(browser, `${server.address}/alles`, { app });
    await readEverything(browser, `${server.address}/alles`, { app, scripts: false });
    await measure(app, loaded);
    fact('the server has nothing to complain of', /warn|error|⚠|⨯/i.test(server.output()) && server.output());
  } finally {
    await server.stop();
  }
  await develop(app, browser);
}

async function build(app) {
  // On a CI Next warns that there is no cache from a build before; an empty one contents it.
  await mkdir(join(app, '.next/cache'), { recursive: true });
  const since = performance.now();
  const { code, output } = await run([...next, 'build'], app);
  const faults = [
    code && output,
    !/Finished TypeScript/.test(output) && 'TypeScript has not run',
    output.split('\n').filter((line) => /warn|⚠|deprecat/i.test(line)),
  ];
  return fact(`next build: types checked, no warning (${seconds(since)})`, faults.flat());
}

async function readPage(address, app) {
  const response = await fetch(address);
  const html = await response.text();
  const markup = html.replace(/<script\b.*?<\/script>/gs, '');
  const widgets = [...markup.matchAll(/\sdata-cx="([\w-]+)"/g)].map(([, name]) => name);
  const [, kano = '', journey = '', radar = ''] = markup.split(/(?=<[^>]*\sdata-cx=)/);
  const data = await readFile(join(app, 'everything/data.ts'), 'utf8');
  const named = (pattern) => [...data.matchAll(pattern)].map(([, name]) => name);
  const lacks = (part, names) => names.filter((name) => !part.includes(`>${name}<`)).map((name) => `“${name}” is missing`);
  const count = (part, pattern, wanted, what) => {
    const found = part.match(pattern)?.length ?? 0;
    return found !== wanted && `${found} ${what} instead of ${wanted}`;
  };
  const sources = [...(await readFolder(join(app, 'app'), /\.tsx?$/)), ...(await readFolder(join(app, 'everything'), /\.tsx?$/))];
  const client = sources.filter(([path, code]) => /['"]use client['"]/.test(code) && !path.startsWith('klant/')).map(([path]) => path);
  const due = (await widgetsOf(app)).filter((name) => !['grade-slider', 'score-slider', 'blocks-assessment'].includes(name));
  fact("'use client' stands nowhere in the app but in the two pages that are there to be found", client);
  fact(`/ is Dutch and whole without script: ${kB(gzipSync(html).length)} gzipped, ${kB(markup.length)} of markup`, [
    !/<html[^>]* lang="nl"/.test(html) && 'lang="nl" is missing',
    /NaN|undefined|\[object/.test(markup) && 'NaN, undefined or [object in the markup',
  ]);
  fact(
    `it has every picture and every question that needs no script: ${due.length} widgets`,
    due.filter((name) => !widgets.includes(name)),
  );
  fact('the Kano diagram is whole: 12 labels, 12 buttons with details, 3 curves, 12 rows', [
    ...lacks(kano, named(/^  on\(.*'(.*)'\)/gm)),
    count(kano, /<button[^>]*\spopovertarget=/gi, 12, 'buttons'),
    count(kano, /<path data-part="curve"[^>]* d="M[^"]+"/g, 3, 'curves'),
    count(kano, /<tr\b/g, 13, 'rows'),
  ]);
  fact('the journey is whole: 6 touchpoints, the curve, 6 rows', [
    ...lacks(journey, named(/\{ name: '(.*?)', channel/g)),
    !/<path[^>]* d="M[^"]{20,}"/.test(journey) && 'no curve',
    count(journey, /<tr\b/g, 7, 'rows'),
  ]);
  fact('the radar is whole: 2 series drawn, 6 rows', [
    ...lacks(radar, ['Nu', 'Doel']),
    (radar.match(/<path[^>]* d="M[^"]{20,}"/g)?.length ?? 0) < 2 && 'fewer than 2 outlines',
    count(radar, /<tr\b/g, 7, 'rows'),
  ]);
  fact('the questions are native radios in one form that posts', [
    count(markup, /<input type="radio"[^>]* name="nps"/g, 11, 'radios'),
    count(markup, /<input type="radio"[^>]* name="ces"/g, 7, 'radios'),
    count(markup, /<form[^>]* method="post"/gi, 1, 'forms'),
  ]);
  fact('no element has a style attribute', markup.match(/<[^>]*\sstyle=[^>]*>/g) ?? []);
}

/** What of ours is in the client JavaScript: by strings that only our modules have, and by the modules that the source maps name. */
async function measure(app, loaded) {
  const dist = await readFolder(join(app, 'node_modules/cx-widgets/dist'), /\.js$/);
  const folders = await Promise.all(framework.map((name) => readFolder(join(app, 'node_modules/next/dist', name), /\.js$/)));
  const markers = markersOf(dist, folders.flatMap((files) => [...files.values()]).join('\n'));
  const { packages } = JSON.parse(await readFile(join(app, 'package-lock.json'), 'utf8'));
  // What the lock does not know came with the tarball: the library, and the modules of d3 that it uses.
  const ours = (module) => !packages[`node_modules/${/^(@[^/]+\/)?[^/]+/.exec(module)[0]}`];

  const files = await readFolder(join(app, '.next/static'), /(?<!\.css|\.map|\.svg)$/);
  const maps = await readFolder(join(app, '.next/static'), /\.js\.map$/);
  const chunks = [...files].map(([path, code]) => {
    const [, name] = /\/\/# sourceMappingURL=(.+)/.exec(code) ?? [];
    const map = name && maps.get(posix.join(posix.dirname(path), name));
    return { path, bytes: Buffer.byteLength(code), found: findMarkers(code, markers), modules: map ? mappedModules(map).filter(ours) : [] };
  });
  const of = (page) => chunks.filter(({ path }) => loaded[page].has(path));
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  const withOurs = (list) => list.filter(({ found, modules }) => found.length + modules.length > 0);
  const say = ({ path, bytes, found, modules }) =>
    `${path}, ${bytes} bytes: ${[...found.slice(0, 5).map((text) => JSON.stringify(text)), ...modules].join(', ')}`;

  const home = withOurs(of('/'));
  const means = `${markers.size} strings in ${new Set(markers.values()).size} modules; source maps of ${maps.size} files`;
  fact(
    `client JavaScript of / contains ${sum(home)} bytes of cx-widgets and d3, of ${kB(sum(of('/')))} in ${of('/').length} files (markers: ${means})`,
    [home.map(say), of('/').length < 3 && 'the page has not loaded its scripts'].flat(),
  );

  const [one, all] = ['/klant', '/klant/alles'].map((page) => withOurs(of(page)));
  const words = [...markers].filter(([, module]) => module === 'survey/NpsInput.js').map(([text]) => text);
  fact(
    `the measure can fail: NpsInput in a client file is found by it, in ${one.length} file of ${kB(sum(one))} that only /klant loads`,
    [
      !words.length && 'no marker of NpsInput',
      words.filter((text) => !one.some(({ found }) => found.includes(text))).map((text) => `${JSON.stringify(text)} is not found`),
      !one.some(({ modules }) => modules.includes('cx-widgets/dist/survey/NpsInput.js')) && 'no source map names it',
      one.filter(({ path }) => loaded['/'].has(path)).map(({ path }) => `/ loads ${path}`),
    ].flat(),
  );

  const seen = new Set(all.flatMap(({ found }) => found));
  const named = new Set(all.flatMap(({ modules }) => modules));
  const drawing = [...dist]
    .filter(([path, code]) => code.includes('react/jsx-runtime') && named.has(`cx-widgets/dist/${path}`))
    .map(([path]) => path);
  const due = [...markers].filter(([, module]) => drawing.includes(module));
  fact(
    `and so is every widget: of ${drawing.length} modules that draw, all ${due.length} markers are in what /klant/alles loads (${all.length} files, ${kB(sum(all))})`,
    [
      due.length < 50 && 'too few markers',
      due.filter(([text]) => !seen.has(text)).map(([text, module]) => `${JSON.stringify(text)} of ${module} is not found`),
      ![...named].some((module) => module.startsWith('d3-')) && 'd3 is not found',
    ].flat(),
  );

  const elsewhere = withOurs(chunks).filter(
    ({ path }) => !['/klant', '/klant/alles', '/schuif', '/alles'].some((page) => loaded[page].has(path)),
  );
  fact(`no other file in .next/static has anything of ours (${chunks.length} searched)`, elsewhere.map(say));
}
