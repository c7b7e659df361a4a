import '../../src/styles.css';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ar, blockLevels, BuildingBlocksRadar, en, forresterLevels, GapList, nl, type BlockAxis, type Locale } from '../../src/index.js';
import { badSeries, disciplines, excellent, gartner, longAxes, measured, twelve } from '../../stories/examples/blocks.js';
import { heard } from '../widgets/heard.js';

const box = (element: Element) => element.getBoundingClientRect();
const parts = (name: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
const seen = (elements: HTMLElement[]) => elements.filter((element) => element.checkVisibility());
const apart = (a: DOMRect, b: DOMRect) =>
  a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.documentElement.dir = '';
  document.adoptedStyleSheets = [];
  await page.viewport(768, 900);
});

test('eight axes and three series take at most 120 elements without their table and gaps', async () => {
  await render(<BuildingBlocksRadar {...gartner.en} table="none" />);
  expect(document.querySelectorAll('[data-cx] *').length + 1).toBeLessThanOrEqual(120);
});

describe('the table', () => {
  test('has a row for each axis and a column for each series; a missing value is said, and is no zero', async () => {
    const screen = await render(<BuildingBlocksRadar {...gartner.nl} locale={nl} table="open" />);
    await expect.element(screen.getByRole('row', { name: 'Kengetallen geen waarde 3,5 2,6' })).toBeVisible();
    expect(
      screen
        .getByRole('columnheader')
        .elements()
        .map((head) => head.textContent),
    ).toEqual(['Bouwsteen', 'nu (2026)', 'doel 2028', 'sector (n = 41)']);
  });

  test('says the scale of each axis where they differ, each value with its unit', async () => {
    const screen = await render(<BuildingBlocksRadar {...measured.nl} locale={nl} table="open" />);
    await expect.element(screen.getByRole('row', { name: 'Eerste reactie (0 tot 48 uur, lager is beter) 9 uur 4 uur' })).toBeVisible();
    await expect.element(screen.getByRole('row', { name: 'In één keer opgelost (0 tot 100%) 71% 80%' })).toBeVisible();
  });
});

describe('the title', () => {
  test('says what stands highest and lowest', async () => {
    const screen = await render(<BuildingBlocksRadar {...disciplines.nl} locale={nl} />);
    await expect.element(screen.getByRole('figure')).toHaveAccessibleName(/^2026: Klantinzicht staat het hoogst, Besturing het laagst/);
  });

  test('says that there is nothing yet, without values and without blocks', async () => {
    const axes = ['a', 'b', 'c'].map((label) => ({ label }));
    const screen = await render(<BuildingBlocksRadar axes={axes} series={[{ label: 'Now', values: [null, null, null] }]} />);
    await expect.element(screen.getByRole('figure')).toHaveAccessibleName(/^3 building blocks, no values yet/);
    await screen.rerender(<BuildingBlocksRadar axes={[]} series={[]} />);
    await expect.element(screen.getByRole('figure')).toHaveAccessibleName(/^No building blocks yet/);
  });
});

describe('details', () => {
  test('the name of a block opens its dimension, its values with their spread and n, and its parts, by keyboard', async () => {
    const screen = await render(<BuildingBlocksRadar {...excellent.nl} locale={nl} />);
    const name = screen.getByRole('button', { name: 'Leiderschap en betrokkenheid van het management' });
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(name).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    const details = document.querySelector(':popover-open')!;
    expect(details.querySelector('[data-part=told]')!.textContent).toBe('Leiderschap en strategie\n2026: 2,9 ± 0,9 (n = 14)');
    expect([...details.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Onderdeel 2.1',
      'Onderdeel 2.2',
      'Onderdeel 2.3',
      'Onderdeel 2.4',
    ]);
    expect(Number.parseFloat(getComputedStyle(details).fontSize)).toBeGreaterThanOrEqual(12);
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector(':popover-open')).toBeNull();
    await expect.element(name).toHaveFocus();
  });

  test('nine blocks have 35 parts among them', async () => {
    await render(<BuildingBlocksRadar {...excellent.en} />);
    expect(document.querySelectorAll('[data-part=parts] > li')).toHaveLength(35);
  });

  test('the names follow the numbers in the order of the axes', async () => {
    const screen = await render(<BuildingBlocksRadar {...gartner.en} />);
    expect(
      screen
        .getByRole('button')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(gartner.en.axes.map(({ label }) => label));
    await expect.element(screen.getByRole('listitem').nth(3)).toHaveTextContent('Vision');
  });
});

