import '../../src/styles.css';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { KanoDiagram, nl } from '../../src/index.js';
import { kanoFeatures } from '../../stories/examples/kano.js';

test('every feature is a button named by its label, in the order given', async () => {
  const screen = await render(<KanoDiagram features={kanoFeatures.nl} vocabulary="3b" locale={nl} />);
  expect(
    screen
      .getByRole('button')
      .elements()
      .map((button) => button.querySelector('[data-part="label"]')!.textContent),
  ).toEqual(kanoFeatures.nl.map(({ label }) => label));
  // What shows is in the name: where a number stands for the label, both.
  await expect.element(screen.getByRole('button', { name: '11 Voorrang in de webwinkel', exact: true })).toBeInTheDocument();
  await page.viewport(1280, 800);
  await expect.element(screen.getByRole('button', { name: 'Voorrang in de webwinkel', exact: true })).toBeInTheDocument();
  await page.viewport(414, 896);
});

test('a feature opens its details: what it is, how far it is fulfilled, what it does to satisfaction; Esc closes them', async () => {
  const screen = await render(
    <KanoDiagram
      features={[{ label: 'Free return', category: 'mustBe', fulfilment: 0.82, satisfaction: -0.05 }]}
      vocabulary="3b"
      locale={nl}
    />,
  );
  const details = document.querySelector('[popover]')!;
  await screen.getByRole('button', { name: 'Free return' }).click();
  expect(details.matches(':popover-open')).toBe(true);
  expect(
    [...details.querySelectorAll('[data-part]')]
      .filter((part) => part.children.length === 0 && part.textContent)
      .map((part) => part.textContent),
  ).toEqual(['Free return', 'Mate van belofte-invulling', '0,82', 'Mate van klanttevredenheid', '−0,05']);
  expect(details.querySelector('[data-part="kind"]')!.textContent).toBe('Basis');
  await userEvent.keyboard('{Escape}');
  expect(details.matches(':popover-open')).toBe(false);
});

test('the title counts the kinds; the description says that the curves are not measured', async () => {
  const screen = await render(<KanoDiagram features={kanoFeatures.en} />);
  await expect.element(screen.getByRole('figure')).toHaveAccessibleName(/^12 features: 4 attractive, 4 one-dimensional, 4 must-be/);
  await expect.element(screen.getByText(/schematic, not measured/)).toBeVisible();
});

test('the table has every feature with its numbers', async () => {
  const screen = await render(<KanoDiagram features={kanoFeatures.en} table="open" />);
  await expect.element(screen.getByRole('row', { name: 'A complaint solved completely Attractive 0.40 0.17' })).toBeVisible();
  expect(screen.getByRole('row').elements()).toHaveLength(13);
});

test('each kind has its shape', async () => {
  await render(
    <KanoDiagram
      features={(['mustBe', 'oneDimensional', 'attractive', 'indifferent', 'reverse', 'questionable'] as const).map((category, index) => ({
        label: category,
        category,
        fulfilment: index / 6,
        satisfaction: 0,
      }))}
    />,
  );
  const marks = [...document.querySelectorAll('[data-part="feature"] [data-part="mark"]')];
  const shapes = marks.map((mark) => mark.firstElementChild!.getAttribute('d'));
  expect(new Set(shapes).size).toBe(5);
  expect(getComputedStyle(marks[3]!).paintOrder, 'indifferent is the hollow circle').not.toBe(getComputedStyle(marks[1]!).paintOrder);
});
