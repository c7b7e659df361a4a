import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A folder as any static host serves it, under a path of its own. */
export async function serveFolder(folder, base = '/') {
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://host').pathname;
    // A browser asks every host for its icon.
    if (path === '/favicon.ico') return response.writeHead(204).end();
    const file = join(folder, path.slice(base.length).replace(/\/$/, '') || 'index.html');
    if (!path.startsWith(base) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, address: origin + base, close: () => new Promise((closed) => server.close(closed).closeAllConnections()) };
}
