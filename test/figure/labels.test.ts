import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brackets } from '../../src/figure/brackets.js';
import { arrangeLabels, gaps, labelSize, labelWidths, type Place, type Side } from '../../src/figure/labels.js';
import { lines, textWidth, wordWidths } from '../../src/figure/text.js';

const sides: Side[] = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];
const rows = (text: string, width: number) => lines(wordWidths(text), width);

test('every bracket has its tokens; numbers name the brackets that need a list', () => {
  const arrange = (...places: Place[]) => arrangeLabels(places, () => places);
  expect(arrange({ side: 'e', width: 4 })).toEqual({
    at: ['xs-e xs-4 xs-l s-e s-4 s-l m-e m-4 m-l l-e l-4 l-l xl-e xl-4 xl-l'],
    numbers: '',
  });
  expect(arrange({ side: 'e', width: 0 })).toEqual({ at: ['xs-e s-e m-e l-e xl-e'], numbers: 'xs s m l xl' });
  expect(arrange({ side: 'n', width: 5, members: [0, 1] }, { side: '0', width: 0 })).toEqual({
    at: ['xs-n xs-5 xs-m s-n s-5 s-m m-n m-5 m-m l-n l-5 l-m xl-n xl-5 xl-m', 'xs-0 s-0 m-0 l-0 xl-0'],
    numbers: 'xs s m l xl',
  });
  expect(arrangeLabels([], () => [])).toEqual({ at: [], numbers: '' });
});

describe('text', () => {
  test('a wider text is never estimated narrower', () => {
    expect(textWidth('ill')).toBeLessThan(textWidth('www'));
    expect(textWidth('')).toBe(0);
    expect(textWidth('漢字')).toBeGreaterThan(textWidth('ab'));
  });
  test('lines: greedy, and a word that does not fit fits nowhere', () => {
    expect(rows('Free return', 20)).toBe(1);
    expect(rows('Free return', 6)).toBe(2);
    expect(rows('Klanttevredenheidsonderzoek', 6)).toBe(Infinity);
    expect(rows('Klanttevreden\u00adheids\u00adonderzoek', 10)).toBe(3);
  });
});

describe('the sheet holds the same numbers', () => {
  const sheet = readFileSync('src/figure/labels.css', 'utf8');
  const rule = (selector: string) => sheet.split(`${selector} [data-part='tag'] {`)[1]?.split('}')[0] ?? '';

  test.each(brackets)('bracket $name', ({ name, from, to }) => {
    const query = name === 'xl' ? `(width >= ${from}em)` : `(${from}em <= width < ${to}em)`;
    expect(sheet).toContain(`@container ${query} {`);
    for (const side of sides) expect(rule(`[data-at~='${name}-${side}']`)).not.toBe('');
    for (const width of labelWidths) expect(rule(`[data-at~='${name}-${width}']`)).toContain(`max-inline-size: ${width}em`);
    expect(sheet).toContain(`[data-at~='${name}-0']`);
    expect(sheet).toContain(`[data-in~='${name}'] { display: revert }`);
  });

  test('size and gaps of a label', () => {
    expect(sheet).toContain(`font-size: ${labelSize}em`);
    expect(rule(`[data-at~='m-e']`)).toContain(`margin-inline-start: ${gaps.beside}em`);
    expect(rule(`[data-at~='m-n']`)).toContain(`margin-block-end: ${gaps.over}em`);
    expect(rule(`[data-at~='m-se']`)).toContain(`margin-inline-start: ${gaps.across}em; margin-block-start: ${gaps.along}em`);
  });
});
