import '../../src/styles.css';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { ar, KanoDiagram, nl } from '../../src/index.js';

afterEach(() => void (document.documentElement.dir = 'ltr'));

/** Where the text of a cell ends at one side. */
function edgeOf(cell: Element, side: 'left' | 'right') {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return Math.round(range.getBoundingClientRect()[side]);
}

test.each([
  { name: 'Dutch', locale: nl, edge: 'right' as const },
  { name: 'Arabic, whose negative numbers carry a mark of direction and whose positive ones do not', locale: ar, edge: 'left' as const },
])('a column of numbers ends in one line: $name', async ({ locale, edge }) => {
  document.documentElement.dir = locale.dir;
  const points = [-0.5, 0.25, -0.75, 1];
  await render(
    <KanoDiagram
      features={points.map((satisfaction, index) => ({ label: `F${index}`, category: 'mustBe', fulfilment: 0.5, satisfaction }))}
      table="open"
      locale={locale}
    />,
  );
  const ends = [...document.querySelectorAll('tbody tr > :last-child')].map((cell) => edgeOf(cell, edge));
  expect(ends).toHaveLength(points.length);
  expect(new Set(ends).size).toBe(1);
});

test.each([
  { name: 'Dutch', locale: nl, from: 'left' as const, to: 'right' as const },
  { name: 'Arabic', locale: ar, from: 'right' as const, to: 'left' as const },
])('a table is as wide as its picture, its words from the first edge and its numbers to the last: $name', async ({ locale, from, to }) => {
  document.documentElement.dir = locale.dir;
  await render(
    <KanoDiagram features={[{ label: 'F', category: 'mustBe', fulfilment: 0.5, satisfaction: 0.25 }]} table="open" locale={locale} />,
  );
  const row = document.querySelector('tbody tr')!;
  const figure = document.querySelector('figure')!.getBoundingClientRect();
  expect([edgeOf(row.firstElementChild!, from), edgeOf(row.lastElementChild!, to)]).toEqual([
    Math.round(figure[from]),
    Math.round(figure[to]),
  ]);
});
