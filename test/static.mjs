// The built Storybook as a static host serves it: from a sub-path, without the network, and small. `npm run build-storybook` comes first.
import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './browser.mjs';

const folder = 'storybook-static';
const base = '/teams/cx/widgets/';
const mostBytes = 15_000_000;
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const bytes = readdirSync(folder, { recursive: true })
  .map((path) => statSync(join(folder, path)))
  .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
const faults = bytes > mostBytes ? [`it has ${bytes} bytes; allowed: ${mostBytes}`] : [];

const server = createServer(({ url }, response) => {
  const path = new URL(url, 'http://host').pathname;
  const file = join(folder, path.slice(base.length).replace(/\/$/, '') || 'index.html');
  if (!path.startsWith(base) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
const page = await browser.newPage();
page.on('request', (request) => {
  if (!request.url().startsWith(origin + base) && !/^(data|blob):/.test(request.url())) faults.push(`it asks for ${request.url()}`);
});
page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} for ${response.url()}`));
page.on('pageerror', ({ message }) => faults.push(message));

const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const docs = Object.values(entries).find(({ type }) => type === 'docs').id;
const views = [
  [`?path=/story/build-buildingblocksradar--gartner&globals=locale:nl;theme:dark`, 'iframe'],
  [
    `iframe.html?id=build-buildingblocksradar--gartner&viewMode=story&globals=locale:nl;rendering:server`,
    '[data-cx=building-blocks-radar]',
  ],
  [`iframe.html?id=${docs}&viewMode=docs`, '#storybook-docs h1'],
];
for (const [path, selector] of views) {
  await page.goto(origin + base + path, { waitUntil: 'load' });
  await page
    .locator(selector)
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => faults.push(`${path} shows no ${selector}`));
}
await browser.close();
server.close();
console.log(`${(bytes / 1e6).toFixed(1)} MB, ${views.length} views from ${base}`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
