import { cp, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { visitAncients } from './ancient.mjs';
import { frame, freeze, readXhtml, shade, strip, twice } from './visit.mjs';
import { fact } from '../facts.mjs';
import { run } from '../processes.mjs';

/** Places that nobody has in mind: two copies, no style sheet, frozen prototypes, an iframe, a shadow root, XHTML, and a browser below the floor. */
export async function proveEdges({ app, browser }) {
  await cp(join(app, 'node_modules/cx-widgets'), join(app, 'node_modules/cx-widgets-again'), { recursive: true });
  const scripts = { development: await bundle(app, 'development'), production: await bundle(app, 'production') };
  const rendered = await render(app);
  const sheet = await readFile(join(app, 'node_modules/cx-widgets/dist/styles.css'), 'utf8');
  const host = await serveEdges({ scripts, rendered, sheet });
  const visit = { browser, address: host.address, app, mails: host.mails };
  try {
    await twice(visit);
    await strip(visit);
    await freeze(visit);
    await freezeServer(app);
    await frame(visit);
    await shade(visit);
    await readXhtml(visit);
    await visitAncients(visit);
  } finally {
    await host.close();
  }
}

const settings = (app, mode) => ({
  root: app,
  configFile: false,
  logLevel: 'error',
  mode,
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
});

async function bundle(app, mode) {
  const outDir = join(app, 'dist', mode);
  await build({
    ...settings(app, mode),
    build: {
      outDir,
      minify: mode === 'production',
      lib: { entry: join(app, 'page.tsx'), formats: ['iife'], name: 'edges', fileName: () => 'page.js' },
    },
  });
  return readFile(join(outDir, 'page.js'), 'utf8');
}

/** The page of every widget as a server sends it. */
async function render(app) {
  const outDir = join(app, 'dist/server');
  await build({ ...settings(app, 'production'), build: { outDir, ssr: join(app, 'server.tsx') } });
  return (await import(pathToFileURL(join(outDir, 'server.js')).href)).rendered();
}

/** The same on a server that has frozen what every object has before anything else is loaded. */
async function freezeServer(app) {
  const code = `for (const kind of [Object, Array, Function, String, Number, Map, Set, Promise, RegExp, Date]) Object.freeze(kind.prototype);
    const { rendered } = await import('./dist/server/server.js');
    console.log(rendered() === (await import('./dist/server/server.js')).rendered(), rendered().length);`;
  const { code: exit, output } = await run(['--input-type=module', '--eval', code], app);
  fact('frozen prototypes on a server: every widget is rendered, nothing is said', [
    exit && output,
    !/^true \d{5,}\n$/.test(output) && output,
  ]);
}

/** What a browser is sent: a page whose script comes in either mode, with or without our sheet, empty or rendered, as HTML or XHTML. What is posted is kept. */
async function serveEdges({ scripts, rendered, sheet }) {
  const mails = [];
  const types = { html: 'text/html; charset=utf-8', xhtml: 'application/xhtml+xml; charset=utf-8' };
  const page = ({ mode, type = 'html', styled = true, full = false, frozen = false }) => {
    const xhtml = type === 'xhtml';
    const head = [
      '<meta charset="utf-8"/><title>Randen</title><link rel="icon" href="data:,"/>',
      styled ? '<link rel="stylesheet" href="/styles.css"/>' : '',
      frozen ? '<script src="/frozen.js"></script>' : '',
    ].join('');
    // An XML document knows neither modules nor deferred scripts.
    const script = mode ? `<script src="/${mode}.js"></script>` : '';
    const html = `<html lang="nl"${xhtml ? ' xmlns="http://www.w3.org/1999/xhtml"' : ''}><head>${head}</head><body><div id="root">${full ? rendered : ''}</div>${script}</body></html>`;
    return [types[type], (xhtml ? '' : '<!doctype html>') + html];
  };
  const files = {
    '/styles.css': ['text/css', sheet],
    '/development.js': ['text/javascript', scripts.development],
    '/production.js': ['text/javascript', scripts.production],
    '/frozen.js': [
      'text/javascript',
      'for (const kind of [Object, Array, Function, String, Number, Map, Set, Promise, RegExp, Date]) Object.freeze(kind.prototype)',
    ],
    '/client.html': page({ mode: 'development' }),
    '/bare.html': page({ mode: 'development', styled: false }),
    '/frozen.html': page({ mode: 'production', frozen: true }),
    '/frame.html': page({}),
    '/server.html': page({ full: true }),
    '/hydrated.html': page({ full: true, mode: 'development' }),
    '/server.xhtml': page({ full: true, type: 'xhtml' }),
    '/client.xhtml': page({ mode: 'development', type: 'xhtml' }),
    '/hydrated.xhtml': page({ full: true, mode: 'development', type: 'xhtml' }),
  };
  const server = createServer((request, response) => {
    const [path] = request.url.split('?');
    if (path === '/favicon.ico') return response.writeHead(204).end();
    if (request.method === 'POST') {
      let body = '';
      request.setEncoding('utf8').on('data', (text) => (body += text));
      return request.on('end', () => {
        mails.push(body);
        response
          .writeHead(200, { 'content-type': types.html })
          .end('<!doctype html><title>Bedankt</title><link rel="icon" href="data:,"><h1>Bedankt</h1>');
      });
    }
    const [type, content] = files[path] ?? [];
    if (!type) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': type }).end(content);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    mails,
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  };
}
