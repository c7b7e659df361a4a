import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ar, nl } from '../../src/index.js';
import { scaleEmail } from '../../src/survey/email.js';
import { heard } from '../widgets/heard.js';

const href = (value: number) => `https://example.org/feedback?nps=${value}`;

/** Shows a mail as a client does: the string is the body. */
async function open(html: string, width: number) {
  await page.viewport(width, 700);
  document.body.style.margin = '16px';
  document.body.innerHTML = html;
  return {
    links: [...document.querySelectorAll('a')].map((link) => ({ link, box: link.getBoundingClientRect() })),
    table: document.querySelector('table')!.getBoundingClientRect(),
  };
}
afterEach(() => {
  document.body.innerHTML = '';
  document.body.style.margin = '';
});

const violations = async () =>
  (await axe.run(document.body, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } })).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]!.html}`,
  );

test.each([
  [320, 288],
  [600, 568],
  [1024, 600],
])(
  'in a window of %i px it is %i px wide: one row of links of 24 by 44 px and more, with question above and ends below',
  async (width, wide) => {
    const { links, table } = await open(scaleEmail({ href, subject: 'Fietsgoed', locale: nl }), width);
    expect(table.width).toBeCloseTo(wide, 0);
    expect(document.documentElement.scrollWidth).toBe(width);
    expect(links).toHaveLength(11);
    for (const { link, box } of links) {
      expect(box.width).toBeGreaterThanOrEqual(24);
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.top).toBe(links[0]!.box.top);
      expect(link.scrollWidth).toBeLessThanOrEqual(link.clientWidth);
    }
    const lefts = links.map(({ box }) => box.left);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    const placeOf = (text: string) =>
      [...document.querySelectorAll('td')].findLast((cell) => cell.textContent.includes(text))!.getBoundingClientRect();
    expect(placeOf('Fietsgoed').bottom).toBeLessThanOrEqual(links[0]!.box.top);
    expect(placeOf('0 = helemaal').top).toBeGreaterThanOrEqual(links[0]!.box.bottom);
    expect(placeOf('10 = zeer').left).toBeGreaterThanOrEqual(placeOf('0 = helemaal').right);
    expect(await violations()).toEqual([]);
  },
);

test('in Arabic it begins at the right', async () => {
  const { links } = await open(scaleEmail({ href, locale: ar }), 600);
  const lefts = links.map(({ box }) => box.left);
  expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
  expect(await violations()).toEqual([]);
});

test('forty points and a text of 400 characters stay within a phone', async () => {
  const label = 'x'.repeat(400);
  const forty = Array.from({ length: 40 }, (_, value) => ({ value }));
  for (const options of [
    forty,
    [
      { value: 1, label },
      { value: 2, word: 'two' },
    ],
  ]) {
    const { links } = await open(scaleEmail({ href, question: label, options, ends: [label, label] }), 320);
    expect(document.documentElement.scrollWidth).toBe(320);
    for (const { link, box } of links) {
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(link.scrollWidth).toBeLessThanOrEqual(link.clientWidth);
    }
  }
  heard.length = 0;
});
