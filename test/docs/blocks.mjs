import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const guides = join(root, 'stories/guides');

export const pages = [
  join(root, 'README.md'),
  ...readdirSync(guides, { recursive: true })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join(guides, name)),
];

const exported = [
  ...readFileSync(join(root, 'test/structure/surface.test.ts'), 'utf8')
    .split('index: [')[1]
    .split(']')[0]
    .matchAll(/'(\w+)'/g),
].map(([, name]) => name);

/** A block that shows a call may leave out where its names come from. */
const imported = (code) =>
  exported
    .filter(
      (name) =>
        new RegExp(`\\b${name}\\b`).test(code) &&
        !new RegExp(`(import[^;]*|const |function |\\{[^}]*)\\b${name}\\b[^;]*(from|=)`).test(code),
    )
    .map((name) => `import { ${name} } from 'cx-widgets';`)
    .join('\n');

/** The blocks of a page that are code, each with the line it begins on, and as the whole file that a user would have. */
function blocksOf(page) {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```(tsx?|js)\n([\s\S]*?)^```/gm)].map(({ 1: language, 2: code, index }) => ({
    page: relative(root, page),
    language,
    code,
    file: `${code}\n${imported(code)}\nexport {};\n`,
    line: text.slice(0, index).split('\n').length + 1,
  }));
}

export const blocks = pages.flatMap(blocksOf);
