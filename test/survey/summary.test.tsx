import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorSummary, nl, type SurveyError } from '../../src/index.js';

const heard: string[] = [];
beforeEach(() => {
  heard.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line) => void heard.push(String(line).replace('cx-widgets error-summary: ', '')));
});
afterEach(() => vi.restoreAllMocks());

const html = (errors: unknown, more = {}) => renderToStaticMarkup(<ErrorSummary errors={errors as SurveyError[]} {...more} />);
const links = (text: string) => [...text.matchAll(/<a(?: href="([^"]*)")?[^>]*>(.*?)<\/a>/g)].map(([, href, said]) => [href, said]);

test.each([[[]], [undefined], [null], [[undefined]]])('with %j there is nothing to show', (errors) => expect(html(errors)).toBe(''));

test('it is a region named by its heading, which says how many questions are open', () => {
  const text = html([{ id: 'nps', question: 'A?' }], { headingLevel: 3, locale: nl });
  expect(text).toMatch(
    /^<section tabindex="-1" autofocus="" aria-labelledby="(\S+)" data-cx="error-summary"><h3 id="\1"[^>]*>Eén vraag is nog niet beantwoord<\/h3>/,
  );
  expect(
    html([
      { id: 'a', question: 'A?' },
      { id: 'b', question: 'B?' },
    ]),
  ).toContain('>2 questions still need an answer</h2>');
});

test('a page that does not begin here says so', () =>
  expect(html([{ id: 'a', question: 'A?' }], { autoFocus: false })).not.toContain('autofocus'));

test('each link says the question, leads to its first option, and is described by its error', () => {
  const text = html([
    { id: 'nps', question: 'How likely?', error: 'Choose a number.' },
    { id: 'ces', question: 'How easy?' },
  ]);
  expect(links(text)).toEqual([
    ['#nps-1', 'How likely?'],
    ['#ces-1', 'How easy?'],
  ]);
  expect(text).toMatch(/aria-describedby="(\S+)">How likely\?<\/a><span id="\1"[^>]*>Choose a number\.<\/span>/);
  expect(heard).toEqual([]);
});

test.each([
  ['a b', '#a%20b-1'],
  ['vraag/1?', '#vraag%2F1%3F-1'],
  ['50%', '#50%25-1'],
  ['é"<', '#%C3%A9%22%3C-1'],
  ['\ud800', '#%EF%BF%BD-1'],
])('an id of odd characters is written so that it can be followed: %j', (id, href) =>
  expect(links(html([{ id, question: '?' }]))).toEqual([[href, '?']]),
);

test('rough data are told and shown', () => {
  const text = html([
    null,
    { id: '', question: 'One?' },
    { question: 'Two?' },
    { id: 'x', question: 'Three?' },
    { id: 'x', question: '' },
    { id: 7, question: '<b>' },
  ]);
  expect(links(text)).toEqual([
    [undefined, 'One?'],
    [undefined, 'Two?'],
    ['#x-1', 'Three?'],
    ['#x-1', 'x'],
    ['#7-1', '&lt;b&gt;'],
  ]);
  expect(text).toContain('5 questions');
  expect(heard).toEqual([
    'errors[0] is null; allowed: an id and a question. It is left out.',
    'errors[1].id is ""; allowed: the id of a question. It is shown without a link.',
    'errors[2].id is undefined; allowed: the id of a question. It is shown without a link.',
    'errors[4].id is "x", which errors[3] has too; allowed: one error for each question. Both are shown.',
    'errors[4].question is ""; allowed: the question. Its id is shown.',
  ]);
});
