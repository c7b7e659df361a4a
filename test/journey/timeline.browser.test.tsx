import '../../src/styles.css';
import { describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { JourneyTimeline, nl, timedPhases } from '../../src/index.js';
import { blueprint, buying, manyTouchpoints, moving, workingDay, year } from '../../stories/examples/journey.js';

const names = () => [...document.querySelectorAll('[data-part="name"]')].map((name) => name.textContent);

test('phases and touchpoints are lists in time order', async () => {
  const screen = await render(<JourneyTimeline {...buying.nl} locale={nl} />);
  expect(names()).toEqual(buying.nl.phases.flatMap(({ touchpoints }) => touchpoints.map(({ name }) => name)));
  await expect.element(screen.getByRole('list').first()).toBeVisible();
  expect(screen.getByRole('listitem').elements()).toHaveLength(4 + 9);
});

test('what a touchpoint says: when, moment of truth, name, channel, feeling, lanes, and the period after it', async () => {
  await render(<JourneyTimeline {...buying.nl} locale={nl} />);
  const text = (document.querySelectorAll('[data-part="touchpoint"]')[5] as HTMLElement).textContent;
  expect(text).toBe(
    '12 aprFMOTProefritWinkelGevoel +2,0HandelingRijdt een uur, ook heuvelopGedachteDeze wil ik.Knelpunt–KansProefrit thuis aanbiedenEigenaarWinkel16 dagen geen contact',
  );
});

test('UMOT becomes ZMOT', async () => {
  const screen = await render(<JourneyTimeline {...buying.en} />);
  await expect.element(screen.getByText('UMOT becomes ZMOT.')).toBeVisible();
});

test('at desk width a map: touchpoints side by side; at phone width a thread: one under the other', async () => {
  await page.viewport(1280, 800);
  await render(<JourneyTimeline {...workingDay.en} />);
  const boxes = () => [...document.querySelectorAll('[data-part="touchpoint"]')].map((cell) => cell.getBoundingClientRect());
  expect(new Set(boxes().map(({ top }) => Math.round(top))).size).toBe(1);
  await page.viewport(320, 800);
  expect(new Set(boxes().map(({ left }) => Math.round(left))).size).toBe(1);
  const tops = boxes().map(({ top }) => top);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  await page.viewport(414, 896);
});

test('a map wider than its place scrolls in a region that the keyboard reaches', async () => {
  await page.viewport(1280, 800);
  const screen = await render(
    <JourneyTimeline
      phases={[{ name: 'All', touchpoints: Array.from({ length: 20 }, (_, index) => ({ name: `Contact ${index}`, emotion: index % 3 })) }]}
    />,
  );
  const region = screen.getByRole('region', { name: 'Journey map' }).element() as HTMLElement;
  expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
  expect(region.tabIndex).toBe(0);
  await page.viewport(414, 896);
});

test('the title names where emotion is highest and lowest', async () => {
  const screen = await render(<JourneyTimeline phases={buying.en.phases} />);
  await expect
    .element(screen.getByRole('figure'))
    .toHaveAccessibleName(/^Emotion is highest at “Test ride” and lowest at “Quote and lease application”/);
});

const parts = (name: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
const box = (element: Element) => element.getBoundingClientRect();
const seen = (elements: HTMLElement[]) => elements.filter((element) => element.checkVisibility({ visibilityProperty: true }));

describe('lanes', () => {
  test('at desk width stand level over all phases, beside their names, which stay in sight while the map scrolls', async () => {
    await page.viewport(1280, 900);
    await render(<JourneyTimeline {...buying.en} />);
    const names = parts('lane-name');
    expect(names.map(({ textContent }) => textContent)).toEqual(['Actions', 'Thoughts', 'Pains', 'Opportunities', 'Owner']);
    for (const [row, name] of names.entries())
      for (const lanes of parts('lanes')) expect(Math.abs(box(parts('lane', lanes)[row]!).top - box(name).top)).toBeLessThan(1);
    const region = parts('map-scroll')[0]!;
    const left = box(names[0]!).left;
    region.scrollLeft = 150;
    expect(region.scrollLeft).toBeGreaterThan(0);
    expect(box(names[0]!).left).toBe(left);
  });

  test('at phone width are told by name in each card, without those that are empty', async () => {
    await page.viewport(320, 900);
    await render(<JourneyTimeline {...buying.nl} locale={nl} />);
    const [, , , chat] = parts('touchpoint');
    expect(seen(parts('lane-term', chat)).map(({ textContent }) => textContent)).toEqual(['Handeling', 'Gedachte', 'Kans', 'Eigenaar']);
  });

  test('of a blueprint have the three lines by name', async () => {
    await page.viewport(1280, 900);
    await render(<JourneyTimeline {...blueprint.nl} locale={nl} />);
    const named = parts('lane-name').map((name) => [parts('line', name)[0]?.textContent, name.lastChild!.textContent]);
    expect(named.slice(2)).toEqual([
      ['Lijn van interactie', 'Frontstage'],
      ['Lijn van zichtbaarheid', 'Backstage'],
      ['Lijn van interne interactie', 'Ondersteunende processen'],
    ]);
  });

  test('a score says its n and interval', async () => {
    await render(<JourneyTimeline {...moving.nl} locale={nl} />);
    expect(parts('lane-text').map(({ textContent }) => textContent)).toContain('NPS 3 (−9 tot 15), n 140');
  });
});

test('several curves have a key, and their values in words', async () => {
  await page.viewport(1280, 900);
  const screen = await render(<JourneyTimeline {...moving.en} />);
  await expect.element(screen.getByRole('list').first()).toHaveTextContent('As-isTo-be');
  expect(parts('lane-text', parts('touchpoint')[1]).map(({ textContent }) => textContent)).toEqual([
    'As-is: −2',
    'To-be: +1',
    'CES 3.2 (3 to 3.4), n 180',
  ]);
});

test('in proportional time a touchpoint is as much longer as the time to the next, on the map and in the thread', async () => {
  const { phases } = timedPhases(year.en.phases, { spacing: 'proportional' });
  for (const [width, side] of [
    [1280, 'width'],
    [320, 'height'],
  ] as const) {
    await page.viewport(width, 900);
    const screen = await render(<JourneyTimeline phases={phases} />);
    const lengths = parts('touchpoint').map((touchpoint) => box(touchpoint)[side]);
    const [first, , , storm] = lengths;
    // Eight months against four days.
    expect(storm! - first!).toBeGreaterThan(300);
    await screen.unmount();
  }
  await page.viewport(414, 896);
});

describe.each([
  ['eight phases by five lanes', manyTouchpoints(8, 2, 5), 5],
  ['fifty touchpoints by ten lanes', manyTouchpoints(10, 5, 10), 10],
])('%s of long texts', (_, phases, lanes) => {
  test.each([320, 768, 1280, 1920])('keep apart and within the map at %i px', async (width) => {
    await page.viewport(width, 900);
    await render(<JourneyTimeline phases={phases} />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const touchpoint of parts('touchpoint')) {
      const own = box(touchpoint);
      const texts = seen(parts('lane-text', touchpoint)).map(box);
      expect(texts).toHaveLength(lanes);
      for (const [index, text] of texts.entries()) {
        expect(text.left).toBeGreaterThanOrEqual(own.left);
        expect(text.right).toBeLessThanOrEqual(own.right + 1);
        expect(text.bottom).toBeLessThanOrEqual((texts[index + 1]?.top ?? own.bottom) + 1);
      }
    }
    await page.viewport(414, 896);
  });
});

test('on paper, A4 on its side, the map is a stave whose lines wrap, its curve level, no touchpoint cut in two or off', async () => {
  await page.viewport(1123, 794);
  await render(<JourneyTimeline phases={manyTouchpoints(3, 9, 3)} />);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    const touchpoints = parts('touchpoint');
    for (const touchpoint of touchpoints) {
      expect(box(touchpoint).right).toBeLessThanOrEqual(1123);
      expect(getComputedStyle(touchpoint).breakInside).toBe('avoid');
    }
    const lines = new Map<number, Element[]>();
    for (const touchpoint of touchpoints) {
      const top = Math.round(box(touchpoint).top);
      lines.set(top, [...(lines.get(top) ?? []), touchpoint]);
    }
    expect(lines.size).toBe(9);
    for (const line of lines.values())
      expect(new Set(line.map((touchpoint) => Math.round(box(parts('emotion', touchpoint)[0]!).top))).size).toBe(1);
    expect(seen(parts('lane-term', touchpoints[0]))).toHaveLength(3);
    expect(seen(parts('lane-name'))).toEqual([]);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
    await page.viewport(414, 896);
  }
});
