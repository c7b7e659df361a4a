import '../../src/styles.css';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CesInput, nl, NpsInput, ScaleInput } from '../../src/index.js';

const posted = (form: HTMLFormElement) => [...new FormData(form)].map(([name, value]) => `${name}=${String(value)}`);
const form = () => document.querySelector('form')!;

test('the recommendation question is a group named by its question, of eleven radios; the ends say what they mean', async () => {
  const screen = await render(<NpsInput name="nps" subject="Fietsgoed" locale={nl} />);
  await expect
    .element(screen.getByRole('radiogroup', { name: 'Hoe waarschijnlijk is het dat je Fietsgoed aanbeveelt aan een vriend of collega?' }))
    .toBeVisible();
  expect(screen.getByRole('radio').elements()).toHaveLength(11);
  await expect.element(screen.getByRole('radio', { name: '0 helemaal niet waarschijnlijk', exact: true })).toBeInTheDocument();
  await expect.element(screen.getByRole('radio', { name: '7', exact: true })).toBeInTheDocument();
  await expect.element(screen.getByRole('radio', { name: '10 zeer waarschijnlijk', exact: true })).toBeInTheDocument();
});

test('in CES every point says its word', async () => {
  const screen = await render(<CesInput name="ces" />);
  await expect
    .element(screen.getByRole('radiogroup', { name: 'The company made it easy for me to handle my issue.' }))
    .toHaveAccessibleDescription('How far do you agree?');
  await expect.element(screen.getByRole('radio', { name: '5 somewhat agree' })).toBeInTheDocument();
  expect(screen.getByRole('radiogroup').element().getAttribute('data-direction')).toBe('high-is-good');
});

test('CES 1.0 has five points of effort, and says that low is good', async () => {
  const screen = await render(<CesInput name="ces" version="1.0" />);
  expect(screen.getByRole('radio').elements()).toHaveLength(5);
  expect(screen.getByRole('radiogroup').element().getAttribute('data-direction')).toBe('low-is-good');
});

test('unanswered posts nothing; an answer posts one value; a reset takes it back', async () => {
  const screen = await render(
    <form>
      <NpsInput name="nps" />
    </form>,
  );
  expect(posted(form())).toEqual([]);
  await screen.getByRole('radio', { name: '9', exact: true }).click();
  await screen.getByRole('radio', { name: '3', exact: true }).click();
  expect(posted(form())).toEqual(['nps=3']);
  form().reset();
  expect(posted(form())).toEqual([]);
});

test('without a name nothing is posted, and two nameless questions do not answer for one another', async () => {
  const screen = await render(
    <form>
      <NpsInput question="one" followUp />
      <NpsInput question="two" />
    </form>,
  );
  await screen.getByRole('radiogroup', { name: 'one' }).getByRole('radio', { name: '9', exact: true }).click();
  await screen.getByRole('radiogroup', { name: 'two' }).getByRole('radio', { name: '2', exact: true }).click();
  expect(document.querySelectorAll(':checked')).toHaveLength(2);
  expect(posted(form())).toEqual([]);
});

test('one tab stop; arrows answer and go round', async () => {
  const screen = await render(
    <>
      <NpsInput name="nps" />
      <button>after</button>
    </>,
  );
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await expect.element(screen.getByRole('radio', { name: /^0/ })).toBeChecked();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByRole('radio', { name: '1', exact: true })).toBeChecked();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await expect.element(screen.getByRole('radio', { name: /^10/ })).toBeChecked();
  await userEvent.tab();
  await expect.element(screen.getByRole('button')).toHaveFocus();
});

test.each([
  ['6', 'What should we improve first?'],
  ['7', 'What would have made it a 9 or a 10?'],
  ['9', 'What did we do so well that you would tell others?'],
])('after a %s the open question is "%s", and no other', async (answer, question) => {
  const screen = await render(<NpsInput name="nps" followUp={{ name: 'why' }} />);
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
  await screen.getByRole('radio', { name: answer, exact: true }).click();
  await expect.element(screen.getByRole('textbox', { name: question, exact: true })).toBeVisible();
});

