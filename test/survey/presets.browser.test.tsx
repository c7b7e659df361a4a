import '../../src/styles.css';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ar, ChoiceScale, CsatInput, nl, NpsInput, PmfInput, ScaleMatrix, type Answer } from '../../src/index.js';

const posted = () => [...new FormData(document.querySelector('form')!)].map(([name, value]) => `${name}=${String(value)}`);
const form = () => document.querySelector('form')!;
const box = (element: Element) => element.getBoundingClientRect();
const part = (name: string) => [...document.querySelectorAll(`[data-part='${name}']`)];

afterEach(async () => {
  document.documentElement.dir = 'ltr';
  document.documentElement.style.fontSize = '';
  await page.viewport(768, 900);
});

test('eNPS asks employees about working here, on the same scale', async () => {
  const screen = await render(<NpsInput name="enps" audience="employee" subject="Fietsgoed" locale={nl} />);
  await expect
    .element(
      screen.getByRole('radiogroup', {
        name: 'Hoe waarschijnlijk is het dat je Fietsgoed als werkgever aanbeveelt aan een vriend of bekende?',
      }),
    )
    .toBeVisible();
  expect(screen.getByRole('radio').elements()).toHaveLength(11);
});

test.each([
  [3, ['1 ontevreden', '2 neutraal', '3 tevreden']],
  [5, ['1 zeer ontevreden', '2 ontevreden', '3 neutraal', '4 tevreden', '5 zeer tevreden']],
  [10, ['1 zeer ontevreden', '2', '3', '4', '5', '6', '7', '8', '9', '10 zeer tevreden']],
] as const)('on %i points each number says its word, or the two ends do', async (points, names) => {
  const screen = await render(<CsatInput name="ktv" points={points} locale={nl} />);
  for (const name of names) await expect.element(screen.getByRole('radio', { name, exact: true })).toBeInTheDocument();
  expect(screen.getByRole('radio').elements()).toHaveLength(points);
});

test.each(['stars', 'faces', 'thumbs'] as const)('%s are silent: the word is the name', async (look) => {
  const screen = await render(<CsatInput name="ktv" look={look} />);
  for (const name of ['very dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very satisfied'])
    await expect.element(screen.getByRole('radio', { name, exact: true })).toBeInTheDocument();
});

test('of ten stars each says its place', async () => {
  const screen = await render(<CsatInput name="ktv" look="stars" points={10} locale={nl} />);
  await expect.element(screen.getByRole('radio', { name: '7 van 10', exact: true })).toBeInTheDocument();
  await expect.element(screen.getByRole('radio', { name: 'zeer tevreden', exact: true })).toBeInTheDocument();
});

test('below the strip stand the words of the two ends, and between them that of the answer', async () => {
  const screen = await render(<CsatInput name="ktv" />);
  const seen = () =>
    part('word')
      .filter((word) => getComputedStyle(word).opacity === '1')
      .map((word) => word.textContent);
  expect(seen()).toEqual(['very dissatisfied', 'very satisfied']);
  await screen.getByRole('radio', { name: '4 satisfied' }).click();
  expect(seen()).toEqual(['very dissatisfied', 'satisfied', 'very satisfied']);
});

test('its follow-up follows what is low, middle and high on each number of points', async () => {
  const screen = await render(<CsatInput name="ktv" points={7} followUp={{ name: 'why' }} />);
  for (const [answer, question] of [
    [3, 'What went wrong?'],
    [4, 'What could we have done better?'],
    [6, 'What did you like most?'],
  ] as const) {
    await screen.getByRole('radio', { name: new RegExp(`^${answer} `) }).click();
    await expect.element(screen.getByRole('textbox', { name: question, exact: true })).toBeVisible();
  }
});

test('the product-market-fit question posts its answer as a word, and asks nobody on who no longer uses it', async () => {
  const screen = await render(
    <form>
      <PmfInput name="pmf" followUp={{ name: 'why' }} />
    </form>,
  );
  await screen.getByRole('radio', { name: 'very disappointed', exact: true }).click();
  await expect.element(screen.getByRole('textbox', { name: 'What is the main thing it does for you?' })).toBeVisible();
  expect(posted()).toEqual(['pmf=very', 'why=']);
  await screen.getByRole('radio', { name: /^not applicable/ }).click();
  await expect.element(screen.getByRole('textbox')).not.toBeInTheDocument();
  expect(posted()).toEqual(['pmf=n/a', 'why=']);
});

