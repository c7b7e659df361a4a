import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bundle, chunks } from './bundle.mjs';
import { journey } from './data.mjs';

const address = 'http://bench.test/';
const react = /^react(-dom)?(\/|$)/;
const packed = (content) => gzipSync(content, { level: 9 }).length;

/** Bytes after gzip of React itself, … */
export const weighReact = async () => packed(await bundle('./peers/react.mjs'));

/** … and of the smallest bundle that shows one, React not counted, and of the sheet that goes with it. */
export async function weigh({ file, sheet, loads }, browser) {
  const script = loads ? await weighLoaded(file, browser) : packed(await bundle(file, { external: react }));
  return { script, sheet: sheet ? packed(readFileSync(sheet)) : null };
}

/** One that loads its parts when it needs them weighs what it has loaded when it has drawn. */
async function weighLoaded(file, browser) {
  const files = new Map((await chunks(file)).map(({ fileName, code }, index) => [index ? fileName : 'first.js', { fileName, code }]));
  // Its own chunks import the first by the name that it was built under.
  const [{ fileName: first }] = files.values();
  const loaded = new Map();
  const page = await browser.newPage();
  try {
    await page.route(`${address}**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (!name) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>weighed</title>' });
      const { code } = files.get(name === first ? 'first.js' : name);
      loaded.set(name, packed(code));
      return route.fulfill({ contentType: 'text/javascript', body: code });
    });
    await page.goto(address);
    await page.evaluate(
      async ([name, props]) => {
        const { draw, given } = await import(name);
        await draw(given(props));
      },
      [`/${first}`, journey(8, 3, 0)],
    );
  } finally {
    await page.close();
  }
  return [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0);
}
