import '../../src/styles.css';
import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { en, nl } from '../../src/index.js';
import { ActionForm } from '../../stories/survey/forms/ActionForm.js';
import { CheckedForm } from '../../stories/survey/forms/CheckedForm.js';
import { HookForm } from '../../stories/survey/forms/HookForm.js';
import { LockedForm } from '../../stories/survey/forms/LockedForm.js';
import { OutsideForm } from '../../stories/survey/forms/OutsideForm.js';
import { PlainForm } from '../../stories/survey/forms/PlainForm.js';
import { RequiredForm } from '../../stories/survey/forms/RequiredForm.js';
import { textsOf, type FormProps } from '../../stories/survey/forms/texts.js';

/** What each form sent, one line a time. */
const sent: string[] = [];
beforeEach(() => {
  sent.length = 0;
});
const onSend: FormProps['onSend'] = (entries) => void sent.push(entries.map((entry) => entry.join('=')).join('&'));

const group = (name: string) => document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
const choose = (name: string, value: number) => userEvent.click([...group(name)].find((radio) => radio.value === String(value))!);
const chosen = (name: string) => [...group(name)].filter(({ checked }) => checked).map(({ value }) => value);
const send = () => userEvent.click(document.querySelector('button:not([type])')!);
const clear = () => userEvent.click(document.querySelector('button[type]')!);
const focused = () => document.activeElement;

test('a plain form posts one value for each answer, the last one, and none for what is open', async () => {
  await render(<PlainForm locale={en} onSend={onSend} />);
  await send();
  await choose('nps', 9);
  await choose('nps', 0);
  await userEvent.fill(document.querySelector('textarea')!, 'Late.');
  await send();
  expect(sent).toEqual(['why=', 'nps=0&why=Late.']);
});

test('a plain form that is answered, cleared and answered again posts the last answers', async () => {
  await render(<PlainForm locale={en} onSend={onSend} />);
  await choose('nps', 9);
  await choose('ces', 7);
  await clear();
  expect([chosen('nps'), chosen('ces')]).toEqual([[], []]);
  await choose('nps', 4);
  await choose('ces', 2);
  await send();
  expect(sent).toEqual(['nps=4&why=&ces=2']);
});

test('a form action gets one value for each question; then what has no default is open again, and what has one is back', async () => {
  await render(<ActionForm locale={en} onSend={onSend} />);
  await choose('nps', 3);
  await choose('nps', 8);
  await choose('ces', 6);
  await send();
  await expect.poll(() => sent).toEqual(['nps=8&ces=6']);
  await expect.poll(() => [chosen('nps'), chosen('ces')]).toEqual([[], ['4']]);
  await choose('nps', 1);
  await send();
  await expect.poll(() => sent).toEqual(['nps=8&ces=6', 'nps=1&ces=4']);
});

test('React Hook Form shows what is wrong and focuses the first option of a question it refuses', async () => {
  const screen = await render(<HookForm locale={nl} onSend={onSend} />);
  await send();
  await expect.element(screen.getByRole('radiogroup')).toHaveAccessibleDescription(textsOf(nl).choose);
  await expect.poll(() => focused()).toBe(group('nps')[0]);
  expect(sent).toEqual([]);
  await choose('nps', 7);
  await expect.element(screen.getByRole('radiogroup')).not.toHaveAttribute('aria-invalid');
  await send();
  await expect.poll(() => sent).toEqual(['nps=7']);
});

test('to React Hook Form a 0 is an answer', async () => {
  await render(<HookForm locale={en} onSend={onSend} />);
  await choose('nps', 0);
  await send();
  await expect.poll(() => sent).toEqual(['nps=0']);
});

test('React Hook Form clears it by reset(), and asks again', async () => {
  await render(<HookForm locale={en} onSend={onSend} />);
  await choose('nps', 7);
  await clear();
  await expect.poll(() => chosen('nps')).toEqual([]);
  await send();
  await expect.poll(() => focused()).toBe(group('nps')[0]);
  expect(sent).toEqual([]);
});

test('a question outside its form is posted by it, its follow-up too, and is reset by it', async () => {
  await render(<OutsideForm locale={en} onSend={onSend} />);
  await choose('nps', 9);
  await userEvent.fill(document.querySelector('textarea')!, 'Fast.');
  await send();
  expect(sent).toEqual(['nps=9&why=Fast.']);
  await clear();
  expect(chosen('nps')).toEqual([]);
});

test('required: the browser refuses with a message of its own, focuses the question, and the question shows it', async () => {
  const screen = await render(<RequiredForm locale={en} onSend={onSend} />);
  const first = group('nps')[0]!;
  expect(first.matches(':user-invalid')).toBe(false);
  await send();
  expect(sent).toEqual([]);
  expect(first.validationMessage).not.toBe('');
  expect(focused()).toBe(first);
  expect(first.matches(':user-invalid')).toBe(true);
  const edge = () => getComputedStyle(screen.getByRole('radiogroup').element().querySelector('[data-part="scale"]')!).boxShadow;
  expect(edge()).not.toBe('none');
  await choose('nps', 5);
  await expect.poll(edge).toBe('none');
  await send();
  expect(sent).toEqual(['nps=5']);
});

test('read-only is posted and kept, disabled is neither posted nor asked', async () => {
  await render(<LockedForm locale={en} onSend={onSend} />);
  group('nps')[2]!.click();
  await send();
  expect(sent).toEqual(['nps=8']);
});

test('a script that checks shows every open question and moves the focus to the summary, each time', async () => {
  const screen = await render(<CheckedForm locale={en} onSend={onSend} />);
  await send();
  const summary = screen.getByRole('region', { name: '2 questions still need an answer' });
  await expect.element(summary).toHaveFocus();
  await expect.element(screen.getByRole('radiogroup').first()).toHaveAccessibleDescription('Choose a number from 0 to 10.');
  await choose('nps', 4);
  await send();
  await expect.element(screen.getByRole('region', { name: 'One question still needs an answer' })).toHaveFocus();
  await choose('ces', 4);
  await send();
  await expect.element(screen.getByRole('region')).not.toBeInTheDocument();
  expect(sent).toEqual(['nps=4&ces=4']);
});

test('a link of the summary leads to the first option of its question, with the question in sight', async () => {
  const screen = await render(
    <div style={{ paddingBlock: '150vh' }}>
      <CheckedForm locale={en} onSend={onSend} />
    </div>,
  );
  await send();
  await screen.getByRole('link', { name: 'The company made it easy for me to handle my issue.' }).click();
  await expect.poll(() => focused()).toBe(group('ces')[0]);
  expect(screen.getByText('The company made it easy', { exact: false }).last().element().getBoundingClientRect().top).toBeGreaterThan(0);
  await userEvent.keyboard(' ');
  expect(chosen('ces')).toEqual(['1']);
});
