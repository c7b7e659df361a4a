import '../../src/styles.css';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { KanoTable, nl, type KanoSortKey } from '../../src/index.js';
import { kanoStudy } from '../../stories/examples/kano.js';

const box = (element: Element) => element.getBoundingClientRect();
const parts = (name: string) => [...document.querySelectorAll(`[data-part="${name}"]`)];
const names = () => parts('name').map(({ textContent }) => textContent);
const study = () => document.querySelector('[data-part="features"]')!;

afterEach(async () => {
  await page.viewport(768, 900);
});

describe.each([320, 768, 1280])('at %i px', (width) => {
  test('is a table of a row for each feature, whose cells say kind, counts, strength, better, worse and n', async () => {
    await page.viewport(width, 900);
    const screen = await render(<KanoTable features={kanoStudy.nl} rule="berger" locale={nl} />);
    const table = screen.getByRole('table').first();
    expect(
      table
        .getByRole('columnheader')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['Kenmerk', 'Soort', 'Antwoorden', 'Sterkte', 'Better', 'Worse', 'n']);
    const row = table.getByRole('row', { name: /^Bezorging op gekozen dag/ });
    expect(
      [...row.element().querySelectorAll('td')].map((cell) => {
        const silent = cell.cloneNode(true) as Element;
        for (const hidden of silent.querySelectorAll('[aria-hidden]')) hidden.remove();
        return silent.textContent;
      }),
    ).toEqual([
      'Lineair',
      'Must-be 36, Lineair 42, Attractief 18, Indifferent 12, Averechts 1, Twijfelachtig 2',
      '5 pt*',
      '0,56',
      '−0,72',
      '111',
    ]);
  });

  test('keeps everything within its width, and no text over another', async () => {
    await page.viewport(width, 900);
    await render(<KanoTable features={kanoStudy.nl} locale={nl} />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const entry of parts('entry')) {
      const seen = [...entry.children].map(box);
      for (const [index, a] of seen.entries())
        for (const b of seen.slice(index + 1))
          expect(a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1).toBe(true);
    }
  });

  test('has bars as long as the shares they stand for', async () => {
    await page.viewport(width, 900);
    await render(<KanoTable features={kanoStudy.nl.slice(0, 1)} locale={nl} />);
    const bar = box(parts('bar')[0]!);
    expect(parts('piece').map((piece) => Math.round((box(piece).width / bar.width) * 100))).toEqual([57, 26, 5, 8, 1, 2]);
  });
});

test('says the rule and the evaluation table', async () => {
  const screen = await render(<KanoTable features={kanoStudy.nl} rule="berger" evaluation="pouliot" locale={nl} />);
  await expect.element(screen.getByText('Indeling volgens de tweede regel van Berger; evaluatietabel van Pouliot')).toBeVisible();
});

test('a category that may be chance has an asterisk, and the asterisk is explained', async () => {
  const screen = await render(<KanoTable features={kanoStudy.en} rule="berger" />);
  expect(parts('asterisk').length).toBeGreaterThan(0);
  expect(parts('asterisk').length).toBeLessThan(kanoStudy.en.length);
  await expect.element(screen.getByText('* The lead over the second category may be chance (Fong 1996).')).toBeVisible();
});

test('the heads are links that the page provides, and the rows are read in the order they are sorted', async () => {
  const href = (key: KanoSortKey) => (key === 'strength' ? 'javascript:alert(1)' : `?sort=${key}`);
  const screen = await render(<KanoTable features={kanoStudy.en} sortHref={href} />);
  expect(names()).toEqual(kanoStudy.en.map(({ label }) => label));
  expect(
    screen
      .getByRole('link')
      .elements()
      .map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['Feature', '?sort=label'],
    ['Kind', '?sort=category'],
    ['Better', '?sort=better'],
    ['Worse', '?sort=worse'],
    ['n', '?sort=n'],
  ]);
  await screen.rerender(<KanoTable features={kanoStudy.en} sortHref={href} sort="better" descending />);
  expect(names().slice(0, 2)).toEqual(['Test ride at home', 'A bicycle on loan during repair']);
  await expect.element(screen.getByRole('columnheader', { name: 'Better' })).toHaveAttribute('aria-sort', 'descending');
  const tops = parts('entry').map((entry) => box(entry).top);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('on a phone the links to sort by stay within reach', async () => {
  await page.viewport(320, 900);
  const screen = await render(<KanoTable features={kanoStudy.en} sortHref={(key) => `?${key}`} />);
  for (const link of screen.getByRole('link').elements()) {
    expect(box(link).height).toBeGreaterThanOrEqual(24);
    expect(box(link).right).toBeLessThanOrEqual(320);
  }
  expect(study().textContent).toContain('Must-be');
});

test('on a phone the figures of the table below stand under their heads', async () => {
  await page.viewport(320, 900);
  await render(<KanoTable features={kanoStudy.en} table="open" />);
  const cells = [...parts('table')[0]!.querySelectorAll('tbody tr:first-child > *')].map(box);
  for (const [index, head] of parts('column').map(box).entries()) expect(cells[index]!.left).toBeCloseTo(head.left, 0);
});
