import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../engines/index.mjs';
import { pathOf, variantsOf, whole, widths } from './conditions.mjs';
import { expectNone } from './faults.mjs';
import { proveForms } from './forms.mjs';
import { findFaults } from './in-page.mjs';
import { pages } from './pages.mjs';
import { provePopovers } from './popovers.mjs';
import { answerAtOnce, answerQuestions, countQuestions } from './questions.mjs';
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

for (const width of widths) {
  describe(`${name}, scripts off, at ${width} px`, () => {
    beforeAll(() => page.resize(width, 900));

    for (const [index, subject] of pages.filter(({ wholly }) => whole || !wholly).entries()) {
      for (const [turn, variant] of variantsOf(subject, width, index).entries()) {
        test(`${subject.name} · ${variant.dir} · ${variant.reader}`, async () => {
          expectNone(await faultsOf(subject, variant, turn, width));
        });
      }
    }
  });
}

test('no browser reported a violation or asked for what is not there', () => {
  expect(server.violations()).toEqual([]);
  expect(server.strays()).toEqual([]);
});

async function faultsOf(subject, variant, turn, width) {
  const path = pathOf(subject, variant);
  const url = server.origin + path;
  // By mouse, and with every option, once a page and width; the rest of the matrix by keyboard, so that it stays quick. In a sample what a reader does is tried
  // by mouse on the narrowest page and by keyboard on the widest, without a style sheet of their own: that one changes how it looks.
  const thorough = turn === 0 && (whole || (width === widths[0] && !subject.alike));
  const tried = subject.alike ? [widths[0]] : [widths[0], widths.at(-1)];
  const acts = whole || (variant.reader === 'plain' && tried.includes(width) && !subject.labels);
  const faults = [];
  const add = (more, when = '') => faults.push(...more.map((fault) => when + fault));
  const listen = async () => add((await page.messages()).map(({ text }) => `the console says: ${text}`));

  await page.goto(url);
  if ((await page.evaluate(() => innerWidth)) !== width) add([`the window is not ${width} px wide`]);
  // A page with bad data shows it as it came, in its notes and tables.
  const look = async () => (await findFaults(page)).filter((fault) => !subject.tells || !/ says “.*NaN/.test(fault));
  const atFirst = await look();
  const findMore = async (when) =>
    add(
      (await look()).filter((fault) => !atFirst.includes(fault)),
      when,
    );
  add(atFirst);

  if (await page.evaluate(openDetails, true)) {
    await findMore('with all details open: ');
    await page.evaluate(openDetails, false);
  }
  if (acts) add(await provePopovers(page, { byMouse: thorough }));

  const questions = await countQuestions(page);
  if (questions > 0) {
    add(await (acts ? answerQuestions(page, { every: thorough, turn }) : answerAtOnce(page, turn)));
    await findMore('with every question answered: ');
  }
  if (acts && questions > 0) {
    await page.evaluate(() => [...document.forms].forEach((form) => form.reset()));
    const answers = [everyOne, noOne, everySecond];
    add(await proveForms(page, server, url, answers[turn % 3]));
    for (const others of thorough ? answers.slice(1) : []) {
      await listen();
      await page.goto(url);
      add(await proveForms(page, server, url, others));
    }
  }
  await listen();
  add(server.violations().filter((violation) => violation.endsWith(` on ${path}`)));
  return faults;
}

function openDetails(open) {
  const all = document.querySelectorAll('[data-cx] details, details[data-cx]');
  for (const details of all) details.open = open;
  return all.length > 0;
}

const everyOne = (group, index) => (index + 2) % group.options.length;
const noOne = () => null;
const everySecond = (group, index) => (index % 2 === 0 ? null : everyOne(group, index));
