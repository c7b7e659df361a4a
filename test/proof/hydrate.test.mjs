import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEngine } from '../engines/index.mjs';
import { bundleHydration } from './bundle.mjs';
import { whole } from './conditions.mjs';
import { expectNone } from './faults.mjs';
import { hydrate } from './hydrated.mjs';
import { pages } from './pages.mjs';
import { chooseOption, describeGroups } from './questions.mjs';
import { serveProof } from './site.mjs';
import { netChanges, readerState, watch } from './watch.mjs';

const engineName = process.env.ENGINE ?? 'chromium';

let engine, server, page;

beforeAll(async () => {
  server = await serveProof(pages, await bundleHydration(engineName));
  engine = await openEngine(engineName);
  page = await engine.page({ width: 768, height: 900, scripts: true });
});

afterAll(async () => {
  await engine?.close();
  await server?.close();
});

test('there are pages to hydrate', () => expect(pages.length).toBeGreaterThan(0));

// What bad data tells the console would hide what hydration says; the widgets of pages of labels are on others too.
for (const [index, { name }] of pages.filter(({ tells, labels }) => !tells && !labels).entries()) {
  // In a sample the pages take turns.
  for (const dir of ['ltr', 'rtl'].filter((_, turn) => whole || turn === index % 2)) {
    test(`${engineName}: ${name} · ${dir} keeps what a reader did before it hydrates`, async () => {
      await page.goto(`${server.origin}/hydrate/${name}/${dir}`);
      await actAsReader(page);
      const before = await page.evaluate(readerState);
      const missed = ['answers', 'open', 'popovers'].filter((key) => before[key].length > 0 && !before[key].includes(true));

      await page.evaluate(watch);
      const { done, errors } = await hydrate(page);

      const faults = missed.map((key) => `the reader could do nothing about ${key}, so nothing is shown to be kept`);
      faults.push(...errors, ...(done ? [] : ['it did not finish hydrating within five seconds']));
      faults.push(...(await page.evaluate(netChanges)));
      const heard = (await page.messages()).filter(({ type }) => type === 'error' || type === 'warning');
      faults.push(...heard.map(({ text }) => `the console says: ${text}`));
      const after = await page.evaluate(readerState);
      for (const key of Object.keys(before)) {
        const [was, is] = [JSON.stringify(before[key]), JSON.stringify(after[key])];
        if (was !== is) faults.push(`the reader's ${key} were ${was} and are ${is}`);
      }
      expectNone(faults);
    });
  }
}

test('no browser reported a violation or asked for what is not there', () => {
  expect(server.violations()).toEqual([]);
  expect(server.strays()).toEqual([]);
});

/** Answers every question, opens every table, writes in every field that shows, and opens the first popover. */
async function actAsReader(page) {
  for (const group of await page.evaluate(describeGroups)) {
    if (group.answerable) await chooseOption(page, group.options.at(-2).nth);
  }
  const closed = await page.evaluate(() =>
    [...document.querySelectorAll('summary')].flatMap((summary, nth) =>
      summary.checkVisibility() && !summary.parentElement.open ? [nth] : [],
    ),
  );
  for (const nth of closed) await page.click('summary', { nth });
  for (const [selector, text] of [
    ['input[type=number]', '7'],
    ['textarea', 'Said before.'],
  ]) {
    const fields = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].flatMap((field, nth) => (field.checkVisibility() && !field.value ? [nth] : [])),
      selector,
    );
    for (const nth of fields) {
      await page.click(selector, { nth });
      await page.type(text);
    }
  }
  const button = await page.evaluate(() =>
    [...document.querySelectorAll('[popovertarget]')].findIndex((element) => element.checkVisibility()),
  );
  if (button !== -1) await page.click('[popovertarget]', { nth: button });
}
