import '../../src/styles.css';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ImprovementCycle, nl, ServiceBasics, ValueDisciplines } from '../../src/index.js';
import {
  basicsExceeded,
  basicsHalfMeasured,
  basicsInOrder,
  disciplineScores,
  dsCycle,
  leaseCycle,
  longBasics,
  longCycle,
  longDisciplines,
  loopCycle,
  serviceBasics,
} from '../../stories/examples/strategy.js';

const { documentElement: html } = document;
beforeEach(() => page.viewport(1000, 900));
afterEach(() => {
  html.dir = 'ltr';
  html.style.fontSize = '';
});

/** In a column of so many px. */
const show = (element: ReactElement, width = 600) =>
  render(<div style={{ inlineSize: width, fontSize: '1rem', fontFamily: 'sans-serif' }}>{element}</div>);
const parts = (name: string, within: ParentNode = document) => [...within.querySelectorAll(`[data-part="${name}"]`)];
const part = (name: string, within?: ParentNode) => parts(name, within)[0]!;
const box = (element: Element) => element.getBoundingClientRect();
const texts = (name: string) => parts(name).map(({ textContent }) => textContent);
const seen = (elements: Element[]) => elements.filter((element) => element.checkVisibility());
/** The box of what an element says, not of the element. */
const said = (element: Element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};
const apart = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) <= 1 || Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) <= 1;

describe('ValueDisciplines', () => {
  test('says what is chosen and what is below the threshold, in title, corners and table', async () => {
    const screen = await show(<ValueDisciplines {...disciplineScores} table="open" locale={nl} />);
    await expect
      .element(screen.getByRole('figure'))
      .toHaveAccessibleName(/^Uitblinken in klantpartnerschap; productleiderschap blijft onder de drempel/);
    expect(texts('score')).toEqual(['4,4, gekozen', '3,1', '2,6, onder de drempel']);
    await expect.element(screen.getByRole('row', { name: 'Klantpartnerschap, gekozen 4,4 3' })).toBeVisible();
    await expect.element(screen.getByRole('row', { name: 'Productleiderschap 2,6 3' })).toBeVisible();
    expect(parts('marks').map((marks) => marks.getAttribute('d')!.match(/M/g)!.length)).toEqual([2, 1]);
  });

  test('a name opens what its discipline means, by keyboard, and Escape gives the focus back', async () => {
    const screen = await show(<ValueDisciplines {...disciplineScores} />);
    const name = screen.getByRole('button', { name: 'Product leadership' });
    (name.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const details = document.querySelector(':popover-open')!;
    expect(part('details-title', details).textContent).toBe('Product leadership');
    expect(part('meaning', details).textContent).toMatch(/^The best or newest/);
    expect(parts('fact', details).map(({ textContent }) => textContent)).toEqual(['2.6', '3']);
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector(':popover-open')).toBeNull();
    await expect.element(name).toHaveFocus();
  });

  test('as a point it has one mark, at the centre of gravity, and no ring', async () => {
    await show(<ValueDisciplines scores={{ customerIntimacy: 5, operationalExcellence: 0, productLeadership: 0 }} look="point" />);
    expect(parts('marks').map((marks) => marks.getAttribute('d')!.split('m')[0])).toEqual(['M160 0']);
    expect([...parts('threshold'), ...parts('outline')]).toEqual([]);
  });

  test('a score that is not known is said and opens the outline; without any the picture says so', async () => {
    const one = { customerIntimacy: 4, operationalExcellence: null, productLeadership: 3 };
    const screen = await show(<ValueDisciplines scores={one} table="open" />);
    await expect.element(screen.getByText('No score for operational excellence: the outline is open there.')).toBeVisible();
    await expect.element(screen.getByRole('row', { name: 'Operational excellence no value 3' })).toBeVisible();
    expect(part('outline').hasAttribute('data-closed')).toBe(false);
    await screen.rerender(<ValueDisciplines scores={{ customerIntimacy: null, operationalExcellence: null, productLeadership: null }} />);
    await expect.element(screen.getByText('No scores yet')).toBeVisible();
    expect([...parts('plot'), ...parts('data')]).toEqual([]);
  });

  test('a score that is under the threshold is not written as if it reached it', async () => {
    await show(<ValueDisciplines scores={{ customerIntimacy: 2.96, operationalExcellence: 3.04, productLeadership: 5 }} />);
    expect(texts('score')).toEqual(['2.96, below the threshold', '3.0', '5.0']);
  });

  test('without a threshold none is drawn, and the table has no column of it', async () => {
    const screen = await show(<ValueDisciplines {...disciplineScores} threshold={null} table="open" />);
    expect(parts('threshold')).toEqual([]);
    expect(screen.getByRole('columnheader').elements()).toHaveLength(2);
  });

  test('mirrors from right to left: operational excellence stands at the right, in words and in the drawing', async () => {
    html.dir = 'rtl';
    await show(<ValueDisciplines {...disciplineScores} />);
    const [top, start, end] = parts('corner').map(box) as [DOMRect, DOMRect, DOMRect];
    expect(start.left).toBeGreaterThan(end.right);
    expect(top.bottom).toBeLessThan(box(part('plot')).top + 1);
    const filled = part('marks').getAttribute('d')!;
    expect(getComputedStyle(part('drawing')).scale).toBe('-1 1');
    expect(filled).toMatch(/^M160/);
  });

  test.each([
    [288, 'ltr', ''],
    [288, 'rtl', ''],
    [600, 'ltr', ''],
    [1000, 'ltr', ''],
    [288, 'ltr', 'letter-spacing: .12em; word-spacing: .16em; line-height: 1.5;'],
  ])('in %i px, %s, with the longest names (%s) nothing is clipped and nothing overlaps', async (width, dir, spacing) => {
    html.dir = dir;
    await show(
      <div>
        <style>{`[data-cx] * { ${spacing.replaceAll(';', ' !important;')} }`}</style>
        <ValueDisciplines {...disciplineScores} words={longDisciplines} />
      </div>,
      width,
    );
    const whole = box(document.querySelector('figure')!);
    const words = [...parts('opener'), ...parts('score')].map(said);
    const drawing = box(part('drawing'));
    for (const [index, word] of words.entries()) {
      expect(word.left).toBeGreaterThanOrEqual(whole.left - 1);
      expect(word.right).toBeLessThanOrEqual(whole.right + 1);
      expect(apart(word, drawing)).toBe(true);
      for (const other of words.slice(0, index)) expect(apart(word, other)).toBe(true);
    }
  });

  test('with twice the text on a phone the triangle gives way to the list of its corners', async () => {
    html.style.fontSize = '200%';
    await show(<ValueDisciplines {...disciplineScores} />, 288);
    expect(seen(parts('plot'))).toEqual([]);
    expect(seen(parts('score'))).toHaveLength(3);
    expect(html.scrollWidth).toBeLessThanOrEqual(html.clientWidth);
  });
});