test('dimensions are arcs with a letter, which the legend resolves', async () => {
  const screen = await render(<BuildingBlocksRadar {...excellent.en} />);
  expect(parts('plot')[0]!.querySelectorAll('[data-part=sign]')).toHaveLength(4);
  await expect.element(screen.getByText('C Creating outstanding customer experiences')).toBeVisible();
});

test('levels name their rings, and one off the scale is told', async () => {
  const screen = await render(<BuildingBlocksRadar {...disciplines.en} max={4} levels={blockLevels(forresterLevels, 'en')} />);
  expect(parts('ring').map(({ textContent }) => textContent)).toEqual(['1', '2', '3', '4']);
  await expect.element(screen.getByText('3 Optimize')).toBeVisible();
  await screen.rerender(<BuildingBlocksRadar {...disciplines.en} levels={[{ value: 9, label: 'Beyond' }]} />);
  expect(parts('ring')).toEqual([]);
  expect(heard.splice(0)).toEqual([
    'cx-widgets building-blocks-radar: levels[0].value is 9; allowed: a number from 0 to 5. It has no ring.',
  ]);
});

describe('too few axes for a radar, or too many', () => {
  test('two are bars with their values, and a note says so', async () => {
    const screen = await render(
      <BuildingBlocksRadar axes={[{ label: 'Design' }, { label: 'Deliver' }]} series={[{ label: 'Now', values: [2, 5] }]} />,
    );
    await expect.element(screen.getByText('A radar needs 3 to 12 axes, not 2: here are bars.')).toBeVisible();
    expect(document.querySelector('[data-part="plot"]')).toBeNull();
    expect(parts('bar').map((bar) => [bar.textContent, bar.querySelector('path')!.getAttribute('d')])).toEqual([
      ['2', 'M0 0.5H400'],
      ['5', 'M0 0.5H1000'],
    ]);
    expect(heard.splice(0)).toEqual(['cx-widgets building-blocks-radar: axes has 2 items; allowed: 3 to 12. The values are in the table.']);
  });

  test('one is a bar, and forty are forty', async () => {
    const of = (n: number) => ({
      axes: Array.from({ length: n }, (_, index) => ({ label: `Block ${index + 1}` })),
      series: [{ label: 'Now', values: Array.from({ length: n }, (_, index) => (index % 3 ? index % 5 : null)) }],
    });
    const screen = await render(<BuildingBlocksRadar {...of(1)} />);
    expect(parts('bar').map(({ textContent }) => textContent)).toEqual(['no value']);
    await screen.rerender(<BuildingBlocksRadar {...of(40)} />);
    expect(seen(parts('bar'))).toHaveLength(40);
    expect(parts('bars')[0]!.querySelectorAll('path')).toHaveLength(26);
    expect(heard.splice(0)).toHaveLength(2);
  });
});

test('what cannot be drawn is named in a note; the rest is drawn', async () => {
  const screen = await render(<BuildingBlocksRadar {...badSeries} />);
  for (const note of [
    'Culture: its id “strategy” is used more than once.',
    'Costs: no scale from a number to a larger one. The table has them all.',
    'Off the range, Strategy: value 7 lies outside 0 to 5. It is in the table and not in the picture.',
    'Off the range, Metrics: value is missing. It is in the table and not in the picture.',
    'A string, and too many: 7 values for 5 axes. The table has them all.',
    'A string, and too many, Strategy: value “2” cannot be drawn. It is in the table and not in the picture.',
  ])
    await expect.element(screen.getByText(note)).toBeVisible();
  expect(parts('marks').map((mark) => mark.getAttribute('d')!.match(/M/g)?.length)).toEqual([3, 2, 2]);
  expect(heard.splice(0)).toHaveLength(6);
});

test('a target without a current value is named in the note, and the developer hears nothing', async () => {
  const screen = await render(<BuildingBlocksRadar {...gartner.en} />);
  await expect.element(screen.getByText('Metrics: no value to compare with the target yet.')).toBeVisible();
});

