import '../../src/styles.css';
import { StrictMode, useState, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CxEnhance, GradeSlider, nl, NpsInput, ScoreSlider, type ScoreSliderProps } from '../../src/index.js';
import { anatomy } from '../../stories/anatomy.js';
import { form, halves, middleOf, posted, tenths, wholes } from './marks.js';

const thumb = () => page.getByRole('slider');
const says = () => thumb().element().getAttribute('aria-valuetext');
const box = (part: string) => document.querySelector(`[data-part=${part}]`)!.getBoundingClientRect();
const asked = (props: Partial<ScoreSliderProps<undefined>> = {}) => (
  <form>
    <ScoreSlider question="Which mark?" name="mark" steps={halves} {...props} />
    <button>Send</button>
  </form>
);
/** Presses at a share of the ruler, from its start. */
async function press(share: number, part = 'rail') {
  const { width, height } = box(part);
  await userEvent.click(document.querySelector(`[data-part=${part}]`)!, { position: { x: width * share, y: height / 2 } });
}

let left: (() => void) | undefined;
beforeEach(() => page.viewport(800, 600));
afterEach(() => {
  left?.();
  left = undefined;
  document.documentElement.dir = 'ltr';
});
/** As a server renders it, and later the browser. */
function hydrated(element: ReactElement, before?: () => void) {
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(element);
  before?.();
  const root = hydrateRoot(host, element);
  left = () => (root.unmount(), host.remove());
}

test('it rests unanswered: named by its question, it says so, and nothing is posted', async () => {
  await render(asked({ hint: 'Halves are allowed.' }));
  await expect.element(page.getByRole('slider', { name: 'Which mark?' })).toHaveAccessibleDescription('Halves are allowed.');
  expect(says()).toBe('not answered yet');
  expect(posted()).toEqual([]);
  expect(getComputedStyle(thumb().element(), '::before').borderTopStyle).toBe('dashed');
  expect(document.querySelector('[data-part=range]')).not.toBeVisible();
});

test('a tap on the resting thumb answers what it rests on', async () => {
  await render(asked());
  await thumb().click();
  expect([posted(), says()]).toEqual([['mark=5.5'], '5,5']);
});

test('a tap on the track answers what is under it, also at the ends and where the thumb rests', async () => {
  await render(asked());
  for (const [place, value] of [
    [9, '5.5'],
    [0, '1'],
    [18, '10'],
    [4, '3'],
    [17, '9.5'],
  ] as const) {
    for (const within of [0.1, 0.5, 0.9]) await press((place + within) / 19);
    expect(posted()).toEqual([`mark=${value}`]);
  }
});

test('a number under the ruler can be pressed', async () => {
  await render(asked());
  const seven = [...document.querySelectorAll('[data-part=slider] [data-part=step]')].find(({ textContent }) => textContent === '7')!;
  await userEvent.click(seven, { position: { x: seven.clientWidth / 2, y: seven.clientHeight - 4 } });
  expect(posted()).toEqual(['mark=7']);
  await expect.element(thumb()).toHaveFocus();
});

test.each([
  ['{ArrowRight}', '6'],
  ['{ArrowLeft}', '5'],
  ['{ArrowUp}', '6'],
  ['{Home}', '1'],
  ['{End}', '10'],
  ['{PageUp}', '6.5'],
  ['{PageDown}', '4.5'],
  ['{Enter}', '5.5'],
  [' ', '5.5'],
])('the first %s answers %s', async (key, value) => {
  await render(asked());
  await userEvent.tab();
  await expect.element(thumb()).toHaveFocus();
  await userEvent.keyboard(key);
  expect(posted()).toEqual([`mark=${value}`]);
});

test.each(['{Delete}', '{Backspace}'])('%s takes the answer back, also where one is required', async (key) => {
  const answers: (number | null)[] = [];
  await render(asked({ defaultValue: 7.5, required: true, onValueChange: (next) => answers.push(next) }));
  await userEvent.tab();
  await userEvent.keyboard(key);
  expect([posted(), says(), answers]).toEqual([[], 'not answered yet', [null]]);
});