test('not applicable is an answer of its own: one value, in words, heard by the parent, satisfying required', async () => {
  const heard: Answer<number>[] = [];
  const screen = await render(
    <form>
      <NpsInput name="nps" notApplicable required locale={nl} onValueChange={(answer) => heard.push(answer)} />
    </form>,
  );
  await screen.getByRole('radio', { name: '9', exact: true }).click();
  await screen.getByRole('radio', { name: 'Niet van toepassing' }).click();
  expect(posted()).toEqual(['nps=n/a']);
  expect(form().checkValidity()).toBe(true);
  expect(heard).toEqual([9, 'n/a']);
});

test('not applicable can be held by the parent, or by the form', async () => {
  const screen = await render(
    <>
      <NpsInput question="held" value="n/a" notApplicable="Ken ik niet" />
      <NpsInput question="given" defaultValue="n/a" notApplicable readOnly />
    </>,
  );
  await expect.element(screen.getByRole('radiogroup', { name: 'held' }).getByRole('radio', { name: 'Ken ik niet' })).toBeChecked();
  await expect.element(screen.getByRole('radiogroup', { name: 'given' }).getByRole('radio', { name: 'Not applicable' })).toBeEnabled();
});

test('no answer takes the answer back: an empty field, null for the parent', async () => {
  const heard: (number | null)[] = [];
  const screen = await render(
    <form>
      <CsatInput name="ktv" noAnswer onValueChange={(answer) => heard.push(answer)} />
    </form>,
  );
  await screen.getByRole('radio', { name: /^4/ }).click();
  await screen.getByRole('radio', { name: 'No answer' }).click();
  expect(posted()).toEqual(['ktv=']);
  expect(heard).toEqual([4, null]);
});

test('a parent that holds the answer gets it taken back too', async () => {
  function Parent() {
    const [value, setValue] = useState<number | null>(7);
    return <NpsInput name="nps" value={value} onValueChange={setValue} noAnswer />;
  }
  const screen = await render(
    <form>
      <Parent />
    </form>,
  );
  await screen.getByRole('radio', { name: 'No answer' }).click();
  expect(posted()).toEqual([]);
  await screen.getByRole('radio', { name: '3', exact: true }).click();
  expect(posted()).toEqual(['nps=3']);
});

test('read-only is announced', async () => {
  const screen = await render(<CsatInput name="ktv" defaultValue={4} readOnly />);
  await expect.element(screen.getByRole('radiogroup')).toHaveAttribute('aria-readonly', 'true');
  await userEvent.tab();
  await expect.element(screen.getByRole('radio', { name: /^4/ })).toHaveFocus();
});

test('a question with an id numbers its options, so that a link leads to the first', async () => {
  const screen = await render(<NpsInput id="q1" name="nps" />);
  expect((screen.getByRole('radio', { name: /^0/ }).element() as HTMLElement).id).toBe('q1-1');
});

const statements = [
  { id: 'trust', label: 'I am trusted.' },
  { id: 'learn', label: 'I can learn.', error: 'Choose an answer.' },
];
const points = ['no', 'neutral', 'yes'].map((word, index) => ({ value: index + 1, word }));

test('each row of a matrix is a group of its own, named by its statement, told what is wrong with it', async () => {
  const screen = await render(<ScaleMatrix name="mtv" question="Working here" hint="Now" statements={statements} options={points} />);
  await expect.element(screen.getByRole('group', { name: 'Working here' })).toHaveAccessibleDescription('Now');
  const rows = screen.getByRole('radiogroup');
  expect(rows.elements()).toHaveLength(2);
  await expect.element(screen.getByRole('radiogroup', { name: 'I can learn.' })).toHaveAccessibleDescription('Choose an answer.');
  const trust = screen.getByRole('radiogroup', { name: 'I am trusted.' });
  await expect.element(trust.getByRole('radio', { name: '3 yes', exact: true })).toBeInTheDocument();
});

test('a matrix posts one field for each statement, and tells the parent which was answered', async () => {
  const heard: unknown[] = [];
  const screen = await render(
    <form>
      <ScaleMatrix
        name="mtv"
        question="?"
        statements={statements}
        options={points}
        notApplicable
        required
        onValueChange={(id, answer) => heard.push([id, answer])}
      />
    </form>,
  );
  await screen.getByRole('radiogroup', { name: 'I am trusted.' }).getByRole('radio', { name: '3 yes' }).click();
  expect(form().checkValidity()).toBe(false);
  await screen.getByRole('radiogroup', { name: 'I can learn.' }).getByRole('radio', { name: 'Not applicable' }).click();
  expect(posted()).toEqual(['mtv.trust=3', 'mtv.learn=n/a']);
  expect(form().checkValidity()).toBe(true);
  expect(heard).toEqual([
    ['trust', 3],
    ['learn', 'n/a'],
  ]);
});

