import '../../src/styles.css';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { npsScale, nl, ScaleLinks } from '../../src/index.js';
import { FromEmail } from '../../stories/survey/FromEmail.js';
import { heard } from '../widgets/heard.js';

const href = (value: number) => `/feedback?nps=${value}`;
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('[data-part="link"]')];
const boxes = () => links().map((link) => link.getBoundingClientRect());

beforeEach(() => page.viewport(768, 600));
afterEach(() => {
  document.documentElement.dir = '';
});

test('a group named by its question and described by its hint, with a list of eleven links; the ends say what they mean', async () => {
  const screen = await render(<ScaleLinks subject="Fietsgoed" href={href} locale={nl} />);
  const group = screen.getByRole('group', { name: 'Hoe waarschijnlijk is het dat je Fietsgoed aanbeveelt aan een vriend of collega?' });
  await expect.element(group).toHaveAccessibleDescription('Kies een cijfer. Op de pagina die opent kun je het nog wijzigen.');
  expect(group.getByRole('listitem').elements()).toHaveLength(11);
  await expect.element(screen.getByRole('link', { name: '0 helemaal niet waarschijnlijk', exact: true })).toHaveAttribute('href', href(0));
  await expect.element(screen.getByRole('link', { name: '7', exact: true })).toHaveAttribute('href', href(7));
  await expect
    .element(screen.getByRole('link', { name: '10 zeer waarschijnlijk', exact: true }))
    .toHaveAttribute('href', href(npsScale.max));
});

test('a point with a word is named by both', async () => {
  const screen = await render(
    <ScaleLinks
      question="?"
      options={[
        { value: 1, word: 'no' },
        { value: 2, label: 'B', word: 'yes' },
      ]}
      href={href}
    />,
  );
  await expect.element(screen.getByRole('link', { name: '1 no', exact: true })).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'B yes', exact: true })).toBeVisible();
});

test('Tab goes from link to link in order, and passes what is no link', async () => {
  heard.length = 0;
  const screen = await render(
    <ScaleLinks
      question="?"
      options={[{ value: 1 }, { value: 2 }, { value: 3 }]}
      href={(value) => (value === 2 ? 'javascript:alert(2)' : href(value))}
    />,
  );
  const order: string[] = [];
  for (let press = 0; press < 2; press++) {
    await userEvent.tab();
    order.push(document.activeElement!.textContent.trim());
  }
  expect(order).toEqual(['1', '3']);
  await expect.element(screen.getByText('2')).toBeVisible();
  expect(screen.getByRole('link').elements()).toHaveLength(2);
  expect(heard.splice(0)).toEqual([
    'cx-widgets scale-links: href(2) is "javascript:alert(2)"; allowed: http, https or mailto. It is shown without a link.',
  ]);
});

test.each([
  [320, 16, 1],
  [320, 24, 1],
  [320, 32, 2],
  [768, 16, 1],
])('at %i px with %i px of margin each link is its whole cell, at least 24 by 44 px, in %i row(s)', async (width, margin, rows) => {
  await page.viewport(width, 600);
  await render(
    <div style={{ marginInline: margin }}>
      <ScaleLinks href={href} />
    </div>,
  );
  for (const [index, box] of boxes().entries()) {
    expect(box.width).toBeGreaterThanOrEqual(24);
    expect(box.height).toBeGreaterThanOrEqual(44);
    const under = document.elementFromPoint(box.left + 2, box.bottom - 2);
    expect(links().findIndex((link) => link === under)).toBe(index);
  }
  expect(new Set(boxes().map(({ top }) => Math.round(top))).size).toBe(rows);
  expect(document.documentElement.scrollWidth).toBe(width);
});

test('right to left the scale begins at the right, its ends with it', async () => {
  document.documentElement.dir = 'rtl';
  await render(<ScaleLinks href={href} />);
  const lefts = boxes().map(({ left }) => left);
  expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
  const [low, high] = [...document.querySelectorAll('[data-part="ends"] > span')].map((end) => end.getBoundingClientRect());
  expect(low!.left).toBeGreaterThan(high!.right);
});

test('a page’s own link styles leave it alone', async () => {
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent =
    'a:link, a:visited, a:hover { color: rgb(255, 0, 0); text-decoration: underline } ol { padding: 3em; list-style: square } a { font-weight: 700 }';
  await render(<ScaleLinks href={() => location.href} />);
  const [link] = links();
  await userEvent.hover(link!);
  expect(getComputedStyle(link!)).toMatchObject({
    color: getComputedStyle(document.body).color,
    textDecorationLine: 'none',
    fontWeight: '400',
  });
  const list = document.querySelector('[data-part="scale"]')!;
  expect(getComputedStyle(list)).toMatchObject({ listStyleType: 'none', paddingInlineStart: '0px', marginBlockStart: '0px' });
  sheet.remove();
});

test('forty points and a text of 400 characters stay within 320 px, and axe finds nothing', async () => {
  await page.viewport(320, 600);
  const label = 'Overeenkomstigheidsverklaring '.repeat(14).slice(0, 400);
  await render(
    <>
      <ScaleLinks question="40?" href={href} options={Array.from({ length: 40 }, (_, value) => ({ value }))} />
      <ScaleLinks
        question="400?"
        href={href}
        options={[{ value: 1, label }, { value: 2 }, { value: 2, word: '<b>two</b>' }]}
        ends={['low', 'high']}
      />
    </>,
  );
  expect(heard.splice(0).map((line) => line.replace(/^cx-widgets scale-links: (\S+).*/, '$1'))).toEqual([
    'options',
    'options[0].label',
    'options[2].value',
    'options[2].word',
  ]);
  expect(document.documentElement.scrollWidth).toBe(320);
  for (const { width, height } of boxes()) {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(44);
  }
  for (const link of links()) expect(link.scrollWidth).toBeLessThanOrEqual(link.clientWidth);
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('an empty scale asks and shows no strip', async () => {
  const screen = await render(<ScaleLinks question="Empty?" href={href} options={[]} ends={['low', 'high']} />);
  expect(heard.splice(0)).toEqual([expect.stringMatching(/^cx-widgets scale-links: options has 0 items; allowed: 2 to 21/)]);
  await expect.element(screen.getByText('Empty?')).toBeVisible();
  expect(document.querySelector('[data-part="scale"], [data-part="ends"]')).toBeNull();
});

test.each([
  ['7', '7'],
  ['11', null],
  ['javascript:alert(1)', null],
  ['', null],
  [undefined, null],
])('the landing page for nps=%j has %j chosen, says so, and posts it with its token', async (given, answer) => {
  const screen = await render(<FromEmail given={given} token="t" locale={nl} />);
  const form = document.querySelector('form')!;
  expect(form.method).toBe('post');
  expect([...new FormData(form)].filter(([, value]) => value !== '')).toEqual([...(answer ? [['nps', answer]] : []), ['token', 't']]);
  await expect
    .element(screen.getByText(answer ? `In onze mail koos je een ${answer}.` : 'Er kwam geen antwoord mee met de link.', { exact: false }))
    .toBeVisible();
  expect(document.body.textContent).not.toContain('javascript');
});
