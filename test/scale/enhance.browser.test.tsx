import '../../src/styles.css';
import { lazy, StrictMode, Suspense, useState, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CxEnhance, nl, ScaleInput, ScaleMatrix, type Answer, type QuestionProps } from '../../src/index.js';

const options = [1, 2, 3, 4, 5].map((value) => ({ value, word: `word ${value}`, segment: 'any' }));
const Question = (props: Partial<QuestionProps> & { followUp?: { name: string; questions: Record<string, string> } }) => (
  <ScaleInput question="How was it?" name="q" options={options} {...props} />
);

const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
const form = () => document.querySelector('form')!;
const button = () => document.querySelector('button')!;
const radio = (value: number | string, name = 'q') => document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!;
const posted = () => [...new FormData(form())].map(([name, value]) => `${name}=${String(value)}`);
const focused = () => (document.activeElement as HTMLInputElement).value;
/** Until what happens later has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** What the parents of this test were told, and a parent that holds the answer. */
let told: unknown[] = [];
beforeEach(() => {
  told = [];
  (document.activeElement as HTMLElement | null)?.blur();
});

function Parent({ initial = null, ...props }: { initial?: Answer<number> } & Partial<QuestionProps>) {
  const [value, setValue] = useState<Answer<number>>(initial);
  return (
    <>
      <Question
        {...props}
        value={value}
        onValueChange={(answer) => {
          told.push(answer);
          setValue(answer);
        }}
      />
      <output>{String(value)}</output>
    </>
  );
}
const held = () => all<HTMLOutputElement>('output').map(({ value }) => value);

/** Focuses a point of the question, and presses keys there. */
const press = async (keys: string, at: HTMLElement = radio(3)) => {
  at.focus();
  await userEvent.keyboard(keys);
};

describe('by keyboard', () => {
  beforeEach(async () => {
    await render(
      <form>
        <Question notApplicable />
        <CxEnhance />
      </form>,
    );
  });

  test.each([
    ['{Home}', 'q=1'],
    ['{End}', 'q=5'],
    ['{ArrowRight}', 'q=4'],
    ['{ArrowDown}', 'q=4'],
    ['{ArrowLeft}', 'q=2'],
    ['{ArrowUp}', 'q=2'],
    [' ', 'q=3'],
    [' {ArrowRight}{ArrowRight}{ArrowRight}', 'q=n/a'],
    [' {End}{ArrowRight}{ArrowRight}', 'q=1'],
    [' {Home}{ArrowLeft}', 'q=n/a'],
    [' {End}{ArrowRight}{Home}', 'q=1'],
  ])('from the middle, %s posts %s', async (keys, expected) => {
    await press(keys);
    expect(posted()).toEqual([expected]);
    expect(`q=${focused()}`).toBe(expected);
  });

  test.each(['{Delete}', '{Backspace}'])('%s takes the answer back, and stays where it is', async (key) => {
    await press(` ${key}`);
    expect(posted()).toEqual([]);
    expect(focused()).toBe('3');
    await userEvent.keyboard(' ');
    expect(posted()).toEqual(['q=3']);
  });

  test.each(['{Control>}', '{Alt>}', '{Meta>}'])('with %s held no key is ours', async (held) => {
    await press(` ${held}{Home}{End}{Delete}${held.replace('>', '').replace('{', '{/')}`);
    expect(posted()).toEqual(['q=3']);
  });

  test('a point that is disabled is passed over', async () => {
    radio(4).disabled = true;
    await press('{ArrowRight}');
    expect(posted()).toEqual(['q=5']);
  });

  test('from right to left, Left goes on and Right goes back', async () => {
    form().dir = 'rtl';
    await press('{ArrowLeft}');
    expect(posted()).toEqual(['q=4']);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(posted()).toEqual(['q=2']);
    await userEvent.keyboard('{ArrowDown}');
    expect(posted()).toEqual(['q=3']);
  });

  test('a key that the page has made its own is left to it', async () => {
    form().addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    await press('{End}');
    expect(posted()).toEqual([]);
  });
});

test('native input and change events tell of each answer by keyboard', async () => {
  await render(
    <form>
      <Parent />
      <CxEnhance />
    </form>,
  );
  const events: string[] = [];
  for (const type of ['input', 'change']) form().addEventListener(type, ({ type }) => events.push(type));
  await press('{End}');
  expect(events).toEqual(['input', 'change']);
  await expect.poll(held).toEqual(['5']);
});

