import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../engines/index.mjs';
import { bundleHydration } from './bundle.mjs';
import { hydrate } from './hydrated.mjs';
import { keyboardPages } from './keyboard-pages.mjs';
import { serveProof } from './site.mjs';

const engineName = process.env.ENGINE ?? 'chromium';

/**
 * The keyboard of a question, read aloud: where the reader is (“answer at focus”), the key, where that leads with `CxEnhance`, and where without it if
 * that is elsewhere. An engine that is alone with what it does is named; it then stands before `else`.
 */
const keys = [
  ['ltr', '– at before', 'Tab', '– at 1'],
  ['ltr', '– at after', 'Shift+Tab', { webkit: '– at n/a', else: '– at 1' }],
  ['ltr', '3 at before', 'Tab', '3 at 3'],
  ['ltr', '3 at after', 'Shift+Tab', '3 at 3'],
  ['ltr', '3 at 3', 'Tab', '3 at after'],
  ['ltr', '3 at 3', 'Shift+Tab', '3 at before'],
  ['ltr', '– at 3', 'Tab', '– at after'],
  ['ltr', '– at 3', 'Shift+Tab', { firefox: '– at 1', else: '– at before' }],
  ['ltr', '– at 1', 'Shift+Tab', '– at before'],

  ['ltr', '– at 3', 'Space', '3 at 3'],
  ['ltr', '3 at 3', 'Space', '3 at 3'],
  ['ltr', '– at 3', 'ArrowRight', '4 at 4'],
  ['ltr', '– at 3', 'ArrowUp', '2 at 2'],
  ['ltr', '3 at 3', 'ArrowRight', '4 at 4'],
  ['ltr', '3 at 3', 'ArrowDown', '4 at 4'],
  ['ltr', '3 at 3', 'ArrowLeft', '2 at 2'],
  ['ltr', '3 at 3', 'ArrowUp', '2 at 2'],
  ['ltr', '5 at 5', 'ArrowRight', 'n/a at n/a'],
  ['ltr', 'n/a at n/a', 'ArrowLeft', '5 at 5'],
  ['ltr', 'n/a at n/a', 'ArrowRight', '1 at 1', { webkit: 'n/a at n/a' }],
  ['ltr', 'n/a at n/a', 'ArrowDown', '1 at 1', { webkit: 'n/a at n/a' }],
  ['ltr', '1 at 1', 'ArrowLeft', 'n/a at n/a', { webkit: '1 at 1' }],
  ['ltr', '1 at 1', 'ArrowUp', 'n/a at n/a', { webkit: '1 at 1' }],

  ['ltr', '– at 3', 'Home', '1 at 1', { else: '– at 3' }],
  ['ltr', '3 at 3', 'Home', '1 at 1', { else: '3 at 3' }],
  ['ltr', '3 at 3', 'End', '5 at 5', { else: '3 at 3' }],
  ['ltr', 'n/a at n/a', 'Home', '1 at 1', { else: 'n/a at n/a' }],
  ['ltr', 'n/a at n/a', 'End', '5 at 5', { else: 'n/a at n/a' }],
  ['ltr', '3 at 3', 'Delete', '– at 3', { else: '3 at 3' }],
  ['ltr', '3 at 3', 'Backspace', '– at 3', { else: '3 at 3' }],
  ['ltr', '3 at 3', 'Control+Delete', '3 at 3'],

  ['rtl', '3 at 3', 'ArrowRight', '2 at 2', { webkit: '4 at 4' }],
  ['rtl', '3 at 3', 'ArrowLeft', '4 at 4', { webkit: '2 at 2' }],
  ['rtl', '3 at 3', 'ArrowDown', '4 at 4'],
  ['rtl', '3 at 3', 'ArrowUp', '2 at 2'],
  ['rtl', '1 at 1', 'ArrowRight', 'n/a at n/a', { webkit: '2 at 2' }],
  ['rtl', 'n/a at n/a', 'ArrowLeft', '1 at 1', { webkit: '5 at 5' }],
  ['rtl', '3 at 3', 'Home', '1 at 1', { else: '3 at 3' }],
  ['rtl', '3 at 3', 'End', '5 at 5', { else: '3 at 3' }],
];
const inThisEngine = (places) => (typeof places === 'string' ? places : (places?.[engineName] ?? places?.else));

let engine, server, page;