test('there is one thing to tab to and to hear, and that is the thumb; its radios hold the answer', async () => {
  await render(asked());
  expect(page.getByRole('radio').elements()).toHaveLength(0);
  expect(document.querySelectorAll('[type=radio]')).toHaveLength(19);
  await userEvent.tab();
  await expect.element(thumb()).toHaveFocus();
  await userEvent.tab();
  await expect.element(page.getByRole('button')).toHaveFocus();
  await expect.element(page.getByRole('group', { name: 'Which mark?' })).toBeVisible();
});

test('it says the value with what it means', async () => {
  await render(asked({ defaultValue: 10 }));
  expect(says()).toBe('10 excellent');
  await expect.element(thumb()).toHaveAttribute('aria-valuemin', '1');
  await expect.element(thumb()).toHaveAttribute('aria-valuemax', '10');
  await expect.element(thumb()).toHaveAttribute('aria-valuenow', '10');
});

test.each([
  [1100, 'ltr'],
  [700, 'rtl'],
  [500, 'ltr'],
  [288, 'rtl'],
  [288, 'ltr'],
] as const)('at %i px %s the thumb stands over the middle of its cell', async (width, dir) => {
  document.documentElement.dir = dir;
  await page.viewport(1200, 600);
  for (const steps of [wholes, halves, tenths]) {
    const screen = await render(
      <div style={{ width }}>
        <ScoreSlider question="?" name="mark" steps={steps} />
      </div>,
    );
    const ruler = [...document.querySelectorAll('[data-part=ruler]')].at(-1)!.getBoundingClientRect();
    const cells = Number(document.querySelector<HTMLElement>('[data-steps]')!.dataset['steps']);
    (thumb().element() as HTMLElement).focus();
    for (const [key, value] of [
      ['{Home}', 1],
      ['{ArrowUp}{ArrowUp}{ArrowUp}', 1 + 3 * (9 / (steps.length - 1))],
      ['{End}', 10],
    ] as const) {
      await userEvent.keyboard(key);
      const share = ((value - 1) / 9) * (1 - 1 / cells) + 0.5 / cells;
      const wanted = dir === 'rtl' ? ruler.right - share * ruler.width : ruler.left + share * ruler.width;
      expect(Math.abs(middleOf(thumb().element()) - wanted), `${steps.length} steps, ${value}`).toBeLessThan(1);
    }
    await screen.unmount();
  }
});

test('right to left it mirrors: Left goes on, and the start is at the right', async () => {
  document.documentElement.dir = 'rtl';
  await render(asked());
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  expect(posted()).toEqual(['mark=6']);
  await press(0.5 / 19);
  expect(posted()).toEqual(['mark=10']);
});