test('an answer that is only to be read stays', async () => {
  await render(
    <form>
      <Question defaultValue={3} readOnly />
      <CxEnhance />
    </form>,
  );
  await press('{Home}{End}{ArrowRight}{Delete}{Backspace}');
  expect(posted()).toEqual(['q=3']);
});

test('each row of a matrix is a question of its own, and its parent hears which', async () => {
  await render(
    <form>
      <ScaleMatrix
        question="?"
        name="m"
        options={options}
        statements={['a', 'b'].map((id) => ({ id, label: id }))}
        onValueChange={(id, value) => told.push(`${id} ${value}`)}
      />
      <CxEnhance />
    </form>,
  );
  await press('{End}', radio(3, 'm.a'));
  await press('{Home}', radio(3, 'm.b'));
  expect(posted()).toEqual(['m.a=5', 'm.b=1']);
  await press('{Delete}', radio(5, 'm.a'));
  expect(posted()).toEqual(['m.b=1']);
  expect(told).toEqual(['a 5', 'b 1', 'a null']);
});

test('in a text under a question, and in radios that are not ours, the keys are what they were', async () => {
  await render(
    <form>
      <Question followUp={{ name: 'why', questions: { any: 'Why?' } }} onValueChange={(value) => told.push(value)} />
      <input type="radio" name="other" value="1" />
      <input type="radio" name="other" value="2" />
      <CxEnhance />
    </form>,
  );
  radio(2).click();
  const text = document.querySelector('textarea')!;
  await userEvent.fill(text, 'abc');
  await press('{Home}{Delete}', text);
  expect(text.value).toBe('bc');
  await press(' {End}{Delete}', radio(1, 'other'));
  expect(posted()).toEqual(['q=2', 'why=bc', 'other=1']);
  expect(told).toEqual([2]);
});

test('a parent that holds the answer hears that it was taken back', async () => {
  await render(
    <form>
      <Parent initial={4} />
      <CxEnhance />
    </form>,
  );
  await press('{Delete}', radio(4));
  await expect.poll(held).toEqual(['null']);
  expect(posted()).toEqual([]);
  await userEvent.keyboard('{Delete}');
  expect(told).toEqual([null]);
  await userEvent.keyboard(' ');
  await expect.poll(held).toEqual(['4']);
  expect(told).toEqual([null, 4]);
});

test('rendered twice and under StrictMode each thing happens once', async () => {
  await render(
    <StrictMode>
      <form>
        <Parent />
        <CxEnhance />
        <CxEnhance />
      </form>
    </StrictMode>,
  );
  await press(' {ArrowRight}{Delete}{End}');
  expect(told).toEqual([3, 4, null, 5]);
  form().reset();
  await expect.poll(held).toEqual(['null']);
  expect(told).toEqual([3, 4, null, 5, null]);
});

test('once it is gone the keys are the browser’s again', async () => {
  const screen = await render(
    <form>
      <Question />
      <CxEnhance />
    </form>,
  );
  await screen.rerender(
    <form>
      <Question />
    </form>,
  );
  await press(' {End}{Delete}');
  expect(posted()).toEqual(['q=3']);
});