beforeAll(async () => {
  server = await serveProof(keyboardPages, await bundleHydration(engineName));
  engine = await openEngine(engineName);
  page = await engine.page({ width: 768, height: 900, scripts: true });
});

afterAll(async () => {
  await engine?.close();
  await server?.close();
});

const open = (name, dir = 'ltr') => page.goto(`${server.origin}/hydrate/keyboard-${name}/${dir}`);
const press = async (group, value, ...pressed) => {
  await page.evaluate((selector) => document.querySelector(selector).focus(), radio(group, value));
  for (const key of pressed) await page.press(key);
};
const radio = (group, value) => `[name="${group}"][value="${value}"]`;
const answer = (group) => page.evaluate((selector) => document.querySelector(selector)?.value ?? null, `[name="${group}"]:checked`);
const held = async (...names) => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return page.evaluate((names) => names.map((name) => document.getElementById(`held-${name}`).value), names);
};

for (const name of ['enhanced', 'plain']) {
  for (const dir of ['ltr', 'rtl']) {
    describe(`${engineName}, ${name}, ${dir}`, () => {
      beforeAll(async () => {
        await open(name, dir);
        expect(await hydrate(page)).toEqual({ done: true, errors: [] });
      });

      for (const [, from, key, enhanced, plain] of keys.filter((row) => row[0] === dir)) {
        const to = (name === 'plain' && inThisEngine(plain)) || inThisEngine(enhanced);
        test([from, key, to].join(', '), async () => {
          await page.evaluate(goTo, from);
          await page.press(key);
          expect(await page.evaluate(whereabouts)).toBe(to);
        });
      }
    });
  }
}

describe(`${engineName}, with CxEnhance`, () => {
  test('an answer that is only to be read stays; rows of a matrix are groups of their own', async () => {
    await open('enhanced');
    await hydrate(page);
    await press('read', 3, 'Home', 'End', 'ArrowRight', 'Delete');
    expect(await answer('read')).toBe('3');
    await press('m.a', 3, 'End', 'ArrowRight');
    await press('m.b', 3, 'Home', 'ArrowLeft');
    expect([await answer('m.a'), await answer('m.b')]).toEqual(['1', '5']);
    await press('m.a', 1, 'Delete');
    expect([await answer('m.a'), await answer('m.b')]).toEqual([null, '5']);
  });

  test('a parent hears what was answered before it hydrated, taken back, and reset', async () => {
    await open('enhanced');
    await page.click(radio('held', 4));
    await page.click(radio('kept', 5));
    expect(await hydrate(page)).toEqual({ done: true, errors: [] });
    expect(await held('held', 'kept')).toEqual(['4', '5']);
    await press('held', 4, 'Delete');
    expect(await held('held', 'kept')).toEqual(['null', '5']);
    expect(await answer('held')).toBeNull();
    await press('held', 4, 'ArrowLeft');
    expect(await held('held', 'kept')).toEqual(['3', '5']);
    await page.evaluate(() => document.forms[0].reset());
    expect(await held('held', 'kept')).toEqual(['null', '2']);
    expect([await answer('held'), await answer('kept')]).toEqual([null, '2']);
  });

  test('the browser refuses in the language of the page, and sends once answered', async () => {
    await open('enhanced');
    await hydrate(page);
    await page.click('#send');
    expect(await page.evaluate((one) => document.querySelector(one).validationMessage, radio('held', 1))).toBe('Kies een antwoord.');
    expect(server.submissions()).toEqual([]);
    await page.click(radio('held', 2));
    await page.click('#send');
    await expect
      .poll(() => server.submissions().map(({ entries }) => entries))
      .toEqual([
        [
          ['read', '3'],
          ['held', '2'],
          ['kept', '2'],
        ],
      ]);
  });
});

// Sent to the browser: each stands alone.

function goTo(place) {
  const [answer, focus] = place.split(' at ');
  const radios = [...document.querySelectorAll('[name=scale]')];
  for (const radio of radios) radio.checked = radio.value === answer;
  document.activeElement.blur();
  (radios.find(({ value }) => value === focus) ?? document.getElementById(focus)).focus();
}

function whereabouts() {
  const { name, value, id } = document.activeElement;
  return `${document.querySelector('[name=scale]:checked')?.value ?? '–'} at ${name === 'scale' ? value : id}`;
}
