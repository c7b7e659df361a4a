import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../engines/index.mjs';
import { pathOf, variants, widths } from './conditions.mjs';
import { expectNone } from './faults.mjs';
import { proveForms } from './forms.mjs';
import { findFaults } from './in-page.mjs';
import { pages } from './pages.mjs';
import { provePopovers } from './popovers.mjs';
import { answerQuestions, countQuestions } from './questions.mjs';
import { serveProof } from './site.mjs';

const name = process.env.ENGINE ?? 'chromium';

let engine, server, page;

beforeAll(async () => {
  server = await serveProof(pages);
  engine = await openEngine(name);
  page = await engine.page({ width: widths[0], height: 900, scripts: false });
});

afterAll(async () => {
  await engine?.close();
  await server?.close();
});

test('there are pages to prove', () => expect(pages.length).toBeGreaterThan(0));

describe.each(widths)(`${name}, scripts off, at %i px`, (width) => {
  beforeAll(() => page.resize(width, 900));

  const cases = pages.flatMap((subject) => variants.map((variant, turn) => ({ subject, turn, ...variant, name: subject.name })));

  test.each(cases)('$name · $dir · $reader', async ({ subject, turn, ...variant }) => {
    const path = pathOf(subject, variant);
    const url = server.origin + path;
    // By mouse, and with every option, once a page and width; the rest of the matrix by keyboard, so that it stays quick.
    const thorough = turn === 0;
    const faults = [];

    await page.goto(url);
    expect(await page.evaluate(() => innerWidth)).toBe(width);
    faults.push(...(await findFaults(page)));
    faults.push(...(await provePopovers(page, { byMouse: thorough })));
    if ((await countQuestions(page)) > 0) {
      faults.push(...(await answerQuestions(page, { every: thorough, turn })));
      const runs = thorough ? [everyOne, noOne, everySecond] : [[everyOne, noOne, everySecond][turn % 3]];
      for (const answers of runs) {
        faults.push(...(await page.messages()).map(({ text }) => `the console says: ${text}`));
        await page.goto(url);
        faults.push(...(await proveForms(page, server, url, answers)));
      }
    }
    faults.push(...(await page.messages()).map(({ text }) => `the console says: ${text}`));
    faults.push(...server.violations().filter((violation) => violation.endsWith(` on ${encodeURI(path)}`)));
    expectNone(faults);
  });
});

test('no browser reported a violation or asked for what is not there', () => {
  expect(server.violations()).toEqual([]);
  expect(server.strays()).toEqual([]);
});

const everyOne = (group, index) => (index + 2) % group.options.length;
const noOne = () => null;
const everySecond = (group, index) => (index % 2 === 0 ? null : everyOne(group, index));
