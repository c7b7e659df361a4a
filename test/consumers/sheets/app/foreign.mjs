import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';
import tailwind3 from 'tailwind3';
import { compile } from 'tailwind4';

const read = (path) => readFile(fileURLToPath(import.meta.resolve(path)), 'utf8');

/** Other people's style sheets as an app has them, with the classes that `html` uses. */
export const foreignSheets = async (html) => ({
  'a reset of *': '*, *::before, *::after { margin: 0; padding: 0; box-sizing: border-box }',
  'Bootstrap 5': await read('bootstrap/dist/css/bootstrap.css'),
  'Tailwind 3': await byTailwind3(html),
  'Tailwind 4': await byTailwind4(html),
});

async function byTailwind3(html) {
  const content = [{ raw: html, extension: 'html' }];
  const { css } = await postcss([tailwind3({ content, darkMode: 'class' })]).process(
    '@tailwind base; @tailwind components; @tailwind utilities;',
    {
      from: undefined,
    },
  );
  return css;
}

async function byTailwind4(html) {
  const source = '@import "tailwindcss"; @custom-variant dark (&:where(.dark, .dark *));';
  const loadStylesheet = async () => ({ path: 'tailwindcss/index.css', base: '/', content: await read('tailwind4/index.css') });
  const { build } = await compile(source, { base: '/', loadStylesheet });
  return build([...new Set(html.match(/[\w:./-]+/g))]);
}
