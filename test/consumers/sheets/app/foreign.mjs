import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import formsPlugin from '@tailwindcss/forms';
import postcss from 'postcss';
import tailwind3 from 'tailwind3';
import { compile } from 'tailwindcss';

const read = (path) => readFile(fileURLToPath(import.meta.resolve(path)), 'utf8');

/** The sheets of forms. That of Tailwind 3 is in no layer and weighs what our states weigh, so that ours has to come after it. */
export const forms = { beforeOurs: 'Tailwind 3 and its forms', layered: 'Tailwind 4 and its forms' };

/** Other people's style sheets as an app has them, with the classes that `html` uses. */
export const foreignSheets = async (html) => ({
  'a reset of *': '*, *::before, *::after { margin: 0; padding: 0; box-sizing: border-box }',
  'Bootstrap 5': await read('bootstrap/dist/css/bootstrap.css'),
  'Tailwind 3': await byTailwind3(html),
  [forms.beforeOurs]: await byTailwind3(html, [formsPlugin]),
  'Tailwind 4': await byTailwind4(html),
  [forms.layered]: await byTailwind4(html, '@plugin "@tailwindcss/forms";'),
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
  const loadModule = async () => ({ path: '@tailwindcss/forms', base: '/', module: formsPlugin });
  const { build } = await compile(source, { base: '/', loadStylesheet, loadModule });
  return build([...new Set(html.match(/[\w:./-]+/g))]);
}
