import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openEngine } from '../engines/index.mjs';
import { bundleHydration } from './bundle.mjs';
import { whole } from './conditions.mjs';
import { hydrate } from './hydrated.mjs';
import { pages } from './pages.mjs';
import { serveProof } from './site.mjs';
import { readerState } from './watch.mjs';

const engineName = process.env.ENGINE ?? 'chromium';

let engine, server, page;

beforeAll(async () => {
  server = await serveProof(
    pages.filter(({ name }) => name === 'grade-nl'),
    await bundleHydration(engineName),
  );
  engine = await openEngine(engineName);
  page = await engine.page({ width: 768, height: 900, scripts: true });
});

afterAll(async () => {
  await engine?.close();
  await server?.close();
});

const slider = (name) => `[data-cx]:has([name="${name}"]) [role=slider]`;
const answer = (name) => page.evaluate((key) => new FormData(document.forms[0]).get(key), name);
const says = (name) => page.evaluate((selector) => document.querySelector(selector).getAttribute('aria-valuetext'), slider(name));
const focused = () => page.evaluate(() => document.activeElement.getAttribute('role') ?? document.activeElement.type);
const press = async (name, ...keys) => {
  await page.evaluate((selector) => document.querySelector(selector).focus(), slider(name));
  for (const key of keys) await page.press(key);
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
const open = async (dir = 'ltr', width = 768) => {
  await page.resize(width, 900);
  await page.goto(`${server.origin}/hydrate/grade-nl/${dir}`);
};
/** Everything the console has heard but what the engine itself says of every page. */
const heard = async () => (await page.messages()).filter(({ type }) => type === 'error' || type === 'warning').map(({ text }) => text);

/** Where the dot of a thumb is, and where the middle of the ruler's first, middle and last cell. Runs in the page. */
function places(selector) {
  const thumb = document.querySelector(selector);
  const field = thumb.closest('[data-part=field]');
  const cells = [...[...field.querySelectorAll('[data-part=ruler]')].at(-1).children];
  const middle = (element) => {
    const { left, width } = element.getBoundingClientRect();
    return left + width / 2;
  };
  return { dot: middle(thumb), first: middle(cells[0]), last: middle(cells.at(-1)) };
}

const otherKeys = [
  ['ArrowUp', '6'],
  ['ArrowDown', '5'],
  ['Home', '1'],
  ['End', '10'],
  ['PageUp', '6.5'],
  ['Enter', '5.5'],
  ['Space', '5.5'],
];

/** What does not depend on the direction of the page. */
function proveAnswers() {
  test('rests unanswered; a tap on its thumb answers; Delete takes the answer back', async () => {
    expect([await says('slid'), await answer('slid')]).toEqual(['nog niet beantwoord', null]);
    await page.click(slider('slid'));
    expect([await says('slid'), await answer('slid')]).toEqual(['5,5', '5.5']);
    await page.press('Delete');
    expect([await says('slid'), await answer('slid')]).toEqual(['nog niet beantwoord', null]);
    expect(await heard()).toEqual([]);
  });

  test('tenths have no tail', async () => {
    await press('slid-tenth', 'PageUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect([await answer('slid-tenth'), await says('slid-tenth')]).toEqual(['6.8', '6,8']);
  });

  test('what is only to be read stays', async () => {
    await press('read', 'Home', 'Delete', 'ArrowUp');
    expect([await answer('read'), await focused()]).toEqual(['8', 'slider']);
  });

  test('a reset is seen', async () => {
    await press('slid', 'End');
    await press('slid-tenth', 'End');
    await page.evaluate(() => document.forms[0].reset());
    await settled();
    expect([await says('slid'), await says('slid-tenth'), await answer('slid')]).toEqual([
      'nog niet beantwoord',
      'nog niet beantwoord',
      null,
    ]);
  });

  test('required: the browser comes to its radios in silence, and Tab leads on', async () => {
    await page.click('form > button');
    await settled();
    expect([await focused(), await page.evaluate(() => document.activeElement.name)]).toEqual(['radio', 'slid']);
    await page.press('Space');
    expect(await answer('slid')).not.toBeNull();
    await page.press('Tab');
    await settled();
    expect(await page.evaluate(() => document.activeElement.closest('[data-part=ruler]'))).toBeNull();
    expect(await page.evaluate((selector) => document.querySelector(selector).tabIndex, slider('slid'))).toBe(0);
    expect(await heard()).toEqual([]);
  });

  test('Tab comes to the thumb, to what stands beside it, and leaves', async () => {
    await press('slid', 'End', 'Tab');
    expect(await page.evaluate(() => document.activeElement.value)).toBe('n/a');
    await page.press('Space');
    expect([await answer('slid'), await says('slid')]).toEqual(['n/a', 'Niet van toepassing']);
    await page.press('Tab');
    expect(await page.evaluate(() => document.activeElement.closest('[data-cx]').querySelector('[name]').name)).toBe('slid-tenth');
  });
}

for (const dir of ['ltr', 'rtl']) {
  // In a sample only what mirrors is tried from right to left.
  const all = whole || dir === 'ltr';
  describe(`${engineName}, grade slider, ${dir}`, () => {
    beforeEach(async () => {
      await open(dir);
      expect(await hydrate(page)).toEqual({ done: true, errors: [] });
    });

    if (all) proveAnswers();

    test.each([['ArrowRight', dir === 'rtl' ? '5' : '6'], ['ArrowLeft', dir === 'rtl' ? '6' : '5'], ...(all ? otherKeys : [])])(
      '%s answers %s at rest',
      async (key, value) => {
        await press('slid', key);
        expect([await answer('slid'), await focused()]).toEqual([value, 'slider']);
      },
    );

    test.each(all ? [320, 768, 1280] : [320])(
      'at %i px it takes the place of the ruler, and its thumb stands over the cells',
      async (width) => {
        await open(dir, width);
        const before = (await page.evaluate(readerState)).places;
        await hydrate(page);
        expect((await page.evaluate(readerState)).places).toEqual(before);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        for (const name of ['slid', 'slid-tenth']) {
          await press(name, 'Home');
          const low = await page.evaluate(places, slider(name));
          await press(name, 'End');
          const high = await page.evaluate(places, slider(name));
          expect(Math.abs(low.dot - low.first)).toBeLessThan(1);
          expect(Math.abs(high.dot - high.last)).toBeLessThan(1);
        }
      },
    );
  });
}

test(`${engineName}, grade slider: nothing was violated or asked for`, () => {
  expect(server.violations()).toEqual([]);
  expect(server.strays()).toEqual([]);
});
