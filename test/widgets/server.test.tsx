import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { locales, widgets } from './widgets.js';

const heard: string[] = [];
beforeEach(() => {
  heard.length = 0;
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void heard.push(words.map(String).join(' ')));
});
afterEach(() => vi.restoreAllMocks());

const text = (html: string) => html.replace(/<[^>]+>/g, '\u0000').replaceAll('&quot;', '"');

// Each problem is told once in the life of a process, so this stands first.
describe.each(widgets.filter(({ bad }) => bad))('$name with bad data', ({ Component, bad }) => {
  test('names each datum in a visible note, keeps it in the table, and tells the developer once where it is and what is allowed', () => {
    const html = renderToStaticMarkup(<Component {...bad!.props} />);
    expect(html.match(/data-part="note"/g)).toHaveLength(bad!.problems);
    const words = text(html);
    for (const row of ['Too happy', '1.40', 'No number at all', 'NaN', 'Unknown kind', 'wow'].filter((word) =>
      JSON.stringify(bad!.props).includes(word),
    ))
      expect(words).toContain(row);
    expect(words.split('\u0000').filter((part) => part === 'undefined')).toEqual([]);
    expect(heard).toHaveLength(bad!.problems);
    for (const line of heard) expect(line).toMatch(/^cx-widgets [a-z-]+: \S+ (is|has) .*; allowed: /);
    renderToStaticMarkup(<Component {...bad!.props} />);
    expect(heard).toHaveLength(bad!.problems);
  });
});

describe.each(widgets)('$name on a server', ({ Component, props, empty, bad, name }) => {
  test.each(Object.entries(locales))('renders to a string without a DOM (%s), with nothing on the console', (_, locale) => {
    expect(typeof document).toBe('undefined');
    expect(renderToString(<Component {...props(locale)} />)).toContain(`data-cx="${name}"`);
    expect(heard).toEqual([]);
  });

  test('carries no style attribute, no script and no NaN, undefined or object in an attribute', () => {
    for (const given of [props(locales.en), empty, ...(bad ? [bad.props] : [])]) {
      const attributes = renderToStaticMarkup(<Component {...given} />)
        .match(/<[a-z][^>]*>/g)!
        .join('\n');
      expect(attributes).not.toMatch(/ style=|<script|NaN|undefined|Infinity|\[object/);
    }
  });

  test('is the same from the same props', () =>
    expect(renderToString(<Component {...props(locales.nl)} />)).toBe(renderToString(<Component {...props(locales.nl)} />)));

  test('stays up with nothing in it', () => {
    expect(renderToString(<Component {...empty} />)).toContain(`data-cx="${name}"`);
    expect(heard).toEqual([]);
  });
});

test('a value that is not on the scale is told and chosen for nobody', () => {
  const { Component } = widgets.find(({ name }) => name === 'nps-input')!;
  const html = renderToStaticMarkup(<Component value={11} onValueChange={() => undefined} />);
  expect(html).not.toContain('checked=""');
  expect(heard).toEqual([expect.stringContaining('cx-widgets nps-input: value is "11"; allowed: 0, 1, 2')]);
});

test('text is text', () => {
  const { Component } = widgets.find(({ name }) => name === 'kano-diagram')!;
  const html = renderToStaticMarkup(
    <Component features={[{ label: '<img src=x onerror=alert(1)>', category: 'mustBe', fulfilment: 0.5, satisfaction: 0 }]} />,
  );
  expect(html).not.toContain('<img');
});
