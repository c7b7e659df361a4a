import '../../src/styles.css';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { JourneyTimeline, nl } from '../../src/index.js';
import { buying, workingDay } from '../../stories/examples/journey.js';

const names = () => [...document.querySelectorAll('[data-part="name"]')].map((name) => name.textContent);

test('phases and touchpoints are lists in time order', async () => {
  const screen = await render(<JourneyTimeline {...buying.nl} locale={nl} />);
  expect(names()).toEqual(buying.nl.phases.flatMap(({ touchpoints }) => touchpoints.map(({ name }) => name)));
  await expect.element(screen.getByRole('list').first()).toBeVisible();
  expect(screen.getByRole('listitem').elements()).toHaveLength(4 + 9);
});

test('what a touchpoint says: when, moment of truth, name, channel, feeling', async () => {
  await render(<JourneyTimeline {...buying.nl} locale={nl} />);
  const text = (document.querySelectorAll('[data-part="touchpoint"]')[5] as HTMLElement).textContent;
  expect(text).toBe('12 aprFMOTProefritWinkelGevoel +2,0');
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
