import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, hex, luminance, written, type Rgb } from '../../stories/guides/contrast.js';
import { declarations, readDefaults, readHouse, readPage, schemes, sideOf, writeTheme, type Scheme } from '../../stories/guides/theme.js';
import { tokens } from '../../stories/tokens.js';

const sheet = readFileSync('src/figure/tokens.css', 'utf8');
const pageSheet = readFileSync('.storybook/page.css', 'utf8');
const defaults = readDefaults(sheet);
const page = readPage(pageSheet);
const names = tokens.map(({ name }) => name);

test('the list of variables is that of the style sheet', () => {
  expect(names.toSorted()).toEqual([...new Set([...sheet.matchAll(/--cx-[\w-]+/g)].map(([name]) => name))].sort());
  expect(Object.keys(defaults).sort()).toEqual(names.toSorted());
});

test('no other sheet has a variable of its own', () => {
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css')))
    for (const [name] of readFileSync(`src/${path}`, 'utf8').matchAll(/--cx-[\w-]+/g)) expect(names, path).toContain(name);
});

test('what has to stand out says from what, and how much', () => {
  for (const { name, kind, against, ratio, effect } of tokens) {
    expect(effect, name).toMatch(/^[A-Z].*\.$/);
    expect(ratio === undefined, name).toBe(against === undefined);
    if (kind === 'length') expect(against, name).toBeUndefined();
    if (against && against !== 'paper') expect(names, name).toContain(against);
  }
});

test('contrast() is that of WCAG 2.2', () => {
  const black: Rgb = [0, 0, 0];
  const white: Rgb = [255, 255, 255];
  expect(luminance(black)).toBe(0);
  expect(luminance(white)).toBeCloseTo(1, 12);
  expect(contrast(black, white)).toBeCloseTo(21, 12);
  expect(contrast(white, black)).toBeCloseTo(21, 12);
  expect(contrast(white, white)).toBe(1);
  expect(contrast([0x76, 0x76, 0x76], white)).toBeCloseTo(4.54, 2);
  expect(contrast([0x77, 0x77, 0x77], white)).toBeCloseTo(4.48, 2);
  expect(contrast([255, 0, 0], white)).toBeCloseTo(4, 2);
  expect(contrast([0, 0, 255], white)).toBeCloseTo(8.59, 2);
});

test('written() never rounds up to what is missed', () => {
  expect(written(21)).toBe('21.0 : 1');
  expect(written(4.5)).toBe('4.5 : 1');
  expect(written(4.499)).toBe('4.4 : 1');
});

test('hex() is what a colour field takes', () => {
  expect(hex([0, 10, 255])).toBe('#000aff');
});

const parse = (colour: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

/** The two kinds of default that the sheet has and that can be told without a browser: a colour, and ink thinned out over the paper. */
function seen(name: string, scheme: Scheme): Rgb {
  const value = sideOf(defaults[name]!, scheme);
  const [paper, ink] = [parse(page[scheme].paper), parse(page[scheme].ink)];
  const thinned = /^color-mix\(in srgb, currentColor (\d+)%, transparent\)$/.exec(value)?.[1];
  const share = value === 'currentColor' ? 1 : Number(thinned) / 100;
  if (value.startsWith('#')) return parse(value);
  if (value === 'Canvas') return scheme === 'light' ? [255, 255, 255] : [0x12, 0x12, 0x12];
  if (value === 'CanvasText') return scheme === 'light' ? [0, 0, 0] : [255, 255, 255];
  return paper.map((under, at) => share * ink[at]! + (1 - share) * under) as unknown as Rgb;
}

test.each(schemes)('every default stands out as much as it needs: %s', (scheme) => {
  for (const { name, against, ratio } of tokens)
    if (against && ratio) {
      const ground = against === 'paper' ? parse(page[scheme].paper) : seen(against, scheme);
      expect(contrast(seen(name, scheme), ground), name).toBeGreaterThanOrEqual(ratio);
    }
});

test('where light-dark() is not known, the light side of it holds', () => {
  const [before] = sheet.split('@supports');
  const found = [...before!.matchAll(/var\((--cx-[\w-]+), (#[0-9a-f]{6})\)/g)];
  expect(found.map(([, name]) => name)).toEqual(['--cx-accent', '--cx-on-accent', '--cx-error']);
  for (const [, name, colour] of found) expect(colour, name).toBe(sideOf(defaults[name!]!, 'light'));
});

test('declarations() reads one rule', () => {
  const css = '/* .a { x: 1 } */\n.ab { x: 0 }\n.a { x: 2;\n  y: light-dark(#fff, #000); }\n.b .a { x: 3 }';
  expect(declarations(css, '.a')).toEqual({ x: '2', y: 'light-dark(#fff, #000)' });
  expect(() => declarations(css, '.c')).toThrow(RangeError);
});

test('sideOf() takes one side, whatever is in it', () => {
  const value = 'light-dark(rgb(1, 2, 3), color-mix(in srgb, red 5%, blue))';
  expect(sideOf(value, 'light')).toBe('rgb(1, 2, 3)');
  expect(sideOf(value, 'dark')).toBe('color-mix(in srgb, red 5%, blue)');
  expect(sideOf('currentColor', 'dark')).toBe('currentColor');
});

test('writeTheme() of the default writes nothing', () => {
  expect(writeTheme(page, page, defaults)).toEqual([]);
});

test('writeTheme() joins two sides that differ, and fills in the default of the one that is not set', () => {
  const light = { ...page.light, colours: { '--cx-accent': '#00695c', '--cx-error': '#aa0000' } };
  const dark = { ...page.dark, paper: '#000000', colours: { '--cx-error': '#AA0000' } };
  expect(writeTheme({ ...page, light, dark, lengths: { '--cx-radius': '2px' } }, page, defaults)).toEqual([
    ['--cx-surface', 'light-dark(#ffffff, #000000)'],
    ['--cx-accent', `light-dark(#00695c, ${sideOf(defaults['--cx-accent']!, 'dark')})`],
    ['--cx-error', '#aa0000'],
    ['--cx-radius', '2px'],
  ]);
});

test.each(['.shop', '.bank'])('%s of the showcase is read, and written as it was', (selector) => {
  const rule = declarations(pageSheet, selector);
  const house = readHouse(pageSheet, selector, page);
  const [scheme] = house.schemes;
  expect(rule['--cx-surface']).toBe(rule['background']);
  const own = Object.entries(rule).filter(([property, value]) => property in defaults && sideOf(defaults[property]!, scheme!) !== value);
  expect(Object.fromEntries(writeTheme(house, page, defaults))).toEqual({ 'color-scheme': scheme, ...Object.fromEntries(own) });
});
