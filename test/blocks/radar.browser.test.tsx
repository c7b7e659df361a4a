import '../../src/styles.css';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { BuildingBlocksRadar, nl } from '../../src/index.js';
import { disciplines, gartner } from '../../stories/examples/blocks.js';
import { heard } from '../widgets/heard.js';

test('eight axes and three series take at most 120 elements without their table', async () => {
  await render(<BuildingBlocksRadar {...gartner.en} table="none" />);
  expect(document.querySelectorAll('[data-cx] *').length + 1).toBeLessThanOrEqual(120);
});

test('the table has a row for each axis and a column for each series; a missing value is said, and is no zero', async () => {
  const screen = await render(<BuildingBlocksRadar {...gartner.nl} locale={nl} table="open" />);
  await expect.element(screen.getByRole('row', { name: 'Kengetallen geen waarde 3,5 2,6' })).toBeVisible();
  expect(
    screen
      .getByRole('columnheader')
      .elements()
      .map((head) => head.textContent),
  ).toEqual(['Bouwsteen', 'Nu (2026)', 'Doel 2028', 'Sector (n = 41)']);
});

test('the title says what stands highest and lowest', async () => {
  const screen = await render(<BuildingBlocksRadar {...disciplines.nl} locale={nl} />);
  await expect.element(screen.getByRole('figure')).toHaveAccessibleName(/^2026: Klantinzicht staat het hoogst, Besturing het laagst/);
});

test('two axes make no radar: the table is open and a note says what is needed', async () => {
  const screen = await render(
    <BuildingBlocksRadar axes={[{ label: 'Design' }, { label: 'Deliver' }]} series={[{ label: 'Now', values: [2, 3] }]} />,
  );
  await expect.element(screen.getByText('A radar needs 3 to 12 axes; here there are 2. The values are in the table.')).toBeVisible();
  await expect.element(screen.getByRole('row', { name: 'Deliver 3' })).toBeVisible();
  expect(document.querySelector('[data-part="drawing"]')).toBeNull();
  expect(heard.splice(0)).toEqual(['cx-widgets building-blocks-radar: axes has 2 items; allowed: 3 to 12. The values are in the table.']);
});
