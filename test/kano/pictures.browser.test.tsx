import '../../src/styles.css';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { KanoDiagram, KanoMatrix, KanoPriorities, kanoResults, KanoScatter, nl, readKano } from '../../src/index.js';
import { scaleOf } from '../../src/kano/matrix.layout.js';
import { badStudy, crowd, kanoStudy, manyMeans, manyResults, storage } from '../../stories/examples/kano.js';
import { studyCsv } from '../../stories/examples/kano-csv.js';

const results = kanoResults(readKano(studyCsv()).features);
const box = (element: Element) => element.getBoundingClientRect();
const parts = (name: string, root: ParentNode = document) => [...root.querySelectorAll(`[data-part="${name}"]`)];
const text = (name: string, root?: ParentNode) => parts(name, root).map(({ textContent }) => textContent);
const seen = (elements: Element[]) => elements.filter((element) => element.checkVisibility());
/** A mark in the picture: the ring of several, or its own. */
const centre = (point: Element) => {
  const { left, top } = box(point);
  return { x: left, y: top };
};

afterEach(async () => {
  await page.viewport(768, 900);
});

describe('KanoDiagram', () => {
  test('marks that touch are one, which names their numbers and opens the details of all; where there is room each stands for itself', async () => {
    const features = [
      { label: 'Free return', category: 'mustBe', fulfilment: 0.5, satisfaction: -0.4 },
      { label: 'Free delivery', category: 'oneDimensional', fulfilment: 0.53, satisfaction: -0.4 },
      { label: 'Gift wrapping', category: 'attractive', fulfilment: 0.2, satisfaction: 0.5 },
    ] as const;
    await page.viewport(320, 900);
    const screen = await render(<KanoDiagram features={features} />);
    await expect.element(screen.getByRole('button', { name: /^1, 2/ })).toBeVisible();
    expect(screen.getByRole('button').elements()).toHaveLength(2);
    await screen.getByRole('button', { name: /^1, 2/ }).click();
    const details = document.querySelector(':popover-open')!;
    expect(seen(parts('details-title', details)).map(({ textContent }) => textContent)).toEqual(['Free return', 'Free delivery']);
    expect(seen(parts('member')).map(({ textContent }) => textContent)).toEqual(['3Gift wrapping', '2Free delivery', '1Free return']);
    await page.viewport(1280, 900);
    expect(seen(parts('details-title', details)).map(({ textContent }) => textContent)).toEqual(['Free return']);
    expect(screen.getByRole('button').elements()).toHaveLength(3);
  });

  test('says whether its curves are schematic or fitted', async () => {
    const screen = await render(<KanoDiagram features={[]} />);
    await expect.element(screen.getByText(/schematic, not measured/)).toBeVisible();
    await screen.rerender(<KanoDiagram features={[]} curves={[{ category: 'attractive', curve: (u) => u, fitted: true }]} />);
    await expect.element(screen.getByText(/fitted to the answers/)).toBeVisible();
    expect(parts('curve')).toHaveLength(1);
  });

  test('a feature through time has a mark for each date, joined by arrows', async () => {
    const screen = await render(<KanoDiagram features={storage.nl} vocabulary="3b" locale={nl} />);
    for (const name of ['1 GB gratis mailopslag, 2004', '1 GB gratis mailopslag, 2010', '1 GB gratis mailopslag, nu'])
      await expect.element(screen.getByRole('button', { name })).toBeVisible();
    expect(parts('steps')[0]!.getAttribute('d')!.match(/M/g)).toHaveLength(4);
  });

  test.each([320, 768, 1280])('sixty features keep their labels apart and within the picture at %i px', async (width) => {
    await page.viewport(width, 900);
    await render(
      <>
        <KanoDiagram features={crowd(60, 'clustered', 1)} />
        <KanoDiagram features={crowd(60, 'uniform', 2)} />
      </>,
    );
    for (const figure of document.querySelectorAll('figure')) {
      const labels = seen(parts('tag', figure)).map(box);
      for (const [index, a] of labels.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(width);
        for (const b of labels.slice(0, index))
          expect(
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
          ).toBe(false);
      }
    }
  });
});

