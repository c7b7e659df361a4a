import '../../src/styles.css';
import axe from 'axe-core';
import { createRef } from 'react';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import './heard.js';
import { locales, widgets } from './widgets.js';

const violations = async () => {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** A page in one of two themes. */
const paint = (theme: 'light' | 'dark') => {
  const { style } = document.documentElement;
  style.colorScheme = theme;
  document.body.style.cssText = theme === 'dark' ? 'background:#111316;color:#ebedef' : 'background:#fff;color:#1b1f27';
};

describe.each(widgets)('$name', ({ Component, props, element, kind, name }) => {
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

  test.each(['light', 'dark'] as const)('axe finds nothing in a %s page, in both languages', async (theme) => {
    paint(theme);
    for (const [lang, locale] of Object.entries(locales)) {
      document.documentElement.lang = lang;
      const screen = await render(<Component {...props(locale)} {...(kind === 'picture' ? { table: 'open' } : {})} />);
      expect(await violations()).toEqual([]);
      await screen.unmount();
    }
    paint('light');
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
