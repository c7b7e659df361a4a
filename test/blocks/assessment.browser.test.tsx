import '../../src/styles.css';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BlocksAssessment, mergeAnswers, nl } from '../../src/index.js';
import { assessed, maturity } from '../../stories/examples/blocks.js';
import { heard } from '../widgets/heard.js';

const marks = () =>
  document.querySelector('[data-part=series][data-series="1"] > [data-part=marks]')!.getAttribute('d')!.match(/M/g)?.length ?? 0;
const posted = () => Object.fromEntries(new FormData(document.querySelector('form')!));
const few = {
  axes: maturity.nl.axes.slice(0, 3).map((axis, index) => ({ ...axis, id: ['visie', 'strategie', 'beleving'][index] })),
  levels: maturity.nl.levels,
};

describe('an assessment', () => {
  test('asks about each block with a slider that rests unanswered, and posts nothing', async () => {
    const screen = await render(<BlocksAssessment {...few} locale={nl} />);
    const slider = screen.getByRole('slider', { name: 'Visie: hoe ver zijn jullie?' });
    await expect.element(slider).toHaveAttribute('aria-valuetext', nl.scale.notAnsweredYet);
    expect(screen.getByRole('slider').elements()).toHaveLength(3);
    expect(marks()).toBe(0);
    expect(posted()).toEqual({});
  });

  test('an answer is read with the name of its level, is posted under the id of its block, and shows in the radar', async () => {
    const listener = vi.fn();
    const screen = await render(<BlocksAssessment {...few} locale={nl} onValueChange={listener} />);
    const slider = screen.getByRole('slider', { name: /^Strategie/ });
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '5 Bewezen');
    await expect.poll(marks).toBe(1);
    expect(posted()).toEqual({ strategie: '5' });
    expect(listener.mock.calls).toEqual([[[null, 5, null]]]);
    await userEvent.keyboard('{ArrowLeft}');
    await userEvent.keyboard('{Delete}');
    expect(listener.mock.calls.slice(1)).toEqual([[[null, 4, null]], [[null, null, null]]]);
    await expect.poll(marks).toBe(0);
  });

  test('“not applicable” is an answer, and no value in the radar', async () => {
    const listener = vi.fn();
    const screen = await render(
      <BlocksAssessment {...few} notApplicable onValueChange={listener} defaultValue={[3, null, 2]} locale={nl} />,
    );
    await screen.getByRole('radio', { name: nl.scale.notApplicable }).first().click();
    await expect.poll(marks).toBe(1);
    expect(posted()).toEqual({ visie: 'n/a', beleving: '2' });
    expect(listener.mock.lastCall).toEqual([[null, null, 2]]);
  });

  test('a reset brings the first answers back, in the form and in the radar', async () => {
    const screen = await render(
      <BlocksAssessment {...maturity.nl} defaultValue={assessed} locale={nl} submit={null}>
        <button type="reset">Opnieuw</button>
      </BlocksAssessment>,
    );
    expect(marks()).toBe(6);
    (screen.getByRole('slider').first().element() as HTMLElement).focus();
    await userEvent.keyboard('{Delete}');
    await expect.poll(marks).toBe(5);
    await screen.getByRole('button', { name: 'Opnieuw' }).click();
    await expect.poll(marks).toBe(6);
  });

  test('speaks the language of the page throughout', async () => {
    const screen = await render(<BlocksAssessment {...few} axes={few.axes.slice(0, 2)} locale={nl} />);
    await expect.element(screen.getByText(nl.blocks.axesNote(2, 3, 12))).toBeVisible();
    await expect.element(screen.getByRole('figure')).toHaveAccessibleName(/^Je antwoorden tot nu toe 2 bouwstenen/);
    await expect.element(screen.getByRole('button', { name: 'Versturen' })).toBeVisible();
    expect(document.body.textContent).not.toMatch(/\b(the|value|values|axes|Building)\b/);
    heard.splice(0);
  });

  test('what is wrong with another series is told below the form', async () => {
    const screen = await render(<BlocksAssessment {...few} series={[{ label: '2025', values: [9, 2, 3] }]} locale={nl} />);
    await expect.element(screen.getByText(/^2025, Visie: waarde 9 /)).toBeVisible();
    expect(heard.splice(0)).toEqual([
      expect.stringContaining('cx-widgets blocks-assessment: series[0].values[0] is 9; allowed: a number from 0 to 5'),
    ]);
  });
});

test('the answers of several respondents become one series', () => {
  expect(
    mergeAnswers(
      [
        [1, null, 3],
        [2, 4],
        [3, null, null],
      ],
      3,
    ),
  ).toEqual({ values: [2, 4, 3], spread: [1, null, null], n: [3, 1, 1] });
});
