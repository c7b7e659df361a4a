import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { NpsInput } from '../../src/index.js';
import { heard } from '../widgets/heard.js';

let ask: () => void;

beforeEach(async () => {
  vi.resetModules();
  vi.useFakeTimers();
  ({ askForSheet: ask } = await import('../../src/figure/sheet.js'));
});
afterEach(() => vi.useRealTimers());

test('a page without a style sheet of the library is told once what to import', async () => {
  await render(<NpsInput />);
  ask();
  ask();
  vi.advanceTimersByTime(5000);
  expect(heard.splice(0)).toEqual([
    expect.stringMatching(/^cx-widgets nps-input: there is no style sheet .* Import cx-widgets\/styles\.css/),
  ]);
});

test('a page that has one hears nothing, though it comes late', async () => {
  await render(<NpsInput />);
  ask();
  await import('../../src/styles.css');
  vi.advanceTimersByTime(5000);
});

test('a page without a widget hears nothing', () => {
  ask();
  vi.advanceTimersByTime(5000);
});