describe('KanoMatrix', () => {
  test('from right to left a number of an axis keeps its sign in front, and the number of a name its distance', async () => {
    await page.viewport(320, 900);
    await render(
      <div dir="rtl">
        <KanoMatrix features={kanoStudy.nl} locale={nl} />
      </div>,
    );
    const boxOf = (node: Node, from: number, to: number) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getBoundingClientRect();
    };
    const half = parts('notch').find(({ textContent }) => textContent === '−0,5')!.firstChild!;
    expect(boxOf(half, 0, 1).right).toBeLessThanOrEqual(boxOf(half, 1, 2).left + 0.5);
    for (const member of parts('member')) {
      const [number, name] = [member.firstChild!.firstChild!, member.lastChild!];
      expect(boxOf(number, 0, String(number.textContent).length).left - boxOf(name, 0, 1).right).toBeGreaterThan(3);
    }
  });

  test.each([320, 768, 1280])('a feature stands at its worse from the start and its better from the foot at %i px', async (width) => {
    await page.viewport(width, 900);
    await render(<KanoMatrix features={kanoStudy.nl} rule="berger" locale={nl} />);
    const plot = box(parts('plot')[0]!);
    const { x, y } = centre(parts('point')[0]!);
    // 63 + 29 of 107 are worse without it, 6 + 29 are better with it.
    expect((x - plot.left) / plot.width).toBeCloseTo(92 / 107, 2);
    expect((plot.bottom - y) / plot.height).toBeCloseTo(35 / 107, 2);
  });

  test('its quadrants have names, its guides stand at a half', async () => {
    await render(<KanoMatrix features={[]} vocabulary="3b" locale={nl} />);
    expect(text('quadrant')).toEqual(['Bijzonder', 'Beleving', 'Indifferent', 'Basis']);
    const plot = box(parts('plot')[0]!);
    for (const quadrant of parts('quadrant').map(box)) expect(quadrant.width / plot.width).toBeCloseTo(0.5, 2);
    expect(text('notch')).toEqual(['0', '0', '−0,5', '0,5', '−1', '1']);
  });

  test('a mark is as large as the feature is important', async () => {
    await page.viewport(1280, 900);
    await render(<KanoMatrix features={kanoStudy.nl} />);
    const size = (index: number) => box(parts('mark', parts('point')[index])[0]!).width;
    expect(size(0) / size(9)).toBeCloseTo(scaleOf(8) / scaleOf(3), 1);
    expect([scaleOf(1), scaleOf(9)]).toEqual([0.7, 1.45]);
  });

  test('where most answers are reverse it says how many better and worse leave out', async () => {
    const screen = await render(<KanoMatrix features={kanoStudy.nl} locale={nl} />);
    await expect
      .element(screen.getByText('Wekelijkse nieuwsbrief: 58 van 110 antwoorden zijn averechts. Zij tellen niet mee in better en worse.'))
      .toBeVisible();
  });

  test('two segments of one feature stand each for themselves', async () => {
    const [one, other] = kanoStudy.nl;
    const screen = await render(
      <KanoMatrix
        features={[
          { ...one!, segment: 'nieuw' },
          { ...other!, label: one!.label, segment: 'vast' },
        ]}
        locale={nl}
      />,
    );
    for (const segment of ['nieuw', 'vast'])
      await expect.element(screen.getByRole('button', { name: `Levertijd vooraf bekend, ${segment}` })).toBeVisible();
  });

  test('a hundred features are buttons; more are plain dots, and the table has their names', async () => {
    const screen = await render(<KanoMatrix features={manyResults(100)} />);
    expect(parts('feature')).toHaveLength(100);
    await screen.rerender(<KanoMatrix features={manyResults(101)} table="open" />);
    const [dots] = parts('dots');
    expect([parts('feature').length, dots!.children.length]).toEqual([0, 101]);
    // What stands there by the hundred is no part: each would have every rule about a part tried on it.
    expect(dots!.querySelector('[data-part]')).toBeNull();
    expect(screen.getByRole('row').elements()).toHaveLength(102);
    await expect.element(screen.getByText(/the names are in the table/)).toBeVisible();
  });
});