test('tenths have no tail, whether they are typed or slid to; both controls are named by the question', async () => {
  const answers: (number | null)[] = [];
  await render(asked({ steps: tenths, onValueChange: (next) => answers.push(next) }));
  const field = page.getByRole('spinbutton', { name: 'Which mark?' });
  expect([says(), posted()]).toEqual(['not answered yet', ['mark=']]);
  await field.fill('7.3');
  expect(says()).toBe('7,3');
  (thumb().element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{PageDown}');
  expect(posted()).toEqual(['mark=6.6']);
  expect(answers).toEqual([7.3, 7.4, 7.5, 7.6, 6.6]);
  await userEvent.keyboard('{Delete}');
  expect([says(), posted(), answers.at(-1)]).toEqual(['not answered yet', ['mark='], null]);
});

test('a click on the track over a number gives that number, of tenths too', async () => {
  await render(asked({ steps: tenths }));
  await press(0.05);
  expect(posted()).toEqual(['mark=1']);
  await press(0.65);
  expect(posted()).toEqual(['mark=7']);
});

test('a reset brings the first answer back, and is heard', async () => {
  const answers: (number | null)[] = [];
  await render(asked({ onValueChange: (next) => answers.push(next) }));
  await press(0.87);
  form().reset();
  await expect.poll(says).toBe('not answered yet');
  expect([posted(), answers]).toEqual([[], [9, null]]);
});

test('a parent that holds several answers hears a reset of each: the first that is told has all of them rendered anew', async () => {
  function Parent() {
    const [held, hold] = useState<Record<string, number | null>>({ nps: null, again: null, mark: null, other: null });
    const props = (name: string) => ({
      name,
      value: held[name],
      onValueChange: (next: number | null) => hold((all) => ({ ...all, [name]: next })),
    });
    return (
      <form>
        <NpsInput {...props('nps')} />
        <NpsInput {...props('again')} />
        <GradeSlider {...props('mark')} />
        <GradeSlider {...props('other')} />
        <output>{JSON.stringify(Object.values(held))}</output>
        <CxEnhance />
      </form>
    );
  }
  await render(<Parent />);
  const held = () => document.querySelector('output')!.textContent;
  for (const name of ['nps', 'again', 'mark', 'other']) document.querySelector<HTMLInputElement>(`[name=${name}][value="8"]`)!.click();
  await expect.poll(held).toBe('[8,8,8,8]');
  form().reset();
  await expect.poll(held).toBe('[null,null,null,null]');
  expect(posted()).toEqual([]);
});

test('an input event on the group makes it read its radios again', async () => {
  const answers: (number | null)[] = [];
  await render(asked({ onValueChange: (next) => answers.push(next) }));
  document.querySelector<HTMLInputElement>('[value="7.5"]')!.checked = true;
  document.querySelector('fieldset')!.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.poll(says).toBe('7,5');
  expect(answers).toEqual([7.5]);
});

test('a parent that holds the answer may refuse it', async () => {
  const answers: (number | null)[] = [];
  function Parent({ steps }: { steps: typeof halves }) {
    const [value, setValue] = useState<number | null>(null);
    return asked({
      steps,
      value,
      onValueChange: (next) => {
        answers.push(next);
        if (next !== 10) setValue(next);
      },
    });
  }
  for (const steps of [halves, tenths]) {
    answers.length = 0;
    const screen = await render(<Parent steps={steps} />);
    await press(0.99);
    await expect.poll(says).toBe('not answered yet');
    await userEvent.keyboard('{Home}');
    await expect.poll(says).toBe('1');
    await userEvent.keyboard('{End}');
    await expect.poll(says).toBe('1');
    await userEvent.keyboard('{Delete}');
    await expect.poll(says).toBe('not answered yet');
    expect(answers).toEqual([10, 1, 10, null]);
    await screen.unmount();
  }
});

test('required: the browser leads to the radios, which are back until they are left', async () => {
  await render(asked({ required: true }));
  await page.getByRole('button').click();
  const { activeElement } = document;
  expect(activeElement).toHaveAttribute('type', 'radio');
  await expect.element(page.getByRole('radiogroup', { name: 'Which mark?' })).toBeVisible();
  expect(page.getByRole('slider').elements()).toHaveLength(0);
  await userEvent.keyboard(' {ArrowRight}');
  expect(posted()).toHaveLength(1);
  await userEvent.tab();
  await expect.element(page.getByRole('button')).toHaveFocus();
  await expect.element(thumb()).toBeInTheDocument();
  expect(page.getByRole('radio').elements()).toHaveLength(0);
});

test('read-only: focusable, posted, and nothing changes it', async () => {
  await render(asked({ defaultValue: 8, readOnly: true }));
  await userEvent.tab();
  await expect.element(thumb()).toHaveFocus();
  await expect.element(thumb()).toHaveAttribute('aria-readonly', 'true');
  await userEvent.keyboard('{ArrowRight}{Home}{Delete}{PageUp}');
  await press(0.1);
  expect([posted(), says()]).toEqual([['mark=8'], '8']);
});

test('disabled: no focus, nothing posted, and nothing changes it', async () => {
  await render(asked({ defaultValue: 8, disabled: true }));
  await userEvent.tab();
  await expect.element(page.getByRole('button')).toHaveFocus();
  await expect.element(thumb()).toHaveAttribute('aria-disabled', 'true');
  await press(0.1);
  expect([posted(), says()]).toEqual([[], '8']);
});

test('"not applicable" is reached by Tab and excludes the mark, as the mark excludes it', async () => {
  const answers: unknown[] = [];
  await render(
    <form>
      <ScoreSlider question="Which mark?" name="mark" steps={halves} notApplicable onValueChange={(next) => answers.push(next)} />
    </form>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{End}');
  await userEvent.tab();
  await expect.element(page.getByRole('radio', { name: 'Not applicable' })).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.poll(says).toBe('Not applicable');
  expect(posted()).toEqual(['mark=n/a']);
  await press(0.5);
  await expect.element(page.getByRole('radio', { name: 'Not applicable' })).not.toBeChecked();
  expect([posted(), answers]).toEqual([['mark=5.5'], [10, 'n/a', 5.5]]);
});

test('an answer given before hydration is kept, shown and heard once', async () => {
  const answers: (number | null)[] = [];
  const element = <StrictMode>{asked({ value: null, onValueChange: (next) => answers.push(next) })}</StrictMode>;
  hydrated(element, () => document.querySelector<HTMLInputElement>('[value="7.5"]')!.click());
  await expect.poll(() => answers).toEqual([7.5]);
});

test('an answer given before hydration stays, where the form holds it', async () => {
  hydrated(<StrictMode>{asked()}</StrictMode>, () => document.querySelector<HTMLInputElement>('[value="7.5"]')!.click());
  await expect.element(thumb()).toHaveAttribute('aria-valuetext', '7,5');
  expect(posted()).toEqual(['mark=7.5']);
});

test('whoever is in the radios when it hydrates stays there', async () => {
  hydrated(asked(), () => document.querySelector<HTMLInputElement>('[value="7.5"]')!.focus());
  await expect.poll(() => document.querySelector('[data-part=slider]')).not.toBeNull();
  await expect.element(page.getByRole('radio', { name: '7,5', exact: true })).toHaveFocus();
});

test.each([320, 500, 800])('at %i px nothing moves when it hydrates', async (width) => {
  await page.viewport(width, 600);
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) =>
    list.getEntries().forEach((entry) => shifts.push((entry as never as { value: number }).value)),
  );
  observer.observe({ type: 'layout-shift' });
  const seen = () =>
    [...document.querySelectorAll('fieldset, legend, button, [data-part=hint], [data-part=typed]')].map((each) =>
      JSON.stringify(each.getBoundingClientRect()),
    );
  let before: string[] = [];
  hydrated(
    <form>
      <ScoreSlider question="Which mark?" hint="Halves." name="mark" steps={halves} notApplicable />
      <GradeSlider name="grade" step={0.1} defaultValue={7.3} locale={nl} />
      <button>Send</button>
    </form>,
    () => (before = seen()),
  );
  await expect.poll(() => document.querySelectorAll('[role=slider]').length).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seen()).toEqual(before);
  expect(shifts).toEqual([]);
  observer.disconnect();
});

