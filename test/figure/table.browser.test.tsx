import '../../src/styles.css';
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { ar, KanoDiagram, nl } from '../../src/index.js';

afterEach(() => void (document.documentElement.dir = 'ltr'));

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
  const ends = [...document.querySelectorAll('tbody tr > :last-child')].map((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return Math.round(range.getBoundingClientRect()[edge]);
  });
  expect(ends).toHaveLength(points.length);
  expect(new Set(ends).size).toBe(1);
});
