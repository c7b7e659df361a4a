import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));

/** Selectors at the top level of a sheet, also inside its at-rules. */
function topSelectors(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  const openAtRules: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ';' && depth === openAtRules.length) start = i + 1;
    if (text[i] === '{') {
      const selector = text.slice(start, i).trim();
      if (depth === openAtRules.length) {
        if (selector.startsWith('@')) openAtRules.push(depth);
        else found.push(selector);
      }
      depth++;
      start = i + 1;
    }
    if (text[i] === '}') {
      depth--;
      if (openAtRules.at(-1) === depth) openAtRules.pop();
      start = i + 1;
    }
  }
  return found;
}

test.each(sheets)('$path touches nothing outside a widget', ({ text }) => {
  for (const selector of topSelectors(text))
    expect(selector).toMatch(/^(:where\((:root\S+ of :dir\(\w+\)\) )?)?((figure|fieldset)(:is\()?)?\[data-cx/);
  expect(text).not.toMatch(/!important|@layer|@font-face|font-family:(?! inherit)/);
});

// Blink passes over a rule at once when an element that it asks for is nowhere around; that `data-cx` has another value it finds out only by trying. A page of questions is laid out in six sevenths of the time.
test('what is written for pictures or for questions alone begins with their element', () => {
  const apart = ['kano/kano-question.css', 'blocks/blocks-assessment.css', 'blocks/gaps.css', 'blocks/marks.css'];
  const families = { figure: /^(results|kano|journey|blocks|strategy)\//, fieldset: /^scale\/(ruler|below)\./ };
  for (const [element, family] of Object.entries(families)) {
    const own = sheets.filter(({ path }) => family.test(path) && !apart.includes(path));
    expect(own.length).toBeGreaterThan(1);
    for (const { path, text } of own)
      for (const selector of topSelectors(text).filter((found) => !/^\[data-cx=\S+$/.test(found)))
        expect(selector, path).toMatch(new RegExp(`^:where\\(${element}[[:]`));
  }
});

test('colours stand in one sheet only', () => {
  for (const { path, text } of sheets)
    if (path !== 'figure/tokens.css')
      expect(text.replaceAll(/rgb\(0 0 0 \/ [\d.]+\)/g, ''), path).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(|oklch\(/i);
});

test('no size is smaller than 12 px in a page of 16 px', () => {
  for (const { path, text } of sheets)
    for (const [, size] of text.matchAll(/font-size: ([\d.]+)em/g)) expect(Number(size), `${path}: ${size}em`).toBeGreaterThanOrEqual(0.75);
});

test('nothing is hovered where a tap would make it stick', () => {
  for (const { path, text } of sheets)
    expect(text.replace(/@media \(hover: hover\)[^{]*\{[\s\S]*?\n\}/g, ''), path).not.toContain(':hover');
});

test('nothing that bundlers for older browsers rewrite stands where they find it', () => {
  for (const { path, text } of sheets) {
    expect(text.replace(/:nth-child\(n of :dir\(\w+\)\)/g, ''), path).not.toContain(':dir(');
    expect(text.replace(/@supports \(color: light-dark[\s\S]*?\n}/g, ''), path).not.toContain('light-dark(');
  }
});

/** Four values of which left and right are not the same stay where they are when the page is mirrored. */
const oneSided = (text: string) =>
  [...text.matchAll(/(?<![\w-])(?:padding|margin|inset): *([^;{}]+)/g)]
    .map(([declaration, values]) => ({ declaration, values: values!.match(/[\w-]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()]+/g)! }))
    .filter(({ values }) => values.length === 4 && values[1] !== values[3])
    .map(({ declaration }) => declaration);

test.each(sheets)('$path sets nothing apart at one physical side', ({ text }) => {
  expect(oneSided(text)).toEqual([]);
  expect(text.match(/(?<![\w-])(?:padding|margin|border)-(?:left|right)\b|(?<![\w-])(?:left|right):/g) ?? []).toEqual([]);
});

test('the rule finds a side', () => {
  expect(oneSided('a { padding: 0 0.6em 0 0 } b { inset: 0 auto 0 calc(1em + (2px)) } c { margin: 1em 2px 0 2px }')).toHaveLength(2);
});
