import '../../src/styles.css';
import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { tokens } from '../../stories/tokens.js';
import { variables } from '../../stories/variables.js';
import { more } from './more.js';
import { locales, widgets } from './widgets.js';

interface Rule {
  selector: string;
  style: CSSStyleDeclaration;
}

/** Every rule of the sheet with its whole selector; not those for forced colours, where the reader's colours hold. */
function* rulesOf(list: CSSRuleList, within = ''): Generator<Rule> {
  for (const rule of list) {
    if (rule instanceof CSSMediaRule && /forced-colors/.test(rule.conditionText)) continue;
    const own = rule instanceof CSSStyleRule ? rule.selectorText : '';
    const selector = own && within ? (own.includes('&') ? own.replaceAll('&', `:is(${within})`) : `:is(${within}) ${own}`) : own || within;
    if ('style' in rule) yield { selector, style: rule.style as CSSStyleDeclaration };
    if ('cssRules' in rule) yield* rulesOf(rule.cssRules as CSSRuleList, selector);
  }
}

const state = /:(hover|active|focus-visible|focus-within|focus|checked|popover-open|user-invalid|invalid|disabled|open)(?![\w-])/g;

/** Without each `:not(…)` that asks for a state: an element may come to be without it. */
function withoutNots(selector: string): string {
  for (let from = selector.indexOf(':not('); from >= 0; from = selector.indexOf(':not(', from + 1)) {
    let to = from + 5;
    for (let depth = 1; depth > 0; to++) depth += { '(': 1, ')': -1 }[selector[to]!] ?? 0;
    if (selector.slice(from, to).search(state) >= 0) return withoutNots(`${selector.slice(0, from)}:is(*)${selector.slice(to)}`);
  }
  return selector;
}

/** Whatever state an element may come to and whatever stands before or after it is its own. */
const anyState = (selector: string) => withoutNots(selector.replaceAll(/::[\w-]+(\([^)]*\))?/g, '')).replaceAll(state, ':is(*)');

const rules = [...document.styleSheets].flatMap((sheet) => [...rulesOf(sheet.cssRules)]);
const named = new Map<string, string>();
for (const { selector, style } of rules)
  for (const property of selector === '[data-cx]' ? style : [])
    for (const [, name] of property.startsWith('--_') ? style.getPropertyValue(property).matchAll(/var\((--cx-[\w-]+)/g) : [])
      named.set(property, name!);

/** The variables that a rule reads, by their public names. Its text is read: of a shorthand with a variable the object model gives no value. */
const readBy = ({ selector, style }: Rule) =>
  style.cssText
    .split(';')
    .map((declaration) => declaration.trim().split(/:(.*)/s))
    .filter(([property]) => selector !== '[data-cx]' || !named.has(property!))
    .flatMap(([, value = '']) => [...value.matchAll(/var\((--(?:_|cx-)[\w-]+)/g)])
    .map(([, name]) => named.get(name!) ?? name!)
    .filter((name) => name.startsWith('--cx-'));

const reading = rules.map((rule) => ({ selector: anyState(rule.selector), read: readBy(rule) })).filter(({ read }) => read.length > 0);

const matches = (root: Element, selector: string) => root.matches(selector) || root.querySelector(selector) !== null;

describe.each(widgets)('$name', ({ name, Component, props, bad }) => {
  test('reads exactly the variables that are documented', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const found = new Set<string>();
    for (const given of [props(locales.en), ...(bad ? [bad.props] : []), ...(more[name] ?? [])]) {
      const { container, unmount } = await render(<Component {...given} />);
      const root = container.querySelector(`[data-cx='${name}']`)!;
      for (const { selector, read } of reading)
        if (read.some((variable) => !found.has(variable)) && matches(root, selector)) read.forEach((variable) => found.add(variable));
      await unmount();
    }
    expect(variables[name]).toEqual(tokens.map((token) => token.name).filter((token) => found.has(token)));
  });
});