test('CES asks what was easy or what was difficult, by the direction of its version', async () => {
  const screen = await render(<CesInput name="ces" version="1.0" followUp={{ name: 'why', questions: { easy: 'What helped?' } }} />);
  await screen.getByRole('radio', { name: /^1/ }).click();
  await expect.element(screen.getByRole('textbox', { name: 'What helped?', exact: true })).toBeVisible();
  await screen.getByRole('radio', { name: /^5/ }).click();
  await expect.element(screen.getByRole('textbox', { name: 'What made it difficult?', exact: true })).toBeVisible();
});

test('a parent that holds the answer hears each one, and may refuse it', async () => {
  const heard: (number | null)[] = [];
  function Parent() {
    const [value, setValue] = useState<number | null>(null);
    return (
      <NpsInput
        name="nps"
        value={value}
        onValueChange={(next) => {
          heard.push(next);
          if (next !== null && next < 9) setValue(next);
        }}
      />
    );
  }
  const screen = await render(<Parent />);
  await screen.getByRole('radio', { name: '4', exact: true }).click();
  await expect.element(screen.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await screen.getByRole('radio', { name: '9', exact: true }).click();
  await expect.element(screen.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  expect(heard).toEqual([4, 9]);
});

test('required: the browser refuses the form until it is answered', async () => {
  const screen = await render(
    <form>
      <NpsInput name="nps" required />
    </form>,
  );
  expect(form().checkValidity()).toBe(false);
  await expect.element(screen.getByRole('radiogroup')).toHaveAttribute('aria-required', 'true');
  await screen.getByRole('radio', { name: '5', exact: true }).click();
  expect(form().checkValidity()).toBe(true);
});

test('read-only: focusable and posted, and neither a click nor an arrow changes it', async () => {
  const screen = await render(
    <form>
      <NpsInput name="nps" defaultValue={8} readOnly />
    </form>,
  );
  await userEvent.tab();
  await expect.element(screen.getByRole('radio', { name: '8', exact: true })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  (screen.getByRole('radio', { name: '3', exact: true }).element() as HTMLElement).click();
  expect(posted(form())).toEqual(['nps=8']);
});

test('read-only and unanswered says so', async () => {
  const screen = await render(<NpsInput name="nps" readOnly />);
  await expect.element(screen.getByRole('radiogroup')).toHaveAccessibleDescription('Not answered');
});

test('disabled posts nothing', async () => {
  await render(
    <form>
      <NpsInput name="nps" defaultValue={8} disabled />
    </form>,
  );
  expect(posted(form())).toEqual([]);
});

test('hint and error are read with the question', async () => {
  const screen = await render(<NpsInput name="nps" hint="Think of your last visit." error="Choose a number." />);
  await expect.element(screen.getByRole('radiogroup')).toHaveAccessibleDescription('Think of your last visit. Choose a number.');
  await expect.element(screen.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true');
});

test('a scale of one’s own asks its own follow-up, by its own segments; an answer without one asks nothing', async () => {
  const options = [{ value: 1, segment: 'bad' }, { value: 2 }, { value: 3, segment: 'good' }];
  const screen = await render(
    <ScaleInput
      question="?"
      name="x"
      options={options}
      followUp={{ name: 'why', questions: { bad: 'What went wrong?', good: 'What went well?' } }}
    />,
  );
  await screen.getByRole('radio', { name: '3' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'What went well?', exact: true })).toBeVisible();
  await screen.getByRole('radio', { name: '1' }).click();
  await expect.element(screen.getByRole('textbox', { name: 'What went wrong?', exact: true })).toBeVisible();
  await screen.getByRole('radio', { name: '2' }).click();
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
});

test('a scale of one’s own: any values, labels and words', async () => {
  const heard: (string | null)[] = [];
  const screen = await render(
    <ScaleInput
      question="When?"
      name="when"
      options={[
        { value: 'now', word: 'at once' },
        { value: 'later', label: 'L', word: 'some day' },
      ]}
      onValueChange={(value) => heard.push(value)}
    />,
  );
  await screen.getByRole('radio', { name: 'L some day' }).click();
  expect(heard).toEqual(['later']);
});
