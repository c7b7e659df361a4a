import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../engines/index.mjs';
import { expectNone } from './faults.mjs';
import { proveForms } from './forms.mjs';
import { findFaults } from './in-page.mjs';
import { provePopovers } from './popovers.mjs';
import { answerQuestions } from './questions.mjs';
import { startServer } from './server.mjs';

// A proof that cannot fail proves nothing: every check meets a page that it has to complain about.

const name = process.env.ENGINE ?? 'chromium';

const styles = `
body { margin: 8px; font: 16px/1.5 sans-serif }
[data-cx] { position: relative; margin: 0; padding: 0; border: 0; min-width: 0; height: 200px }
.at { position: absolute; left: 10px; top: 100px }
.near { position: absolute; left: 20px; top: 110px }
.point { position: absolute; left: 10px; top: 100px; width: 0; height: 0; white-space: nowrap }
.left { position: absolute; left: -100px }
.below { position: absolute; top: 210px }
.line-1 { position: absolute; top: 0; line-height: 1 }
.line-2 { position: absolute; top: 16px; line-height: 1 }
.narrow { width: 60px; overflow: hidden; white-space: nowrap }
.low { height: 20px; overflow: hidden }
.low p { margin: 0 }
.none { height: 0; overflow: hidden }
.region { position: relative; overflow-x: auto }
.wide { width: 900px; white-space: nowrap }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.contents { display: contents }
.tiny { position: relative; width: 16px; height: 16px; padding: 0 }
.reach::after { content: ''; position: absolute; inset: -8px }
.cover { position: absolute; inset: 0; z-index: 9; background: white }
label { display: block; min-height: 30px }
[popover].away { inset: auto; margin: 0; left: -50px; top: 0 }
[popover].corner { inset: auto; margin: 0; right: 0; bottom: 0; position-anchor: --nothing; position-area: bottom right }
`;

const figure = (inside) => `<figure data-cx="picture">${inside}</figure>`;
const button = (attributes) => `<button ${attributes}>Open the details</button>`;
const opener = (popover) => figure(`${button('type="button" popovertarget="p"')}${popover}`);
const radio = (group, value, more = '') => `<label><input type="radio" name="${group}" value="${value}" ${more}>${group} ${value}</label>`;
const form = (question, more = '') =>
  `<p><a href="#end">Start</a></p><form method="post" action="/answers"><fieldset data-cx="question">${question}</fieldset>` +
  `${more}<button>Send</button></form><p id="end"><a href="#end">End</a></p>`;

const lies = {}; // kind → what the page is → its HTML and, when there is something wrong, what has to be said

lies.layout = {
  'two lines close to one another': [figure('<div class="line-1">Agc</div><div class="line-2">Agc</div>')],
  'a region that can be scrolled by keyboard': [figure('<div class="region" tabindex="0"><p class="wide">Long</p></div>')],
  'text for screen readers': [figure('<p class="unseen">not seen here</p><p class="at">seen</p><p class="unseen at">not seen</p>')],
  'what is closed': [figure('<details><summary>Table</summary><p class="left">x</p></details><div popover class="left">y</div>')],
  'a button larger than its box': [figure('<button class="tiny reach"></button>')],
  'a field out of every form': [figure('<input form="none" id="f"><label for="f">Field</label>')],
  'a label that no box holds back': [figure('<div class="none"><p class="at">free</p></div>')],
  'words in a sentence': [figure('<p>one <b>two</b> <i>three</i></p>')],

  'a page that scrolls sideways': [figure('<p class="wide">long</p>'), /^the page is \d+ px wide in a window of 400 px.*<p>/],
  'two labels': [figure('<p class="at">first</p><p class="near">second</p>'), /“first” and “second” overlap/],
  'two labels in SVG': [
    figure('<svg width="200" height="99"><text x="10" y="20">first</text><text x="15" y="24">second</text></svg>'),
    /“first” and “second” overlap/,
  ],
  'two labels in boxes without a size': [
    figure('<div class="point"><span>first</span></div><div class="point"><span>second</span></div>'),
    /“first” and “second” overlap/,
  ],
  'a label without a box': [
    figure('<p class="at">first</p><p class="near"><span class="contents">second</span></p>'),
    /“first” and “second” overlap/,
  ],
  'text cut off sideways': [figure('<p class="narrow">a rather long text</p>'), /is cut off sideways by picture <p>/],
  'text cut off below': [figure('<div class="low"><p>one</p><p>two</p></div>'), /“two” is cut off above or below/],
  'a region that only a mouse can scroll': [
    figure('<div class="region"><p class="wide">so very wide, so very wide, so very wide, so very wide, so very wide</p></div>'),
    /is cut off sideways by picture <div>/,
  ],
  'a label out of the window': [figure('<p class="left">outside</p>'), /“outside” runs out of the window/],
  'a label out of its picture': [figure('<p class="below">under it</p>'), /“under it” runs out of its widget .* at the bottom/],
  'a word out of its question': [
    '<fieldset data-cx="question"><p class="below">under it</p></fieldset>',
    /question: “under it” runs out of its widget/,
  ],
  NaN: [figure('<svg><path d="M0 NaN"/></svg>'), /d="M0 NaN" holds a value that is none/],
  undefined: [figure('<p data-x="undefined">x</p>'), /holds a value that is none/],
  Infinity: [figure('<p data-x="Infinity">x</p>'), /holds a value that is none/],
  'an object': [figure('<p title="[object Object]">x</p>'), /holds a value that is none/],
  'NaN in words': [figure('<p>NaN %</p>'), /says “NaN %”/],
  'an inline style': [figure('<p style="color: red">x</p>'), /style="[^"]*" is an inline style/],
  'an id twice': [figure('<p id="a">x</p><p id="a">x</p>'), /the id "a" is there more than once/],
  'a label for nothing': [figure('<label for="gone">x</label>'), /for="gone" leads nowhere/],
  'a description that is not there': [figure('<p id="a" aria-describedby="a gone">x</p>'), /leads nowhere/],
  'a popover that is not there': [figure(button('type="button" popovertarget="gone"')), /popovertarget="gone" leads nowhere/],
  'a pattern that is not there': [figure('<svg><path fill="url(#gone)"/></svg>'), /leads nowhere/],
  'a link to nowhere': [figure('<a href="#gone">x</a>'), /leads nowhere/],
  'a small button': [figure('<button class="tiny"></button>'), /is 16\.0 × 16\.0 px to click on/],
  'a small radio': [figure('<input type="radio">'), /px to click on/],
};

