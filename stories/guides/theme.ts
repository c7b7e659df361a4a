import { tokens, type Token } from '../tokens.js';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What a page has before any widget stands on it, and the colours it gives them, by variable. */
export interface Side {
  paper: string;
  ink: string;
  colours: Readonly<Record<string, string>>;
}

/** A house: the schemes that its pages come in, what each looks like, its font as CSS writes it, and the lengths it gives, by variable. */
export interface Theme extends Record<Scheme, Side> {
  schemes: readonly Scheme[];
  font: string;
  lengths: Readonly<Record<string, string>>;
}

/** The declarations of a rule, by property. The selector is that of the whole rule, and a rule holds no others. */
export function declarations(sheet: string, selector: string): Record<string, string> {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  const [, body] = plain.split(new RegExp(`(?:^|[}\\n])\\s*${selector.replace(/[.[\]()*+?^$|\\]/g, '\\$&')}\\s*\\{`));
  if (body === undefined) throw new RangeError(`The sheet has no rule for ${selector}.`);
  const inside = body.slice(0, body.indexOf('}'));
  return Object.fromEntries([...inside.matchAll(/([\w-]+)\s*:\s*([^;]+)/g)].map(([, property, value]) => [property, value!.trim()]));
}

/** The default of each public variable: what the style sheet falls back on. */
export function readDefaults(sheet: string): Record<string, string> {
  return Object.fromEntries([...sheet.matchAll(/var\((--cx-[\w-]+), (.+)\);/g)].map(([, name, value]) => [name, value!]));
}

/** The side of `light-dark(…, …)` that a scheme takes; any other value is both. */
export function sideOf(value: string, scheme: Scheme): string {
  const [, light, dark] = /^light-dark\(((?:[^(),]|\([^()]*\))+),(.+)\)$/.exec(value) ?? [];
  return ((scheme === 'light' ? light : dark) ?? value).trim();
}

/** A page on which no variable is set. */
export function readPage(sheet: string): Theme {
  const side = (selector: string): Side => {
    const { background, color } = declarations(sheet, selector);
    return { paper: background!, ink: color!, colours: {} };
  };
  return { schemes, font: declarations(sheet, 'body')['font']!, lengths: {}, light: side(':root'), dark: side(":root[data-theme='dark']") };
}

/** A house of one scheme, from the rule that dresses its pages; its other side is that of the page. */
export function readHouse(sheet: string, selector: string, page: Theme): Theme {
  const rule = declarations(sheet, selector);
  const scheme = rule['color-scheme'] === 'dark' ? 'dark' : 'light';
  const given = (of: Token['kind']) =>
    Object.fromEntries(
      tokens.flatMap(({ name, kind }) => (kind === of && name !== '--cx-surface' && rule[name] ? [[name, rule[name]]] : [])),
    );
  return {
    ...page,
    schemes: [scheme],
    // Size and line height stay those of the page.
    font: rule['font-family'] ? page.font.replace(/(?<=\/\S+ ).*/, rule['font-family']) : page.font,
    lengths: given('length'),
    [scheme]: { paper: rule['background'] ?? page[scheme].paper, ink: rule['color'] ?? page[scheme].ink, colours: given('colour') },
  };
}

/** What differs from the default, as the declarations of one rule. Paper reaches the widgets as `--cx-surface`; ink and font reach them from the page. */
export function writeTheme(theme: Theme, page: Theme, defaults: Readonly<Record<string, string>>): [property: string, value: string][] {
  const both = ([light, dark]: [string, string]) => {
    if (theme.schemes.length < 2) return theme.schemes[0] === 'dark' ? dark : light;
    return same(light, dark) ? light : `light-dark(${light}, ${dark})`;
  };
  const lines: [string, string][] = theme.schemes.length < 2 ? [['color-scheme', theme.schemes[0] ?? 'light']] : [];
  for (const { name, kind } of tokens) {
    const usual = defaults[name]!;
    if (kind === 'length') {
      const length = theme.lengths[name];
      if (length !== undefined && !same(length, usual)) lines.push([name, length]);
      continue;
    }
    const of = (scheme: Scheme) => (name === '--cx-surface' ? theme[scheme].paper : (theme[scheme].colours[name] ?? sideOf(usual, scheme)));
    const before = (scheme: Scheme) => (name === '--cx-surface' ? page[scheme].paper : sideOf(usual, scheme));
    if (theme.schemes.some((scheme) => !same(of(scheme), before(scheme)))) lines.push([name, both([of('light'), of('dark')])]);
  }
  return lines;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