test('what comes with script is exactly what is documented', async () => {
  await render(asked());
  const { parts, attributes } = anatomy['score-slider']!.later!;
  const over = [...document.querySelectorAll('[data-part=slider], [data-part=slider] *, [data-away]')];
  const names = (of: (element: Element) => (string | null)[]) => new Set(over.flatMap(of).filter((name) => name !== null));
  expect(
    [...names((element) => [element.getAttribute('data-part')])].filter((name) => !anatomy['ruler-input']!.parts[name]).sort(),
  ).toEqual(Object.keys(parts).sort());
  const found = [...names((element) => element.getAttributeNames())].filter((name) => /^data-(?!part|radix|orientation)/.test(name));
  expect(found.filter((name) => !anatomy['ruler-input']!.attributes[name]).sort()).toEqual(Object.keys(attributes).sort());
});

test('the server renders no slider and no style attribute', () => {
  const html = renderToString(asked());
  expect(html).not.toMatch(/style=|role="slider"|data-part="slider"/);
});

test('a finger on the track slides, and scrolls beside it', async () => {
  await render(asked());
  expect(getComputedStyle(document.querySelector('[data-part=rail]')!).touchAction).toBe('none');
  expect(getComputedStyle(document.querySelector('[data-part=slider]')!).touchAction).toBe('auto');
});