lies.popovers = {
  'a good popover': [opener('<div popover id="p">Details</div>')],
  'a popover outside the window': [opener('<div popover id="p" class="away">Details</div>'), /opens outside the window/],
  'a popover in a corner': [opener('<div popover id="p" class="corner">Details</div>'), /px away from its button/],
  'a popover that stays': [opener('<div popover="manual" id="p">Details</div>'), /does not close with Esc/],
  'a button that sends the form': [
    `<form>${figure(`${button('popovertarget="p"')}<div popover id="p">Details</div>`)}</form>`,
    /would submit its form/,
  ],
};

lies.questions = {
  'two good questions': [form(radio('a', 1) + radio('a', 2) + radio('a', 3) + radio('b', 1) + radio('b', 2))],
  'a default and a hidden field': [form(radio('a', 1) + radio('a', 2, 'checked'), '<input type="hidden" name="h" value="1">')],
  'a cover': [form(`${radio('a', 1)}${radio('a', 2)}<div class="cover">cover</div>`), /a = “2” is covered by <div> “cover”/],
  'a cover, clicked': [form(`${radio('a', 1)}${radio('a', 2)}<div class="cover">cover</div>`), /a click on a = “2” checks nothing/],
  'no way by keyboard': [form(radio('a', 1, 'tabindex="-1"') + radio('a', 2, 'tabindex="-1"')), /a, by keyboard: there is no way/],
  'an answer twice': [form(radio('a', 1) + radio('a', 2), '<input type="hidden" name="a" value="9">'), /a arrives 2 times/],
  'an answer that is lost': [
    `${form(radio('a', 1, 'form="other"') + radio('a', 2, 'form="other"'))}<form id="other"></form>`,
    /a form has no button/,
  ],
  'a form that cannot be sent': [form(radio('a', 1) + radio('a', 2), '<input name="z" required>'), /will not send the form: z/],
};

let engine, server, page;
const pathOf = (kind, title) => `/${kind}/${title}`;

beforeAll(async () => {
  const pages = {};
  for (const [kind, cases] of Object.entries(lies)) {
    for (const [title, [html]] of Object.entries(cases)) {
      pages[pathOf(kind, title)] = `<!doctype html><html lang="en"><title>x</title><link rel="stylesheet" href="/styles.css"><body>${html}`;
    }
  }
  server = await startServer({ pages, assets: { '/styles.css': styles } });
  engine = await openEngine(name);
  page = await engine.page({ width: 400, height: 600, scripts: false });
});

afterAll(async () => {
  await engine?.close();
  await server?.close();
});

const looks = {
  layout: () => findFaults(page),
  popovers: async (url) => {
    const byMouse = await provePopovers(page, { byMouse: true });
    await page.goto(url);
    return [...byMouse, ...(await provePopovers(page, { byMouse: false }))];
  },
  questions: async (url) => {
    const faults = await answerQuestions(page, { every: true });
    for (const answers of [() => 1, () => null]) {
      await page.goto(url);
      faults.push(...(await proveForms(page, server, url, answers)));
    }
    return faults;
  },
};

describe.each(Object.keys(lies))(`${name}: %s`, (kind) => {
  for (const [title, [, complaint]] of Object.entries(lies[kind])) {
    test(`${complaint ? 'complains about' : 'has nothing against'} ${title}`, async () => {
      const url = server.origin + encodeURI(pathOf(kind, title));
      await page.goto(url);
      const faults = await looks[kind](url);
      if (complaint) expect(faults.join('\n')).toMatch(complaint);
      else expectNone(faults);
    });
  }
});

test('the server hears of an inline style and of a stray request', async () => {
  const path = encodeURI(pathOf('layout', 'an inline style'));
  await page.goto(server.origin + path);
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: '/gone.png' }));
  });
  await expect.poll(() => server.violations()).toContain(`style-src-attr blocked inline on ${path}`);
  await expect.poll(() => server.strays()).toContain('GET /gone.png');
});

test('the server reads both encodings, in order', async () => {
  const body = new FormData();
  for (const [field, value] of [
    ['b', '1'],
    ['a', 'é'],
    ['b', '2'],
  ])
    body.append(field, value);
  await fetch(`${server.origin}/answers`, { method: 'POST', body });
  await fetch(`${server.origin}/answers`, {
    method: 'POST',
    body: new URLSearchParams([
      ['b', '1'],
      ['a', ''],
    ]),
  });
  await fetch(`${server.origin}/answers?c=3&c=`);
  expect(server.submissions().slice(-3)).toEqual([
    {
      method: 'POST',
      path: '/answers',
      entries: [
        ['b', '1'],
        ['a', 'é'],
        ['b', '2'],
      ],
    },
    {
      method: 'POST',
      path: '/answers',
      entries: [
        ['b', '1'],
        ['a', ''],
      ],
    },
    {
      method: 'GET',
      path: '/answers',
      entries: [
        ['c', '3'],
        ['c', ''],
      ],
    },
  ]);
});
