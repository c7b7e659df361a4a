import '../../src/styles.css';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { locales, widgets } from './widgets.js';

const { documentElement: html, body } = document;
const themes = { light: 'background:#fff;color:#1b1f27', dark: 'background:#111316;color:#ebedef' };
/** A sample: `npm run test:all` has axe look at every story, in light and dark, in every language and direction. */
const pages = (
  [
    ['nl', 'dark', 'ltr'],
    ['en', 'light', 'rtl'],
    ['ar', 'dark', 'rtl'],
  ] as const
).map(([name, theme, dir]) => ({ locale: locales[name], theme, dir, lang: locales[name].tag }));

// In forced colours too: see `vite.config.ts`.
describe.each(widgets)('axe finds nothing in $name', ({ Component, props, kind }) => {
  test.each(pages)('on a page that is $theme, $lang, $dir', async ({ theme, lang, dir, locale }) => {
    Object.assign(html, { lang, dir });
    html.style.colorScheme = theme;
    body.style.cssText = themes[theme];
    await render(<Component {...props(locale)} {...(kind === 'picture' ? { table: 'open' } : {})} />);
    const { violations } = await axe.run(body, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
