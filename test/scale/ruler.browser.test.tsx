import '../../src/styles.css';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { GradeInput, nl, RulerInput } from '../../src/index.js';
import { heard } from '../widgets/heard.js';
import { form, halves, middleOf, posted, tenths } from './marks.js';

const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const cell = (place: number) => document.querySelectorAll('[data-part=step]')[place]!;
const dot = (place: number) => getComputedStyle(cell(place), '::after').content !== 'none';

afterEach(() => {
  document.documentElement.dir = 'ltr';
});

test('a ruler is a group of radios named by its question, each named by its value and what it means', async () => {
  await render(<RulerInput question="Which mark?" name="mark" steps={halves} hint="Halves are allowed." error="Give a mark." required />);
  const group = page.getByRole('radiogroup', { name: 'Which mark?' });
  await expect.element(group).toHaveAccessibleDescription('Halves are allowed. Give a mark.');
  await expect.element(group).toHaveAttribute('aria-required', 'true');
  await expect.element(group).toHaveAttribute('aria-invalid', 'true');
  expect(page.getByRole('radio').elements()).toHaveLength(19);
  await expect.element(radio('7,5')).toBeInTheDocument();
  await expect.element(radio('10 excellent')).toBeInTheDocument();
});

test('at rest its thumb is hollow, there is no way to it and nothing to read off; an answer fills all three', async () => {
  await render(<RulerInput question="?" name="mark" steps={halves} />);
  const readouts = () =>
    [...document.querySelectorAll('[data-part=readout]')].filter((readout) => getComputedStyle(readout).opacity === '1');
  const filled = () =>
    [...document.querySelectorAll('[data-part=tick]')].filter((tick) => getComputedStyle(tick, '::after').content !== 'none').length;
  expect(getComputedStyle(cell(9), '::after').borderTopStyle).toBe('dashed');
  expect([readouts().length, filled()]).toEqual([0, 0]);
  await radio('7,5').click();
  expect([dot(9), dot(13)]).toEqual([false, true]);
  expect([readouts().map(({ textContent }) => textContent.trim()), filled()]).toEqual([['7,5'], 14]);
});

test('it posts nothing, then one value, and a reset takes it back', async () => {
  await render(
    <form>
      <RulerInput question="?" name="mark" steps={halves} required />
    </form>,
  );
  expect(posted()).toEqual([]);
  expect(form().checkValidity()).toBe(false);
  await radio('3').click();
  await radio('7,5').click();
  expect(posted()).toEqual(['mark=7.5']);
  expect(form().checkValidity()).toBe(true);
  form().reset();
  expect(posted()).toEqual([]);
});

test('one tab stop; arrows answer', async () => {
  await render(
    <>
      <RulerInput question="?" name="mark" steps={halves} />
      <button>after</button>
    </>,
  );
  await userEvent.tab();
  await userEvent.keyboard(' {ArrowRight}{ArrowRight}');
  await expect.element(radio('2')).toBeChecked();
  await userEvent.tab();
  await expect.element(page.getByRole('button')).toHaveFocus();
});

