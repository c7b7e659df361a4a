import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nl } from '../../src/index.js';
import { scaleEmail, scaleEmailText } from '../../src/survey/email.js';

const heard: string[] = [];
beforeEach(() => {
  heard.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...words) => void heard.push(words.map(String).join(' ')));
});
afterEach(() => vi.restoreAllMocks());

const href = (value: number | string) => `https://example.org/feedback?nps=${value}&token=x`;

/** Every start tag of a piece of HTML with its attributes, and every text between; throws at what is neither. */
function parse(html: string) {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const texts: string[] = [];
  const open: string[] = [];
  const read = /<!--\[if mso\]>[^]*?<!\[endif\]-->|<\/(\w+)>|<(\w+)((?: [a-z-]+="[^"<>]*")*)>|([^<>]+)/y;
  while (read.lastIndex < html.length) {
    const from = read.lastIndex;
    const found = read.exec(html);
    if (!found) throw new Error(`no HTML: ${html.slice(from, from + 80)}`);
    const [, closed, name, attributes = '', text] = found;
    if (closed && open.pop() !== closed) throw new Error(`</${closed}> closes nothing`);
    if (name) {
      open.push(name);
      tags.push({
        name,
        attributes: Object.fromEntries([...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)])),
      });
    }
    if (text?.trim()) texts.push(plain(text));
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} stays open`);
  return { tags, texts, links: tags.filter((tag) => tag.name === 'a').map(({ attributes }) => attributes) };
}

function plain(text: string) {
  if (/&(?!amp;|lt;|gt;|quot;|#39;)|["']/.test(text)) throw new Error(`not escaped: ${text}`);
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

test('the recommendation question: question, hint, eleven links and the two ends, in a table that is no table to a screen reader', () => {
  const { tags, texts, links } = parse(scaleEmail({ href, subject: 'Fiets & Co', locale: nl }));
  expect(texts).toEqual([
    'Hoe waarschijnlijk is het dat je Fiets & Co aanbeveelt aan een vriend of collega?',
    'Kies een cijfer. Op de pagina die opent kun je het nog wijzigen.',
    ...Array.from({ length: 11 }, (_, value) => String(value)),
    '0 = helemaal niet waarschijnlijk',
    '10 = zeer waarschijnlijk',
  ]);
  expect(links.map((link) => link['href'])).toEqual(Array.from({ length: 11 }, (_, value) => href(value)));
  expect(tags[0]).toMatchObject({ name: 'table', attributes: { lang: 'nl', dir: 'ltr' } });
  for (const { name, attributes } of tags) if (name === 'table') expect(attributes['role']).toBe('presentation');
});

test('it is self-contained: tables, links and spans with inline styles, and no more', () => {
  const html = scaleEmail({ href });
  expect([...new Set(parse(html).tags.map(({ name }) => name))].sort()).toEqual(['a', 'table', 'td', 'tr']);
  expect(html).not.toMatch(/class=|<script|<style|<img|url\(|flex|grid|var\(|undefined|NaN/);
  for (const line of html.split('\n')) expect(line.length).toBeLessThan(998);
});

test('right to left, in another language and on another paper', () => {
  const html = scaleEmail({ href, dir: 'rtl', lang: 'ar', colors: { surface: '#111316', ink: 'white', accent: '#8eabfb' } });
  const { tags, links } = parse(html);
  expect(tags[0]!.attributes).toMatchObject({ dir: 'rtl', lang: 'ar', bgcolor: '#111316' });
  expect(tags.filter(({ attributes }) => attributes['dir'] === 'ltr')).toEqual([]);
  expect(html).toContain('border-right:1px solid');
  expect(html).not.toContain('border-left');
  expect(links[0]!['style']).toContain('color:#8eabfb');
});

test('a link that may not be followed is shown without one, and told', () => {
  const wanted = ['javascript:alert(1)', '/feedback', 'https://example.org/2'];
  const options = [{ value: 0 }, { value: 1 }, { value: 2 }];
  const given = { question: '?', options, href: (value: number) => wanted[value]! };
  expect(parse(scaleEmail(given)).links.map((link) => link['href'])).toEqual(['https://example.org/2']);
  expect(parse(scaleEmail(given)).texts).toContain('1');
  expect(scaleEmailText(given)).toMatch(/\n0\n1\n2 https:\/\/example.org\/2\n$/);
  expect(heard).toEqual([
    'cx-widgets scale-email: href(0) is "javascript:alert(1)"; allowed: a whole address of http, https or mailto. It is shown without a link.',
    'cx-widgets scale-email: href(1) is "/feedback"; allowed: a whole address of http, https or mailto. It is shown without a link.',
  ]);
});

test('what is no colour and no font is told and left out', () => {
  const html = scaleEmail({ href, colors: { ink: 'red;background:url(https://example.org/x)' }, font: 'Arial;x:y' });
  expect(html).not.toMatch(/url\(|x:y/);
  expect(heard.map((line) => line.replace(/ is .*; allowed.*/, ''))).toEqual([
    'cx-widgets scale-email: colors.ink',
    'cx-widgets scale-email: font',
  ]);
});

test('markup and an overlong text arrive as text; forty points go on in further rows; equal values and none at all stay up', () => {
  const label = '<b onclick="x">&amp;</b>'.repeat(17).slice(0, 400);
  expect(parse(scaleEmail({ href, question: '?', options: [{ value: 1, label }, { value: 2 }] })).texts).toContain(label);
  const many = parse(scaleEmail({ href, question: '?', options: Array.from({ length: 40 }, (_, value) => ({ value })) }));
  expect(many.links).toHaveLength(40);
  expect(many.tags.filter(({ name, attributes }) => name === 'td' && attributes['height'] === '44')).toHaveLength(40);
  expect(many.tags.filter(({ name }) => name === 'tr')).toHaveLength(3 + 4);
  expect(parse(scaleEmail({ href, question: '?', options: [{ value: 1 }, { value: 1 }] })).links).toHaveLength(2);
  expect(parse(scaleEmail({ href, question: '?', hint: '', options: [] })).texts).toEqual(['?']);
  expect(scaleEmailText({ href, question: '?', hint: '', options: [] })).toBe('?\n');
  expect(heard.map((line) => line.replace(/^cx-widgets scale-email: (\S+).*/, '$1'))).toEqual([
    'options[0].label',
    'options[0].label',
    'options',
    'options[1].value',
    'options',
  ]);
});

test('words have a row each, and the plain text says them too', () => {
  const given = {
    question: 'Satisfied?',
    hint: '',
    href,
    options: [
      { value: 1, word: 'no' },
      { value: 2, word: 'yes' },
    ],
  };
  expect(parse(scaleEmail(given)).texts).toEqual(['Satisfied?', '1\u00a0 no', '2\u00a0 yes']);
  expect(scaleEmailText(given)).toBe(`Satisfied?\n\n1 no ${href(1)}\n2 yes ${href(2)}\n`);
});

test('as plain text: the question, the hint, the ends, and a line for each point', () => {
  expect(scaleEmailText({ href, subject: 'Fietsgoed' }).split('\n').slice(0, 9)).toEqual([
    'How likely is it that you would recommend Fietsgoed to a friend or colleague?',
    'Choose a number. You can still change it on the page that opens.',
    '',
    '0 = not at all likely',
    '10 = extremely likely',
    '',
    `0 ${href(0)}`,
    `1 ${href(1)}`,
    `2 ${href(2)}`,
  ]);
});

// What HTML cannot hold as such is no matter of escaping.
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', ';', '=', 'x', ' ', '\n', '-->', '<![endif]-->', '</td>', '&lt;') }),
  fc.string(),
);

test('whatever is given: the HTML parses, says the same texts, follows only what may be followed, and the plain text has a line for each point', () =>
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(fc.record({ value: text, label: fc.option(text, { nil: undefined }), word: fc.option(text, { nil: undefined }) }), {
        maxLength: 10,
      }),
      fc.option(fc.tuple(text, text), { nil: undefined }),
      fc.func(fc.oneof(text, fc.webUrl(), fc.constant('javascript:alert(1)'))),
      fc.record({ lang: text, colors: fc.dictionary(fc.constantFrom('ink', 'edge', 'surface'), text), font: text }),
      (question, hint, options, ends, to, look) => {
        const given = { question, hint, options, ends, href: (value: string) => to(value) };
        const { texts, links, tags } = parse(scaleEmail({ ...given, ...look }));
        if (question.trim()) expect(texts).toContain(question);
        if (hint.trim()) expect(texts).toContain(hint);
        for (const { label } of options) if (label?.trim()) expect(texts.some((said) => said.startsWith(label))).toBe(true);
        for (const link of links) expect(link['href']).toMatch(/^(https?|mailto):/);
        for (const { attributes } of tags) expect(attributes['style'] ?? '').not.toMatch(/[<>]|url\(/);
        expect(scaleEmailText(given).split('\n').length).toBeLessThanOrEqual(options.length + 8);
      },
    ),
  ));
