import '../../src/styles.css';
import { createRef } from 'react';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import './heard.js';
import { locales, widgets } from './widgets.js';

describe.each(widgets)('$name', ({ Component, props, element, name }) => {
  test('the root takes ref, class, id, data and event props', async () => {
    const ref = createRef<HTMLElement>();
    let clicks = 0;
    await render(<Component {...props(locales.en)} ref={ref} className="mine" id="own" data-test="x" lang="en" onClick={() => clicks++} />);
    const root = ref.current!;
    expect(root.tagName).toBe(element);
    expect(root.dataset).toMatchObject({ cx: name, test: 'x' });
    expect([root.className, root.id, root.lang]).toEqual(['mine', 'own', 'en']);
    root.click();
    expect(clicks).toBe(1);
  });

  test('two of them on one page have no id in common', async () => {
    await render(
      <>
        <Component {...props(locales.en)} />
        <Component {...props(locales.en)} />
      </>,
    );
    const ids = [...document.querySelectorAll('[data-cx] [id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a picture is named by its title, and its title is a heading where asked', async () => {
  const { Component, props } = widgets.find(({ name }) => name === 'kano-diagram')!;
  const screen = await render(<Component {...props(locales.en)} caption="What delights" headingLevel={3} />);
  await expect.element(screen.getByRole('heading', { level: 3, name: 'What delights' })).toBeVisible();
  await expect.element(screen.getByRole('figure', { name: 'What delights' })).toBeVisible();
});