describe('ImprovementCycle', () => {
  test('is an ordered list in which the current step is marked, and says round and step', async () => {
    const screen = await show(<ImprovementCycle {...leaseCycle.nl} locale={nl} />);
    await expect.element(screen.getByRole('figure')).toHaveAccessibleName('Nu: Check Ronde 3, stap 3 van 4');
    const list = screen.getByRole('listitem').elements();
    expect(list.map((item) => item.getAttribute('aria-current'))).toEqual([null, null, 'step', null]);
    expect(texts('name').length).toBe(4);
    expect(parts('data')).toEqual([]);
    expect(parts('arrow').map((arrow) => arrow.hasAttribute('data-current'))).toEqual([false, false, true, false]);
    expect(getComputedStyle(list[2]!).borderTopWidth).toBe('2px');
  });

  test('without a current step it says how many there are; a table is there where it is asked for', async () => {
    const screen = await show(<ImprovementCycle {...dsCycle.en} table="open" />);
    await expect.element(screen.getByRole('figure')).toHaveAccessibleName(/^A cycle of 3 steps/);
    await expect.element(screen.getByRole('row', { name: 'Deliver What was promised, by everyone together.' })).toBeVisible();
    await screen.rerender(<ImprovementCycle {...leaseCycle.en} table="open" />);
    await expect.element(screen.getByRole('row', { name: /^Check \(now\) Compare/ })).toBeInTheDocument();
  });

  test('a name with details opens them by keyboard; one without is no button', async () => {
    const screen = await show(<ImprovementCycle {...leaseCycle.en} />);
    expect(
      screen
        .getByRole('button')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['Plan', 'Do', 'Check']);
    (screen.getByRole('button', { name: 'Do' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    const details = document.querySelector(':popover-open')!;
    expect(part('meaning', details).textContent).toBe('In the shop in Zwolle, with six employees.');
    expect(getComputedStyle(part('meaning', details)).fontWeight).toBe('400');
    expect(parseFloat(getComputedStyle(details).fontSize)).toBeGreaterThanOrEqual(12);
  });

  test('the list stands under the ring on a phone and beside it from 30em on', async () => {
    const { rerender } = await show(<ImprovementCycle {...leaseCycle.en} />, 470);
    const order = () => [box(part('plot')), box(part('steps'))] as const;
    let [ring, list] = order();
    expect(list.top).toBeGreaterThanOrEqual(ring.bottom);
    await rerender(
      <div style={{ inlineSize: 490, fontSize: '1rem', fontFamily: 'sans-serif' }}>
        <ImprovementCycle {...leaseCycle.en} />
      </div>,
    );
    [ring, list] = order();
    expect(list.left).toBeGreaterThan(ring.right);
  });

  test.each([
    ['ltr', ''],
    ['rtl', ''],
    ['ltr', 'letter-spacing: .12em; word-spacing: .16em; line-height: 1.5;'],
  ])('%s (%s): names lie within the ring and apart from one another', async (dir, spacing) => {
    html.dir = dir;
    await show(
      <div>
        <style>{`[data-cx] * { ${spacing.replaceAll(';', ' !important;')} }`}</style>
        {[leaseCycle, dsCycle, loopCycle].flatMap((cycle, index) => [
          <ImprovementCycle key={index} {...cycle.en} />,
          <ImprovementCycle key={-index - 1} {...cycle.nl} />,
        ])}
      </div>,
      288,
    );
    for (const plot of parts('plot')) {
      const ring = box(plot);
      const centre = [(ring.left + ring.right) / 2, (ring.top + ring.bottom) / 2] as const;
      const names = parts('place', plot).map(said);
      expect(ring.left).toBeGreaterThanOrEqual(0);
      for (const [index, name] of names.entries()) {
        for (const x of [name.left, name.right])
          for (const y of [name.top, name.bottom]) expect(Math.hypot(x - centre[0], y - centre[1])).toBeLessThan(0.455 * ring.width);
        for (const other of names.slice(0, index)) expect(apart(name, other)).toBe(true);
      }
    }
  });

  test('goes round the other way from right to left, its words with it', async () => {
    html.dir = 'rtl';
    await show(<ImprovementCycle {...leaseCycle.en} />);
    const ring = box(part('plot'));
    const [plan, , , act] = parts('place').map(box);
    expect(plan!.right).toBeLessThan((ring.left + ring.right) / 2);
    expect(act!.left).toBeGreaterThan((ring.left + ring.right) / 2);
    expect(getComputedStyle(part('drawing')).scale).toBe('-1 1');
  });

  test('names that fit in no ring are numbers there, and stand whole in the list', async () => {
    await show(<ImprovementCycle {...longCycle} />, 288);
    expect(texts('place')).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(html.scrollWidth).toBeLessThanOrEqual(html.clientWidth);
    for (const name of [...parts('opener'), ...parts('detail')]) expect(said(name).right).toBeLessThanOrEqual(289);
  });

  test('without steps it says so', async () => {
    const screen = await show(<ImprovementCycle steps={[]} />);
    await expect.element(screen.getByText('No steps yet')).toBeVisible();
    expect(parts('body')).toEqual([]);
  });
});

describe('ServiceBasics', () => {
  test('counts what is in order, names the lowest, and tells of each gate in words and by shape', async () => {
    const screen = await show(<ServiceBasics {...serviceBasics.nl} table="open" locale={nl} />);
    await expect
      .element(screen.getByRole('figure'))
      .toHaveAccessibleName(/^4 van de 6 basisvoorwaarden zijn op orde; het laagst: Bereikbaar zijn en irritaties snel oplossen/);
    expect(parts('gate').map((gate) => part('reading', gate).textContent)).toEqual([
      'op orde',
      'nog niet op orde',
      'nog niet op orde',
      'op orde',
      'op orde',
      'op orde',
    ]);
    const shapes = parts('gate').map((gate) => gate.querySelector('path')!.getAttribute('d'));
    expect(new Set(shapes).size).toBe(2);
    await expect.element(screen.getByRole('row', { name: 'Betrokken medewerkers 8,8 op orde' })).toBeInTheDocument();
    await expect.element(screen.getByRole('row', { name: 'Totaalcijfer 7,8 verwachtingen nog niet waargemaakt' })).toBeInTheDocument();
  });

  test.each([
    [serviceBasics, 'below 8 expectations not yet met'],
    [basicsInOrder, '8 to 8.5 expectations met'],
    [longBasics, 'above 8.5 more than the basics alone can give'],
    [basicsExceeded, '9 or more expectations exceeded'],
  ])('marks how the overall mark reads: %#, %s', async (example, reading) => {
    await show(<ServiceBasics {...('en' in example ? example.en : example)} />);
    expect(
      parts('band')
        .filter((band) => band.ariaCurrent === 'true')
        .map(({ textContent }) => textContent),
    ).toEqual([reading]);
  });

  test('says that only exceeding expectations lifts the mark, where all is in order and the mark is no higher than that brings it', async () => {
    const lift = 'The basics are in order. What lifts the mark above 8.5 is exceeding expectations.';
    const screen = await show(<ServiceBasics {...basicsInOrder.en} />);
    await expect.element(screen.getByText(lift)).toBeVisible();
    for (const props of [serviceBasics.en, basicsExceeded.en, { ...basicsInOrder.en, overall: null }, basicsHalfMeasured.en]) {
      await screen.rerender(<ServiceBasics {...props} />);
      await expect.element(screen.getByText(lift)).not.toBeInTheDocument();
    }
  });

  test('what is not measured is neither open nor closed, and 7.96 is not written as 8.0', async () => {
    await show(<ServiceBasics {...basicsHalfMeasured.en} />);
    expect(parts('gate').map((gate) => gate.getAttribute('data-gate'))).toEqual([
      'open',
      'unmeasured',
      'closed',
      'unmeasured',
      'open',
      'unmeasured',
    ]);
    expect(texts('score')).toEqual(['8.2', '–', '7.96', '–', '8.5', '–']);
    expect(new Set(parts('gate').map((gate) => gate.querySelector('path')!.getAttribute('d'))).size).toBe(3);
    expect(parts('estimate')).toHaveLength(3);
    expect(parts('overall')).toEqual([]);
  });

  test('a name opens what it comes to, by keyboard', async () => {
    const screen = await show(<ServiceBasics {...serviceBasics.en} />);
    (screen.getByRole('button', { name: 'Involved employees' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    const details = document.querySelector(':popover-open')!;
    expect(part('meaning', details).textContent).toBe('Customers notice that employees care.');
    expect(parts('fact', details).map(({ textContent }) => textContent)).toEqual(['8.8', 'in order', '8']);
  });

  test.each(['ltr', 'rtl'])('%s: a mark stands on its track from 1 at the start to 10 at the end, the bound at 8', async (dir) => {
    html.dir = dir;
    await show(<ServiceBasics {...serviceBasics.en} />);
    const track = box(part('track'));
    const along = (element: Element) => {
      const { left, right } = box(element);
      const share = ((left + right) / 2 - track.left) / track.width;
      return dir === 'rtl' ? 1 - share : share;
    };
    expect(along(part('estimate'))).toBeCloseTo(7.4 / 9, 2);
    expect(along(part('bound'))).toBeCloseTo(7 / 9, 2);
  });

  test.each([
    [288, '100%'],
    [600, '100%'],
    [900, '100%'],
    [288, '200%'],
  ])('in %i px at %s text the longest names are whole, and the page does not scroll sideways', async (width, size) => {
    html.style.fontSize = size;
    await show(<ServiceBasics {...longBasics} />, width);
    const right = box(document.querySelector('figure')!).right;
    for (const gate of parts('gate')) {
      const words = ['opener', 'score', 'reading', 'ordinal'].map((name) => said(part(name, gate)));
      for (const [index, word] of words.entries()) {
        expect(word.right).toBeLessThanOrEqual(right + 1);
        for (const other of words.slice(0, index)) expect(apart(word, other)).toBe(true);
      }
    }
    expect(html.scrollWidth).toBeLessThanOrEqual(html.clientWidth);
  });

  test('without basics it says so', async () => {
    const screen = await show(<ServiceBasics basics={[]} />);
    await expect.element(screen.getByText('No basics yet')).toBeVisible();
    await screen.rerender(<ServiceBasics basics={[{ label: 'Fast buying', mark: null }]} />);
    await expect.element(screen.getByText('No basic has been measured yet')).toBeVisible();
  });
});