describe('answered before it was hydrated', () => {
  let root: Root | undefined;
  const hydrated = async (page: ReactNode, act: () => void) => {
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = renderToString(page);
    act();
    root = hydrateRoot(place, page);
    await expect.poll(() => Object.keys(place).some((key) => key.startsWith('__reactContainer'))).toBe(true);
    await settled();
  };
  afterEach(() => {
    root?.unmount();
    document.body.replaceChildren();
  });

  test.each([
    ['before the questions', (questions: ReactNode) => [<CxEnhance key="x" />, questions]],
    ['after them', (questions: ReactNode) => [questions, <CxEnhance key="x" />]],
    ['among them in StrictMode', (questions: ReactNode) => <StrictMode>{[<CxEnhance key="x" />, questions]}</StrictMode>],
  ])('the parent hears it, with CxEnhance %s', async (_, arrange) => {
    await hydrated(
      <form>
        {arrange(
          <div key="q">
            <Parent />
            <Parent name="r" initial={2} />
            <Parent name="s" initial={2} />
          </div>,
        )}
      </form>,
      () => [radio(4), radio(5, 'r')].forEach((point) => point.click()),
    );
    await expect.poll(held).toEqual(['4', '5', '2']);
    expect(posted()).toEqual(['q=4', 'r=5', 's=2']);
    expect(told).toEqual([4, 5]);
    radio(1).click();
    await expect.poll(held).toEqual(['1', '5', '2']);
  });

  test('so does a handler where the form holds the answer; a default is told to nobody', async () => {
    await hydrated(
      <form>
        <Question onValueChange={(value) => told.push(value)} defaultValue={1} />
        <Question name="r" onValueChange={(value) => told.push(value)} defaultValue={1} />
        <CxEnhance />
      </form>,
      () => radio(4).click(),
    );
    await expect.poll(() => told).toEqual([4]);
    expect(posted()).toEqual(['q=4', 'r=1']);
  });

  test.each([
    ['after the rest', 0],
    ['long after the rest, because its code comes late', 300],
  ])('so does a part of the page that React hydrates %s', async (_, wait) => {
    const Late = lazy(async () => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return { default: Parent };
    });
    // The server waits for what is lazy; here it is rendered as it is then.
    const page = (question: ReactNode) => (
      <form>
        <CxEnhance />
        <Suspense>{question}</Suspense>
      </form>
    );
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = renderToString(page(<Parent />));
    radio(4).click();
    root = hydrateRoot(place, page(<Late />));
    await expect.poll(held).toEqual(['4']);
    expect(told).toEqual([4]);
  });

  test('without an answer nobody hears anything, and nothing has the focus', async () => {
    await hydrated(
      <form>
        <Parent />
        <CxEnhance />
      </form>,
      () => undefined,
    );
    expect(told).toEqual([]);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('after a reset', () => {
  const page = (
    <>
      <form id="own">
        <Parent />
        <Parent name="r" initial={2} />
        <Parent name="untouched" />
      </form>
      <form>
        <Parent name="other" />
      </form>
      <Parent name="far" form="own" />
      <CxEnhance />
    </>
  );

  test('the parents hear of what came back, in that form and in the questions it owns from afar', async () => {
    await render(page);
    await settled();
    for (const name of ['q', 'r', 'other', 'far']) radio(4, name).click();
    await expect.poll(held).toEqual(['4', '4', 'null', '4', '4']);
    told = [];
    form().reset();
    await expect.poll(held).toEqual(['null', '2', 'null', '4', 'null']);
    expect(told).toEqual([null, 2, null]);
    expect(posted()).toEqual(['r=2']);
  });

  test('a reset that the page refuses is none', async () => {
    await render(page);
    radio(4).click();
    form().addEventListener('reset', (event) => event.preventDefault());
    form().reset();
    await settled();
    expect(held()[0]).toBe('4');
    expect(told).toEqual([4]);
  });
});

describe('what the browser says of a question without an answer', () => {
  const sent = () => {
    let count = 0;
    form().addEventListener('submit', (event) => {
      event.preventDefault();
      count++;
    });
    return () => count;
  };
  const page = (required?: string, more?: ReactNode) => (
    <form>
      <Parent required />
      {more}
      <button>Send</button>
      <CxEnhance required={required} />
    </form>
  );

  test('is said in the language of the page; once answered the form is sent', async () => {
    await render(page(nl.scale.required));
    const count = sent();
    button().click();
    expect(radio(1).validationMessage).toBe('Kies een antwoord.');
    expect(count()).toBe(0);
    radio(4).click();
    expect(all<HTMLInputElement>('[name=q]').filter((point) => !point.checkValidity())).toEqual([]);
    button().click();
    expect(count()).toBe(1);
  });

  test('also by keyboard, after a reset, and when another question is still open', async () => {
    await render(page(nl.scale.required, <Question name="r" required />));
    const count = sent();
    button().click();
    await press(' ', radio(2));
    expect(radio(2).validity.valid).toBe(true);
    button().click();
    expect(radio(1, 'r').validationMessage).toBe('Kies een antwoord.');
    await press(' ', radio(1, 'r'));
    form().reset();
    expect(radio(1).validity.customError).toBe(false);
    button().click();
    expect(radio(1).validationMessage).toBe('Kies een antwoord.');
    expect(count()).toBe(0);
  });

  test('an answer that came from the page itself clears it too', async () => {
    await render(page(nl.scale.required));
    const count = sent();
    button().click();
    radio(4).checked = true;
    button().click();
    expect(count()).toBe(1);
  });

  test('a message of the page itself is left alone', async () => {
    await render(page(nl.scale.required));
    radio(1).setCustomValidity('Ask a colleague.');
    button().click();
    expect(radio(1).validationMessage).toBe('Ask a colleague.');
    radio(4).click();
    expect(radio(1).validationMessage).toBe('Ask a colleague.');
  });

  test('other fields keep their own, and without the words so do ours', async () => {
    await render(page(undefined, <input name="text" required />));
    button().click();
    expect(radio(1).validity.customError).toBe(false);
    const screen = await render(page(nl.scale.required, <input name="text" required />));
    screen.container.querySelector('button')!.click();
    expect(screen.container.querySelector<HTMLInputElement>('[name=text]')!.validity.customError).toBe(false);
  });

  test('once it is gone, so is its message', async () => {
    const screen = await render(page(nl.scale.required));
    button().click();
    await screen.rerender(page());
    expect(radio(1).validity.customError).toBe(false);
    expect(radio(1).validity.valueMissing).toBe(true);
  });
});

describe('on a page that comes back with errors', () => {
  const summary = (
    <section data-cx="error-summary" tabIndex={-1}>
      …
    </section>
  );
  const wrong = <Question name="wrong" error="Choose a number." />;

  test.each<[string, ReactNode, () => Element | null]>([
    ['the summary has the focus', [wrong, summary], () => document.querySelector('[data-cx=error-summary]')],
    ['without one, the first question that is wrong', [<Question key="a" />, wrong], () => radio(1, 'wrong')],
    ['in it the answer, if there is one', <Question key="a" defaultValue={4} error="Not that one." />, () => radio(4)],
    [
      'in a matrix the row that is wrong',
      <ScaleMatrix
        key="m"
        question="?"
        name="m"
        options={options}
        statements={[
          { id: 'a', label: 'a' },
          { id: 'b', label: 'b', error: 'Choose.' },
        ]}
      />,
      () => radio(1, 'm.b'),
    ],
    ['a disabled question is passed over', [<Question key="a" error="Wrong." disabled />, wrong], () => radio(1, 'wrong')],
  ])('%s', async (_, questions, expected) => {
    await render(
      <form>
        {(Array.isArray(questions) ? questions : [questions]).map((question: ReactNode, index) => (
          <div key={index}>{question}</div>
        ))}
        <CxEnhance />
      </form>,
    );
    await expect.poll(() => document.activeElement).toBe(expected());
  });

  test('nothing takes the focus from what has it, nor where the page says no, nor where nothing is wrong', async () => {
    const screen = await render(
      <>
        <input ref={(field) => field?.focus()} />
        {wrong}
        <CxEnhance />
      </>,
    );
    await settled();
    expect(document.activeElement?.localName).toBe('input');
    expect((document.activeElement as HTMLInputElement).name).toBe('');
    await screen.unmount();
    await render(
      <>
        {wrong}
        <CxEnhance focusError={false} />
      </>,
    );
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('before unsaved answers are left', () => {
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const page = (warnUnsaved: boolean) => (
    <form onSubmit={(event) => event.preventDefault()}>
      <Question followUp={{ name: 'why', questions: { any: 'Why?' } }} />
      <input name="other" />
      <button>Send</button>
      <CxEnhance warnUnsaved={warnUnsaved} />
    </form>
  );

  test('the browser asks, from the first answer until it is sent', async () => {
    await render(page(true));
    expect(asks()).toBe(false);
    await userEvent.fill(document.querySelector('[name=other]')!, 'x');
    expect(asks()).toBe(false);
    radio(4).click();
    expect(asks()).toBe(true);
    button().click();
    expect(asks()).toBe(false);
    await userEvent.fill(document.querySelector('textarea')!, 'x');
    expect(asks()).toBe(true);
  });

  test('or reset, or until the form is no more', async () => {
    const screen = await render(page(true));
    radio(4).click();
    form().reset();
    await expect.poll(asks).toBe(false);
    radio(4).click();
    expect(asks()).toBe(true);
    await screen.rerender(page(false));
    expect(asks()).toBe(false);
    await screen.rerender(page(true));
    expect(asks()).toBe(true);
    await screen.unmount();
    expect(asks()).toBe(false);
  });

  test('it asks nothing by default, nor about what no form would send', async () => {
    const screen = await render(page(false));
    radio(4).click();
    expect(asks()).toBe(false);
    await screen.unmount();
    await render(
      <>
        <Question />
        <CxEnhance warnUnsaved />
      </>,
    );
    radio(4).click();
    expect(asks()).toBe(false);
  });
});
