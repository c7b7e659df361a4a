// The built Storybook as a static host serves it: from a sub-path, without the network, and small. `npm run build-storybook` comes first.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, ensureChromium } from './browser.mjs';
import { serveFolder } from './host.mjs';

const folder = 'storybook-static';
const base = '/teams/cx/widgets/';
const mostBytes = 15_000_000;
const bytes = readdirSync(folder, { recursive: true })
  .map((path) => statSync(join(folder, path)))
  .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
const faults = bytes > mostBytes ? [`it has ${bytes} bytes; allowed: ${mostBytes}`] : [];

const { origin, close } = await serveFolder(folder, base);

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
await close();
console.log(`${(bytes / 1e6).toFixed(1)} MB, ${views.length} views from ${base}`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
