import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { anatomy } from '../../stories/anatomy.js';
import { more } from './more.js';
import { locales, widgets } from './widgets.js';

beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));

const listed = (html: string, pattern: RegExp) => [...new Set([...html.matchAll(pattern)].map(([, name]) => name!))].sort();

describe.each(widgets)('$name', ({ name, Component, props, bad }) => {
  const html = () =>
    [props(locales.en), { ...props(locales.en), table: 'open' }, ...(bad ? [bad.props] : []), ...(more[name] ?? [])]
      .map((given) => renderToStaticMarkup(<Component {...given} />))
      .join('\n');
  /** Without what belongs to the widgets that stand in it. */
  const own = (found: string[], kind: 'parts' | 'attributes') =>
    found.filter((one) => one in anatomy[name]![kind] || !anatomy[name]!.holds?.some((inner) => one in anatomy[inner]![kind]));

  test('renders exactly the parts that are documented', () => {
    expect(own(listed(html(), /data-part="([^"]*)"/g), 'parts')).toEqual(Object.keys(anatomy[name]!.parts).sort());
  });

  test('renders exactly the states and choices that are documented', () => {
    expect(own(listed(html(), / (data-(?!part|cx)[a-z]+)=/g), 'attributes')).toEqual(Object.keys(anatomy[name]!.attributes).sort());
  });
});

test('the sheets of questions dress every part of such a name on the page: no picture has one', () => {
  const partsOf = (kinds: string[]) =>
    new Set(widgets.filter(({ kind }) => kinds.includes(kind)).flatMap(({ name }) => Object.keys(anatomy[name]!.parts)));
  const pictures = partsOf(['picture']);
  expect([...partsOf(['question', 'links', 'progress', 'summary'])].filter((part) => pictures.has(part))).toEqual([]);
});
