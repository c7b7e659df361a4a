import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import manifest from '../../component-manifest.json' with { type: 'json' };
import { en, nl } from '../../src/index.js';
import { anatomy } from '../../stories/anatomy.js';
import { pages } from '../../stories/pages/index.js';
import { smallest } from '../../stories/pages/smallest.js';
import { variables } from '../../stories/variables.js';

const components = new Map(manifest.components.map((component) => [component.name, component as { words?: { name: string }[] }]));
const stories = import.meta.glob<string>('../../stories/*/*.stories.tsx', { query: '?raw', import: 'default', eager: true });
const titles = Object.values(stories).map((text) => /title: '([^']+)'/.exec(text)![1]!);

/** The ground of the questions; its page is that of `ChoiceScale`, which is the same with words. */
const without = ['ScaleInput'];

test('every component has a page, and every page its component', () => {
  expect(Object.keys(pages).sort()).toEqual([...components.keys()].filter((name) => !without.includes(name)).sort());
});

describe.each(Object.entries(pages))('the page of %s', (name, page) => {
  test('stands in the sidebar where it says', () => expect(titles).toContain(`${page.group}/${name}`));

  test('shows every word that can be replaced, in English and in Dutch', () => {
    const words = (components.get(name)!.words ?? []).map((word) => word.name).sort();
    for (const locale of [en, nl]) {
      const own = page.words(locale) as Record<string, unknown>;
      expect(words.filter((word) => own[word] === undefined)).toEqual([]);
    }
  });

  test('has code that renders the widget, from what a user can import', () => {
    const heard = vi.spyOn(console, 'error');
    const { source, Example } = smallest[name]!;
    const imports = [...source.matchAll(/from '([^']+)'|^import '([^']+)'/gm)].map(([, from, sheet]) => from ?? sheet);
    expect(new Set(imports)).toEqual(new Set(['cx-widgets/styles.css', 'cx-widgets']));
    const html = renderToStaticMarkup(<Example />);
    if (page.anatomy) expect(html).toContain(`data-cx="${page.anatomy}"`);
    expect(heard).not.toHaveBeenCalled();
  });

  test('names parts, variables, a sheet and neighbours that are there', () => {
    if (page.anatomy) expect([page.anatomy in anatomy, page.anatomy in variables]).toEqual([true, true]);
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
    expect(exports).toHaveProperty([`./${page.sheet}.css`]);
    expect(Object.keys(page.related).filter((other) => !(other in pages) || other === name)).toEqual([]);
    expect(Object.keys(page.related).length).toBeGreaterThan(0);
  });

  test('tells of bad input and of the source', () => {
    expect(page.bad.length).toBeGreaterThan(0);
    expect(page.source).toMatch(/\w/);
  });
});

test('every piece of smallest code belongs to a page', () => {
  expect(Object.keys(smallest).filter((name) => !(name in pages))).toEqual([]);
});
