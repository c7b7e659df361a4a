import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const [mode, folder] = process.argv.slice(2);
// React chooses its files by it, as it is imported.
process.env.NODE_ENV = mode;
const { render } = await import(`./${folder}/server/server.js`);
const template = readFileSync(`${folder}/client/index.html`, 'utf8');
const types = { '.js': 'text/javascript', '.css': 'text/css' };
const escape = (text) => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt()};`);

const server = createServer((request, response) => {
  const { pathname, search } = new URL(request.url, 'http://host');
  const html = (text) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
  if (pathname === '/favicon.ico') return response.writeHead(204).end();
  if (types[extname(pathname)])
    return response.writeHead(200, { 'content-type': types[extname(pathname)] }).end(readFileSync(`${folder}/client${pathname}`));
  if (request.method === 'GET') return html(template.replace('<!--page-->', () => render(pathname, search)));
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => html(`<!doctype html><html lang="nl"><title>Bedankt</title><h1>Bedankt</h1><output>${escape(body)}</output>`));
});
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
