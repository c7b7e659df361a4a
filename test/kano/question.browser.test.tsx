import '../../src/styles.css';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { KanoQuestion, kanoWordings, nl, type KanoAnswered } from '../../src/index.js';
import { KanoSurvey } from '../../stories/showcases/KanoSurvey.js';

const posted = () => [...new FormData(document.querySelector('form')!)].map(([name, value]) => `${name}=${String(value)}`);
const box = (element: Element) => element.getBoundingClientRect();

afterEach(async () => {
  await page.viewport(768, 900);
});

test('the feature names the whole, and each question its own five answers', async () => {
  const screen = await render(<KanoQuestion feature="Gratis wifi" name="wifi" locale={nl} />);
  await expect.element(screen.getByRole('group', { name: 'Gratis wifi', exact: true })).toBeVisible();
  for (const name of ['Hoe vind je het als dit er is?', 'Hoe vind je het als dit er niet is?']) {
    const question = screen.getByRole('radiogroup', { name, exact: true });
    expect(
      question
        .getByRole('radio')
        .elements()
        .map((radio) => (radio as HTMLInputElement).labels![0]!.textContent),
    ).toEqual(nl.kano.question.answers.short);
  }
});

test.each(kanoWordings)('in the wording "%s" the five answers post 1 to 5', async (wording) => {
  const screen = await render(
    <form>
      <KanoQuestion feature="Wifi" name="wifi" wording={wording} locale={nl} />
    </form>,
  );
  const words = nl.kano.question.answers[wording];
  for (const [index, name] of words.entries()) {
    await screen.getByRole('radio', { name, exact: true }).first().click();
    await screen
      .getByRole('radio', { name: words[4 - index]!, exact: true })
      .last()
      .click();
    expect(posted()).toEqual([`wifi.functional=${index + 1}`, `wifi.dysfunctional=${5 - index}`]);
  }
});

test('by keyboard alone: a tab stop for each question, arrows within it', async () => {
  const screen = await render(
    <form>
      <KanoQuestion feature="Wifi" name="wifi" importance />
      <button>Send</button>
    </form>,
  );
  await userEvent.tab();
  await userEvent.keyboard(' ');
  await userEvent.tab();
  await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.tab();
  await expect.element(screen.getByRole('button', { name: 'Send' })).toHaveFocus();
  expect(posted()).toEqual(['wifi.functional=1', 'wifi.dysfunctional=3', 'wifi.importance=2']);
});

test('importance says what 1, 3, 5, 7 and 9 mean', async () => {
  const screen = await render(<KanoQuestion feature="Wifi" importance locale={nl} />);
  const names = [
    '1 helemaal niet belangrijk',
    '2',
    '3 enigszins belangrijk',
    '4',
    '5 belangrijk',
    '6',
    '7 zeer belangrijk',
    '8',
    '9 uiterst belangrijk',
  ];
  for (const name of names) await expect.element(screen.getByRole('radio', { name, exact: true })).toBeInTheDocument();
});

test('a parent that holds the answers hears which question was answered, and can refuse', async () => {
  const heard: [string, number | null][] = [];
  function Held() {
    const [answers, setAnswers] = useState<KanoAnswered>({});
    return (
      <form>
        <KanoQuestion
          feature="Wifi"
          name="wifi"
          value={answers}
          onValueChange={(part, value) => {
            heard.push([part, value]);
            if (value !== 5) setAnswers({ ...answers, [part]: value });
          }}
        />
      </form>
    );
  }
  const screen = await render(<Held />);
  const answer = (name: string) => screen.getByRole('radio', { name });
  await answer('I like it').first().click();
  await answer('I dislike it').last().click();
  await answer('I can tolerate it').last().click();
  expect(heard).toEqual([
    ['functional', 1],
    ['dysfunctional', 5],
    ['dysfunctional', 4],
  ]);
  expect(posted()).toEqual(['wifi.functional=1', 'wifi.dysfunctional=4']);
});

test('required holds for both halves and not for importance, and only the half that is missing is marked', async () => {
  const screen = await render(
    <form onSubmit={(event) => event.preventDefault()}>
      <KanoQuestion feature="Wifi" name="wifi" required importance />
      <button>Send</button>
    </form>,
  );
  await screen.getByRole('radio', { name: 'I like it' }).first().click();
  const color = (index: number) => getComputedStyle(document.querySelectorAll('[data-part="scale"]')[index]!).borderTopColor;
  const before = [0, 1, 2].map(color);
  await screen.getByRole('button', { name: 'Send' }).click();
  expect([0, 1, 2].map((index) => color(index) !== before[index])).toEqual([false, true, false]);
  await screen.getByRole('radio', { name: 'I dislike it' }).last().click();
  expect(document.querySelector('form')!.checkValidity()).toBe(true);
});

test('an error is read with the half it is about', async () => {
  const screen = await render(<KanoQuestion feature="Wifi" errors={{ dysfunctional: 'Answer this half too.' }} />);
  const half = screen.getByRole('radiogroup', { name: 'How do you feel if it is not there?' });
  await expect.element(half).toHaveAccessibleDescription('Answer this half too.');
  await expect.element(half).toHaveAttribute('aria-invalid', 'true');
  await expect.element(screen.getByRole('radiogroup', { name: 'How do you feel if it is there?' })).not.toHaveAttribute('aria-invalid');
});

describe('a study of twelve features', () => {
  test('is one plain form: three fields for each feature', async () => {
    const screen = await render(<KanoSurvey locale={nl} />);
    expect(screen.getByRole('radiogroup').elements()).toHaveLength(36);
    expect(new Set([...document.querySelectorAll('input')].map(({ name }) => name)).size).toBe(36);
    for (const radio of document.querySelectorAll<HTMLInputElement>('input[value="2"]')) radio.checked = true;
    expect(posted()).toHaveLength(36);
    expect(posted().slice(0, 3)).toEqual(['room.functional=2', 'room.dysfunctional=2', 'room.importance=2']);
  });

  test.each([320, 768, 1280])('keeps each pair together at %i px, nothing of it outside', async (width) => {
    await page.viewport(width, 900);
    await render(<KanoSurvey locale={nl} />);
    for (const pair of document.querySelectorAll('[data-part="pair"]')) {
      expect(getComputedStyle(pair).breakInside).toBe('avoid');
      for (const inner of pair.querySelectorAll('*')) expect(box(inner).right).toBeLessThanOrEqual(box(pair).right + 1);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