test('a matrix is a table where there is room: a row each, the words once at the head; on a phone a card each, with its own', async () => {
  await page.viewport(1024, 900);
  await render(<ScaleMatrix name="mtv" question="?" statements={statements} options={points} />);
  const [statement] = part('statement').map(box);
  const [scale] = part('scale').map(box);
  expect(scale!.left).toBeGreaterThan(statement!.right - 1);
  const heads = part('head-word').map(box);
  const cells = part('box').slice(0, 3).map(box);
  heads.forEach((head, index) =>
    expect(Math.abs(head.left + head.width / 2 - cells[index]!.left - cells[index]!.width / 2)).toBeLessThan(3),
  );

  await page.viewport(320, 900);
  expect(box(part('scale')[0]!).top).toBeGreaterThan(box(part('statement')[0]!).bottom - 1);
  expect(box(part('head-word')[0]!).height).toBe(0);
});

test.each([
  ['0–10', <NpsInput key="a" name="a" />],
  ['ten stars', <CsatInput key="a" name="a" look="stars" points={10} />],
  ['seven faces', <CsatInput key="a" name="a" look="faces" points={7} />],
  ['five numbers', <CsatInput key="a" name="a" />],
])('%s at 320 px: one row, each point at least 24 px wide and 44 px high', async (_, question) => {
  await page.viewport(320, 900);
  const screen = await render(question);
  const boxes = screen
    .getByRole('radio')
    .elements()
    .map((radio) => box(radio));
  expect(new Set(boxes.map(({ top }) => Math.round(top))).size).toBe(1);
  for (const { width, height } of boxes) {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(44);
  }
});

test.each(['ltr', 'rtl'] as const)('the words stand at their own ends, %s', async (dir) => {
  document.documentElement.dir = dir;
  await render(
    <>
      <CsatInput name="a" locale={dir === 'rtl' ? ar : nl} />
      <NpsInput name="b" locale={dir === 'rtl' ? ar : nl} />
    </>,
  );
  const radios = [...document.querySelectorAll('[data-cx=csat-input] input')].map(box);
  const edge = (rect: DOMRect, end: boolean) => ((dir === 'ltr') === end ? rect.right : rect.left);
  const words = part('word');
  expect(Math.sign(radios[1]!.left - radios[0]!.left)).toBe(dir === 'ltr' ? 1 : -1);
  const text = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  expect(Math.abs(edge(text(words[0]!), false) - edge(radios[0]!, false))).toBeLessThan(4);
  expect(Math.abs(edge(text(words.at(-1)!), true) - edge(radios.at(-1)!, true))).toBeLessThan(4);
  const [low, high] = [...document.querySelectorAll('[data-part=ends] > span')].map(text);
  const strip = [...document.querySelectorAll('[data-cx=nps-input] input')].map(box);
  expect(Math.abs(edge(low!, false) - edge(strip[0]!, false))).toBeLessThan(4);
  expect(Math.abs(edge(high!, true) - edge(strip.at(-1)!, true))).toBeLessThan(4);
});

test('Arabic writes its own digits, and posts ours', async () => {
  const screen = await render(
    <form>
      <NpsInput name="nps" locale={ar} />
    </form>,
  );
  await screen.getByRole('radio', { name: '٧', exact: true }).click();
  expect(posted()).toEqual(['nps=7']);
});

test('words that are too long for the row below stand in the cells, where they push', async () => {
  await page.viewport(320, 900);
  const long = 'x '.repeat(60);
  await render(<ChoiceScale question="?" name="a" wording="chosen" options={[{ value: 1, word: long }, 2]} aria-describedby={undefined} />);
  expect(document.querySelector('[data-words]')!.getAttribute('data-words')).toBe('all');
});

test('a scale of more points than a row holds goes on in a second one, in reading order', async () => {
  await page.viewport(320, 900);
  const screen = await render(
    <ChoiceScale question="?" name="a" ends={['a', 'b']} options={Array.from({ length: 20 }, (_, index) => index)} />,
  );
  const boxes = screen
    .getByRole('radio')
    .elements()
    .map((radio) => box(radio));
  boxes.slice(1).forEach((next, index) => {
    const before = boxes[index]!;
    expect(next.top > before.top + 5 || next.left > before.left).toBe(true);
    expect(next.width).toBeGreaterThanOrEqual(24);
  });
});
