import { createServer } from 'node:http';
import { extname } from 'node:path';

const policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'";

const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

/**
 * A real HTTP server for server-rendered pages under a policy that allows nothing but styles, images and forms.
 *
 *   pages    path → html, or { html, scripts: true } for a page that may load scripts of its own origin
 *   assets   path → text, such as the style sheets
 *   replies  path → (FormData) => html, for a form that is answered with a page of its own
 *
 * It keeps every form that arrives, every violation a browser reports, and every request it had no answer to.
 */
export async function startServer({ pages, assets = {}, replies = {} }) {
  const submissions = [];
  const violations = [];
  const strays = [];

  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    if (path === '/favicon.ico') return send(response, 204);
    if (path === '/violations') {
      violations.push(violation(await bodyOf(request)));
      return send(response, 204);
    }
    if (request.method === 'POST') {
      const form = await formOf(request);
      submissions.push({ method: 'POST', path, entries: entriesOf(form) });
      return send(response, 200, Object.hasOwn(replies, path) ? replies[path](form) : received, '.html');
    }
    if (url.search) {
      submissions.push({ method: 'GET', path, entries: [...url.searchParams] });
      return send(response, 200, received, '.html');
    }
    if (Object.hasOwn(assets, path)) return send(response, 200, assets[path], extname(path));
    if (Object.hasOwn(pages, path)) {
      const page = pages[path];
      return page.scripts ? send(response, 200, page.html, '.html', "script-src 'self'") : send(response, 200, page, '.html');
    }
    strays.push(`${request.method} ${request.url}`);
    return send(response, 404, '');
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Forms in order of arrival: `{ method, path, entries: [[name, value], …] }`. */
    submissions: () => [...submissions],
    /** Sentences, each naming the page: `style-src-attr blocked inline on /kano/ltr/plain`. */
    violations: () => [...violations],
    strays: () => [...strays],
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

const received = '<!doctype html><html lang="en"><title>Received</title><p>Received.</p></html>';

function send(response, status, body = '', extension = '', more = '') {
  const headers = { 'Cache-Control': 'no-store' };
  if (extension === '.html') {
    headers['Content-Security-Policy'] = [policy, more, 'report-uri /violations'].filter(Boolean).join('; ');
  }
  if (body) headers['Content-Type'] = `${types[extension] ?? 'text/html'}; charset=utf-8`;
  response.writeHead(status, headers).end(body);
}

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}

// Node's own parser for both encodings: what arrives is what any server would read.
async function formOf(request) {
  const body = await bodyOf(request);
  const type = request.headers['content-type'] ?? '';
  return new Response(body, { headers: { 'content-type': type } }).formData();
}

const entriesOf = (form) => [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);

function violation(body) {
  const said = JSON.parse(body.toString());
  const report = said['csp-report'] ?? said[0]?.body ?? said;
  const page = report['document-uri'] ?? report.documentURL ?? '';
  const directive = report['effective-directive'] ?? report.effectiveDirective ?? report['violated-directive'];
  const blocked = report['blocked-uri'] ?? report.blockedURL ?? 'inline';
  return `${directive} blocked ${blocked} on ${page.replace(/^https?:\/\/[^/]+/, '')}`;
}