describe('gaps', () => {
  test('the largest comes first, with what is to be gained and from what to what', async () => {
    const screen = await render(<GapList {...gartner.nl} locale={nl} />);
    const rows = screen.getByRole('region', { name: 'Van nu (2026) naar doel 2028' }).getByRole('listitem');
    expect(
      rows.elements().map((row) =>
        [...row.children]
          .map(({ textContent }) => textContent)
          .filter(Boolean)
          .join(' '),
      ),
    ).toEqual([
      '3 Waardevolle klantbeleving +2,4 2,1 → 4,5',
      '4 Samenwerking in de organisatie +1,9 1,6 → 3,5',
      '2 Strategie +1,2 2,8 → 4,0',
      '5 Processen +1,1 2,9 → 4,0',
      '1 Visie +0,8 3,2 → 4,0',
      '6 Informatie +0,4 3,6 → 4,0',
      '7 Technologie +0,1 3,9 → 4,0',
      '8 Kengetallen – – → 3,5',
    ]);
  });

  test('stand under the radar, and beside it where there is room', async () => {
    const both = <BuildingBlocksRadar {...gartner.en} beside={<GapList {...gartner.en} />} />;
    await page.viewport(768, 900);
    await render(both);
    const [picture, gaps] = [parts('picture')[0]!, document.querySelector('[data-cx=gap-list]')!];
    expect(box(gaps).top).toBeGreaterThan(box(picture).bottom);
    await page.viewport(1280, 900);
    expect(box(gaps).left).toBeGreaterThan(box(picture).right);
  });

  test('without a target there is nothing to compare with, which is said', async () => {
    const screen = await render(<GapList {...disciplines.en} />);
    await expect.element(screen.getByText('Nothing to compare with a target yet')).toBeVisible();
  });
});

const sixty = {
  en: 'Customer satisfaction research and other measurements, part',
  nl: 'Klanttevredenheidsonderzoek en andere metingen, onderdeel',
  ar: 'بحوث رضا العملاء والقياسات الأخرى التي تُجرى كل ربع سنة، الجزء',
};
const spaced = new CSSStyleSheet();
spaced.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }');

describe.each(['en', 'nl', 'ar'] as const)('twelve names of sixty characters in %s', (name) => {
  const locale: Locale = { en, nl, ar }[name];
  const axes: BlockAxis[] = longAxes.map((_, index) => ({
    label: `${sixty[name]} ${index + 1}`,
    dimension: `${'ABC'[index >> 2]!}: ${sixty[name]}`,
  }));

  test.each([320, 768, 1280].flatMap((width) => ['as they are', 'at 200 %', 'spaced'].map((how) => [width, how] as const)))(
    'are whole and apart at %i px %s',
    async (width, how) => {
      await page.viewport(width, 900);
      document.documentElement.dir = locale.dir;
      if (how === 'at 200 %') document.documentElement.style.fontSize = '200%';
      if (how === 'spaced') document.adoptedStyleSheets = [spaced];
      await render(<BuildingBlocksRadar axes={axes} series={[twelve]} locale={locale} table="none" />);
      const figure = box(document.querySelector('[data-cx]')!);
      const names = seen(parts('name'));
      expect(names).toHaveLength(12);
      const texts = [
        ...names,
        ...seen([...parts('number'), ...parts('ring'), ...parts('legend-item')]),
        ...seen(parts('sign', parts('plot')[0])),
      ];
      for (const text of texts) {
        expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(12);
        expect(text.scrollWidth).toBeLessThanOrEqual(text.clientWidth + 1);
        const { left, right } = box(text);
        expect(left).toBeGreaterThanOrEqual(figure.left - 0.5);
        expect(right).toBeLessThanOrEqual(figure.right + 0.5);
      }
      texts.forEach((text, index) =>
        texts
          .slice(0, index)
          .forEach((other) => expect(apart(box(text), box(other)), `${text.textContent} / ${other.textContent}`).toBe(true)),
      );
      // A name never lies over the drawing.
      for (const plot of seen(parts('plot'))) for (const text of names) expect(apart(box(text), box(plot))).toBe(true);
    },
  );
});

test('right to left the first axis after the top is at the left, and the rings have their numbers', async () => {
  document.documentElement.dir = 'rtl';
  await page.viewport(1024, 900);
  await render(<BuildingBlocksRadar {...gartner.en} />);
  const [first, second] = parts('number');
  expect(box(second!).left).toBeLessThan(box(first!).left);
  expect(box(parts('name')[1]!).right).toBeLessThan(box(parts('plot')[0]!).left);
});

test('without room for a picture the names and the table remain', async () => {
  const { container } = await render(<BuildingBlocksRadar {...gartner.en} />);
  container.style.inlineSize = '200px';
  expect(seen(parts('plot'))).toEqual([]);
  expect(seen(parts('name'))).toHaveLength(8);
});