describe('KanoScatter', () => {
  test('a feature stands at its means, with a bar of one deviation to either side', async () => {
    await render(<KanoScatter features={results.slice(0, 1)} locale={nl} />);
    const plot = box(parts('plot')[0]!);
    const { x, y } = centre(parts('point')[0]!);
    const { functional, dysfunctional } = results[0]!.means!;
    expect(((x - plot.left) / plot.width) * 6 - 2).toBeCloseTo(dysfunctional.mean!, 1);
    expect(((plot.bottom - y) / plot.height) * 6 - 2).toBeCloseTo(functional.mean!, 1);
    const [x0, x1] = parts('bars')[0]!
      .getAttribute('d')!
      .match(/^M([\d.]+) [\d.]+L([\d.]+)/)!
      .slice(1)
      .map((length) => Number(length) * 0.006 - 2);
    expect(x0).toBeCloseTo(dysfunctional.mean! - dysfunctional.sd!, 1);
    expect(x1).toBeCloseTo(Math.min(4, dysfunctional.mean! + dysfunctional.sd!), 1);
  });

  test('its details and its table say mean, deviation and n; quadrants have names only where asked for', async () => {
    const screen = await render(<KanoScatter features={results} table="open" locale={nl} />);
    expect(parts('quadrant')).toEqual([]);
    await screen.getByRole('button', { name: 'Gratis retour' }).click();
    expect(text('fact', document.querySelector(':popover-open')!)).toEqual(['2,16 ± 1,85', '3,37 ± 1,46', '102']);
    await expect.element(screen.getByRole('row', { name: 'Gratis retour Must-be 2,16 1,85 3,37 1,46 102' })).toBeInTheDocument();
    await screen.rerender(<KanoScatter features={manyMeans(101)} quadrants />);
    expect(text('quadrant')).toEqual(['Attractive', 'One-dimensional', 'Indifferent', 'Must-be']);
    expect(parts('dots')[0]!.children).toHaveLength(101);
  });

  test('one respondent has no bar; a bar that leaves the picture has no cap there', async () => {
    const few = kanoResults([
      { label: 'One', pairs: [[1, 3]] },
      {
        label: 'Two',
        pairs: [
          [1, 5],
          [4, 1],
        ],
      },
    ]);
    await render(<KanoScatter features={few} />);
    expect(parts('bars').map((bar) => bar.getAttribute('d')!.match(/M/g)?.length ?? 0)).toEqual([0, 2]);
  });
});

describe('KanoPriorities', () => {
  test('must-be first, then one-dimensional, then attractive; reverse is a warning, and within a kind what weighs most is first', async () => {
    await render(<KanoPriorities features={kanoStudy.nl} rule="berger" locale={nl} />);
    expect(parts('advice').map((advice) => advice.firstChild!.textContent)).toEqual([
      'Eerst: foutloos maken',
      'Dan: investeren waar het loont',
      'Dan: verrassen',
      'Laten zoals het is',
      'Let op: velen willen dit niet',
    ]);
    expect(text('name').slice(0, 4)).toEqual(['Levertijd vooraf bekend', 'Gratis retour', 'Diefstalverzekering', 'Rijklaar afgeleverd']);
  });

  test('questionable ones are to be asked again, and those without answers come last', async () => {
    await render(<KanoPriorities features={[badStudy[3]!, badStudy[5]!, kanoStudy.en[0]!]} />);
    expect(parts('advice').map((advice) => advice.firstChild!.textContent)).toEqual([
      'First: make these flawless',
      'Ask again',
      'Without answers',
    ]);
  });
});