test.each([
  [1200, 'ltr', 1],
  [700, 'ltr', 1],
  [560, 'rtl', 1],
  [320, 'ltr', 2],
  [288, 'rtl', 2],
] as const)('at %i px %s its cells are at least 24 px wide and as wide as one another, in %i rows', async (width, dir, rows) => {
  document.documentElement.dir = dir;
  await render(
    <div style={{ width }}>
      <RulerInput question="?" name="mark" steps={halves} />
    </div>,
  );
  const cells = [...document.querySelectorAll('[data-part=step]')];
  const boxes = cells.map((each) => each.getBoundingClientRect());
  for (const box of boxes) {
    expect(box.width).toBeGreaterThanOrEqual(24);
    expect(box.width).toBeCloseTo(boxes[0]!.width, 1);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
  expect(new Set(boxes.map(({ top }) => top)).size).toBe(rows);
  const forward = (boxes[1]!.left - boxes[0]!.left) * (dir === 'rtl' ? -1 : 1);
  expect(forward).toBeGreaterThan(0);
  // The whole cell is the radio.
  for (const each of cells)
    expect(each.querySelector('input')!.getBoundingClientRect()).toMatchObject({ width: each.getBoundingClientRect().width });
});

test('a parent that holds the answer hears each one, and may refuse it', async () => {
  const answers: (number | null)[] = [];
  function Parent() {
    const [value, setValue] = useState<number | null>(null);
    return (
      <RulerInput
        question="?"
        name="mark"
        steps={halves}
        value={value}
        onValueChange={(next) => {
          answers.push(next);
          if (next !== 9) setValue(next);
        }}
      />
    );
  }
  await render(<Parent />);
  await radio('4,5').click();
  await radio('9').click();
  await expect.element(radio('4,5')).toBeChecked();
  expect(answers).toEqual([4.5, 9]);
});

test('more than 21 steps are typed: a number field named by the question, with its range, which posts what was typed', async () => {
  const answers: (number | null)[] = [];
  await render(
    <form>
      <RulerInput question="Which mark?" hint="Tenths." name="mark" steps={tenths} required onValueChange={(next) => answers.push(next)} />
    </form>,
  );
  const field = page.getByRole('spinbutton', { name: 'Which mark?' });
  await expect.element(field).toHaveAccessibleDescription('Tenths.');
  expect(posted()).toEqual(['mark=']);
  expect(form().checkValidity()).toBe(false);
  await field.fill('7.3');
  expect(posted()).toEqual(['mark=7.3']);
  expect(form().checkValidity()).toBe(true);
  await field.fill('7.35');
  expect(form().checkValidity()).toBe(false);
  await field.fill('11');
  expect(form().checkValidity()).toBe(false);
  await field.fill('');
  expect(answers).toEqual([7.3, 7.35, 11, null]);
});

test('what is typed stays while a parent holds it, on its way from 1 to 10', async () => {
  function Parent() {
    const [value, setValue] = useState<number | null>(null);
    return <RulerInput question="?" name="mark" steps={tenths} value={value} onValueChange={setValue} />;
  }
  await render(<Parent />);
  await userEvent.click(page.getByRole('spinbutton'));
  await userEvent.keyboard('10');
  await expect.element(page.getByRole('spinbutton')).toHaveValue(10);
});

test('a typed value has no answer beside it: that is told, and left out', async () => {
  await render(<RulerInput question="?" name="mark" steps={tenths} notApplicable />);
  expect(page.getByRole('radio').elements()).toHaveLength(0);
  expect(heard.splice(0)).toEqual([expect.stringContaining('cx-widgets ruler-input: notApplicable is given beside 91 steps; allowed:')]);
});

test('marks are whole, halves or tenths; a Dutch one has a comma', async () => {
  const screen = await render(<GradeInput name="grade" subject="de werkplaats" locale={nl} />);
  await expect.element(page.getByRole('radiogroup', { name: 'Welk rapportcijfer geef je de werkplaats?' })).toBeVisible();
  await expect.element(radio('1 zeer slecht')).toBeInTheDocument();
  await expect.element(radio('7')).toBeInTheDocument();
  await screen.rerender(<GradeInput name="grade" step={0.5} locale={nl} />);
  await expect.element(page.getByRole('radiogroup')).toHaveAccessibleDescription('Van 1 tot en met 10, halve punten mogen.');
  await expect.element(radio('7,5')).toBeInTheDocument();
  await expect.element(radio('10 uitmuntend')).toBeInTheDocument();
  await screen.rerender(<GradeInput name="grade" step={0.1} locale={nl} />);
  await expect.element(page.getByRole('spinbutton')).toHaveAccessibleDescription('Van 1 tot en met 10, één cijfer achter de komma mag.');
});

test.each([
  ['5', 'What went wrong?'],
  ['7,5', 'What would have made it an 8 or more?'],
  ['8', 'What was excellent?'],
])('after a %s the open question is "%s"', async (mark, question) => {
  await render(
    <GradeInput name="grade" step={0.5} followUp={{ name: 'why' }} locale={{ ...nl, survey: { ...nl.survey } }} words={english} />,
  );
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  await radio(mark).click();
  await expect.element(page.getByRole('textbox', { name: question, exact: true })).toBeVisible();
});
const english = {
  followUp: { low: 'What went wrong?', middle: 'What would have made it an 8 or more?', high: 'What was excellent?' },
};

test('after tenths it is one for all marks, as soon as there is one', async () => {
  await render(<GradeInput name="grade" step={0.1} followUp={{ name: 'why' }} />);
  await expect.element(page.getByRole('textbox', { name: 'Why do you give this mark?' })).not.toBeInTheDocument();
  await page.getByRole('spinbutton').fill('6.1');
  await expect.element(page.getByRole('textbox', { name: 'Why do you give this mark?', exact: true })).toBeVisible();
});

test('the numbers stand under the middles of their cells', async () => {
  await render(<RulerInput question="?" name="mark" steps={tenths} />);
  const field = document.querySelector('[data-part=ruler]')!.getBoundingClientRect();
  [...document.querySelectorAll('[data-part=step]')].forEach((each, index) =>
    expect(Math.abs(middleOf(each) - field.left - ((index + 0.5) / 10) * field.width)).toBeLessThan(0.5),
  );
});
