import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { firstStage, next } from '../../stories/showcases/twoPages.ts';
import { TwoPageSurvey } from '../../stories/showcases/TwoPageSurvey.tsx';
import { en } from '../../dist/index.js';
import { openEngine } from '../engines/index.mjs';
import { documentOf } from './html.mjs';
import { startServer } from './server.mjs';
import { assetsOf } from './site.mjs';

const engineName = process.env.ENGINE ?? 'chromium';
const action = '/survey';

/** What a server does: it draws the page from what was posted, and remembers nothing. */
const draw = (stage) =>
  documentOf({
    name: `page ${stage.page}`,
    locale: 'en',
    markup: renderToString(createElement(TwoPageSurvey, { ...stage, locale: en, action })),
    dir: 'ltr',
    reader: 'plain',
  });

let engine, server, page;

beforeAll(async () => {
  server = await startServer({
    pages: { [action]: draw(firstStage) },
    assets: assetsOf(),
    replies: { [action]: (form) => draw(next(form)) },
  });
  engine = await openEngine(engineName);
  page = await engine.page({ width: 768, height: 600, scripts: false });
});

afterAll(async () => {
  await engine?.close();
  await server?.close();
});

beforeEach(() => page.goto(server.origin + action));

const choose = (name, value) => page.click(`input[name="${name}"][value="${value}"]`);
const field = 'textarea[name="nps-why"]';

/** Everything the page would post, in the order of the names. */
const held = () =>
  page.evaluate(() =>
    [...new FormData(document.forms[0])]
      .filter(([name]) => name !== 'page')
      .map((entry) => entry.join('='))
      .sort(),
  );

/** Presses a button and waits for the page that comes back. */
async function go(where) {
  const before = server.submissions().length;
  await page.evaluate(() => (document.documentElement.dataset.old = ''));
  await page.click(`button[value="${where}"]`);
  await expect
    .poll(
      () => page.evaluate(() => document.readyState === 'complete' && !('old' in document.documentElement.dataset)).catch(() => false),
      {
        timeout: 5000,
      },
    )
    .toBe(true);
  expect(server.submissions()).toHaveLength(before + 1);
  return page.evaluate(() => document.title);
}

/** What arrived last, in the order of the names. */
const arrived = () =>
  server
    .submissions()
    .at(-1)
    .entries.map((entry) => entry.join('='))
    .sort();

describe(`${engineName}, scripts off: a survey of two pages`, () => {
  test('keeps its answers when one goes back, and sends exactly the last ones', async () => {
    await choose('nps', 9);
    await page.click(field);
    await page.type('Friendly.');
    await choose('ces', 6);
    expect(await go('next')).toBe('page 2');
    await choose('csat', 4);
    await choose('often', 'weekly');

    expect(await go('back')).toBe('page 1');
    expect(await held()).toEqual(['ces=6', 'csat=4', 'nps-why=Friendly.', 'nps=9', 'often=weekly']);
    expect(await page.evaluate(() => document.querySelector('textarea').checkVisibility())).toBe(true);
    await choose('nps', 3);

    expect(await go('next')).toBe('page 2');
    expect(await held()).toEqual(['ces=6', 'csat=4', 'nps-why=Friendly.', 'nps=3', 'often=weekly']);
    expect(await page.evaluate(() => [...document.querySelectorAll(':checked')].map(({ value }) => value))).toEqual(['4', 'weekly']);

    expect(await go('send')).toBe('page sent');
    expect(arrived()).toEqual(['ces=6', 'csat=4', 'go=send', 'nps-why=Friendly.', 'nps=3', 'often=weekly', 'page=2']);
  });

  test('goes back without asking for an answer, and keeps what there is', async () => {
    await choose('nps', 8);
    await go('next');
    await choose('often', 'daily');
    // Also where the form lets the browser check: then it refuses to go on, and not to go back.
    await page.evaluate(() => (document.forms[0].noValidate = false));
    expect(await page.evaluate(() => document.forms[0].checkValidity())).toBe(false);
    expect(await go('back')).toBe('page 1');
    expect(await held()).toEqual(['nps-why=', 'nps=8', 'often=daily']);
  });

  test('comes back with a summary that has the focus; its link leads to the first option, and the answers are kept', async () => {
    await choose('ces', 2);
    expect(await go('next')).toBe('page 1');
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.dataset.cx);
    await expect.poll(focused).toBe('error-summary');
    expect(await page.evaluate(() => document.querySelector('[data-cx="error-summary"] h2').textContent)).toBe(
      'One question still needs an answer',
    );
    expect(await held()).toEqual(['ces=2', 'nps-why=']);
    expect(await page.evaluate(() => document.querySelector('#nps').getAttribute('aria-invalid'))).toBe('true');

    await page.click('[data-cx="error-summary"] a');
    await expect.poll(focused).toBe('nps-1');
    expect(await page.evaluate(() => document.querySelector('#nps legend').getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.press('Space');
    expect(await held()).toEqual(['ces=2', 'nps-why=', 'nps=0']);
    expect(await go('next')).toBe('page 2');
    expect(await page.evaluate(() => document.querySelector('[data-cx="error-summary"]'))).toBe(null);

    await choose('often', 'less');
    expect(await go('send')).toBe('page 2');
    expect(await page.evaluate(() => document.querySelector('[data-cx="error-summary"] a').textContent)).toBe(
      'How satisfied are you with the repair of your bicycle?',
    );
    expect(await held()).toEqual(['ces=2', 'nps=0', 'often=less']);
    await choose('csat', 1);
    expect(await go('send')).toBe('page sent');
    expect(arrived()).toEqual(['ces=2', 'csat=1', 'go=send', 'nps=0', 'often=less', 'page=2']);
  });

  test('all answered, then reset, then answered again gives exactly the last answers', async () => {
    const reset = () => page.evaluate(() => document.forms[0].reset());
    await choose('nps', 9);
    await choose('ces', 6);
    await reset();
    expect(await held()).toEqual(['nps-why=']);
    await choose('nps', 2);
    await choose('ces', 1);
    await go('next');
    await choose('csat', 5);
    await choose('often', 'daily');
    await reset();
    await choose('csat', 2);
    await choose('often', 'less');
    await go('send');
    expect(arrived()).toEqual(['ces=1', 'csat=2', 'go=send', 'nps=2', 'often=less', 'page=2']);
  });

  test('Enter goes on and never back', async () => {
    await choose('nps', 7);
    await go('next');
    await choose('csat', 3);
    await page.press('Enter');
    await expect.poll(() => page.evaluate(() => document.title).catch(() => '')).toBe('page sent');
  });

  test('no browser reported a violation or asked for what is not there', async () => {
    expect((await page.messages()).map(({ text }) => text)).toEqual([]);
    expect(server.violations()).toEqual([]);
    expect(server.strays()).toEqual([]);
  });
});
