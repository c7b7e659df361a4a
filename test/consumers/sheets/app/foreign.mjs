import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import forms from '@tailwindcss/forms';
import postcss from 'postcss';
import tailwind3 from 'tailwind3';
import { compile } from 'tailwindcss';

const read = (path) => readFile(fileURLToPath(import.meta.resolve(path)), 'utf8');

/** Dresses controls by state, and in no layer: it weighs what our states weigh, so that ours has to come after. */
export const beforeOurs = 'Tailwind 3 and its forms';

/** Other people's style sheets as an app has them, with the classes that `html` uses. */
export const foreignSheets = async (html) => ({
  'a reset of *': '*, *::before, *::after { margin: 0; padding: 0; box-sizing: border-box }',
  'Bootstrap 5': await read('bootstrap/dist/css/bootstrap.css'),
  'Tailwind 3': await byTailwind3(html),
  [beforeOurs]: await byTailwind3(html, [forms]),
  'Tailwind 4': await byTailwind4(html),
  'Tailwind 4 and its forms': await byTailwind4(html, '@plugin "@tailwindcss/forms";'),
});

async function byTailwind3(html, plugins = []) {
  const content = [{ raw: html, extension: 'html' }];
  const { css } = await postcss([tailwind3({ content, darkMode: 'class', plugins })]).process(
    '@tailwind base; @tailwind components; @tailwind utilities;',
    {
      from: undefined,
    },
  );
  return css;
}

async function byTailwind4(html, plugins = '') {
  const source = `@import "tailwindcss"; ${plugins} @custom-variant dark (&:where(.dark, .dark *));`;
  const loadStylesheet = async () => ({ path: 'tailwindcss/index.css', base: '/', content: await read('tailwindcss/index.css') });
  const loadModule = async () => ({ path: '@tailwindcss/forms', base: '/', module: forms });
  const { build } = await compile(source, { base: '/', loadStylesheet, loadModule });
  return build([...new Set(html.match(/[\w:./-]+/g))]);
}
