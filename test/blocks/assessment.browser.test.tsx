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

  test('what is wrong with another series is told in the language of the page, and stays in the table', async () => {
    const series = [{ label: '2025', values: [9, '4' as unknown as number, 3, 5] }];
    const screen = await render(<BlocksAssessment {...few} series={series} locale={nl} />);
    await expect.element(screen.getByText(/^2025, Visie: waarde 9 ligt niet tussen 0 en 5/)).toBeVisible();
    await expect.element(screen.getByText(/^2025, Strategie: waarde ‘4’ is niet te tekenen/)).toBeVisible();
    await expect.element(screen.getByText('2025: 4 waarden voor 3 assen. Ze staan allemaal in de tabel.')).toBeVisible();
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent).join(' '));
    expect(rows).toEqual(['Visie geen waarde 9', 'Strategie geen waarde 4', 'Waardevolle klantbeleving geen waarde 3', '#4 geen waarde 5']);
    expect(document.body.textContent).not.toMatch(/\b(the|value|values|axes)\b/);
    expect(heard.splice(0)).toHaveLength(3);
  });
});

describe('the fields', () => {
  const blocks = (...ids: (string | undefined)[]) => ids.map((id, index) => ({ label: `Block ${index + 1}`, id }));
  const names = () => [...new Set([...document.querySelectorAll<HTMLInputElement>('input')].map(({ name }) => name).filter(Boolean))];

  test('have a name each, whatever the ids are', async () => {
    await render(<BlocksAssessment axes={blocks('a', 'a', '', 'block-3')} />);
    expect(names()).toEqual(['a', 'a.2', 'block-3', 'block-3.2']);
    heard.splice(0);
  });

  test('keep their answers when blocks come and go', async () => {
    const listener = vi.fn();
    const axes = blocks('v', 'c', 'p', 'q');
    const screen = await render(<BlocksAssessment axes={axes} defaultValue={[5, 1, null, null]} onValueChange={listener} />);
    await screen.rerender(<BlocksAssessment axes={axes.slice(1)} onValueChange={listener} />);
    expect(posted()).toEqual({ c: '1' });
    await expect.poll(marks).toBe(1);
    (screen.getByRole('slider', { name: /^Block 3/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Home}');
    expect(listener.mock.lastCall).toEqual([[1, 0, null]]);
  });

  test('hold what is answered while the form is being sent', async () => {
    const screen = await render(<BlocksAssessment axes={blocks('v', 'c', 'p')} defaultValue={[5, 1, 3]} />);
    for (const fieldset of document.querySelectorAll('fieldset')) fieldset.disabled = true;
    document.querySelector('form')!.dispatchEvent(new Event('input', { bubbles: true }));
    expect(marks()).toBe(3);
    await expect.element(screen.getByRole('figure')).toBeVisible();
  });

  test('an answer at first that no slider has is nowhere', async () => {
    const listener = vi.fn();
    await render(<BlocksAssessment axes={blocks('v', 'c', 'p')} defaultValue={[2.5, 9, 3]} onValueChange={listener} />);
    expect(marks()).toBe(1);
    expect(posted()).toEqual({ p: '3' });
    expect(listener).not.toHaveBeenCalled();
    heard.splice(0);
  });

  test('what is typed off its axis is told in the language of the page', async () => {
    const screen = await render(<BlocksAssessment axes={blocks('v', 'c', 'p').map((axis) => ({ ...axis, max: 100 }))} locale={nl} />);
    await screen.getByRole('spinbutton').first().fill('400');
    await expect.element(screen.getByText(/^Je antwoorden, Block 1: waarde 400 ligt niet tussen 0 en 100/)).toBeVisible();
    heard.splice(0);
  });

  test('a step that nobody could choose by is a tenth of the axis', async () => {
    const screen = await render(<BlocksAssessment axes={[{ label: 'Orders', max: 10_000 }]} />);
    await expect.element(screen.getByRole('slider')).toHaveAttribute('aria-valuemax', '10000');
    expect(document.querySelectorAll('[type=radio]')).toHaveLength(11);
    heard.splice(0);
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
