import { composeStories } from '@storybook/react-vite';
import type { ComponentType, ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { GapList } from '../../src/blocks/index.js';
import { nl } from '../../src/locale/index.js';
import { languages, type LocaleName } from '../../stories/locales.js';
import { marked, toldBy, watched, type Told } from './told.js';

// As it is shipped: React renders twice as fast then, and the developer's console is silent.
vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));
vi.mock('react/jsx-dev-runtime', async () => {
  const { Fragment, jsx } = await import('react/jsx-runtime');
  return { Fragment, jsxDEV: jsx };
});

// The library as the stories import it: its locales are marked, and its widgets and mails are watched.
vi.mock('../../src/index.js', async (original) => {
  const told = await import('./told.js');
  return Object.fromEntries(
    Object.entries(await original<Record<string, unknown>>()).map(([name, value]) => {
      if ((value as { tag?: string }).tag) return [name, told.marked(value)];
      if (name.startsWith('scaleEmail')) return [name, told.watchedText(value as Parameters<typeof told.watchedText>[0])];
      const widget = typeof value === 'function' && /^[A-Z]/.test(name);
      return [name, widget ? told.watched(value as Parameters<typeof told.watched>[0]) : value];
    }),
  );
});

const files = import.meta.glob<Parameters<typeof composeStories>[0]>('../../stories/**/*.stories.tsx', { eager: true });

/** What each story tells in a language, by its name. */
const storiesIn = (locale: LocaleName): [name: string, told: Told][] =>
  Object.entries(files).flatMap(([file, stories]) =>
    Object.entries<ComponentType>(composeStories(stories, { initialGlobals: { locale } })).map(([name, Story]): [string, Told] => [
      `${/(\w+)\.stories/.exec(file)![1]}, ${name}`,
      toldBy(<Story />),
    ]),
  );

test.each(Object.entries(languages))('stories in %s say nothing in another language', (locale) => {
  const stories = storiesIn(locale as LocaleName);
  expect(stories.filter(([, { leftovers }]) => leftovers[0] !== undefined).map(([name, { leftovers }]) => [name, ...leftovers])).toEqual(
    [],
  );
  // There were words to be seen.
  expect(stories.filter(([, { words }]) => words > 0).length).toBeGreaterThan(0.8 * stories.length);
});

describe('what is left over is found', () => {
  const locale = marked(nl);
  const data = {
    axes: ['Vision', 'Culture'].map((label) => ({ label })),
    series: [
      { label: 'now', values: [1, 2], role: 'current' as const },
      { label: 'target', values: [3, 4], role: 'target' as const },
    ],
  };
  const leftovers = (Widget: (props: { given?: unknown }) => ReactElement, given?: unknown) => {
    const Watched = watched(Widget as ComponentType) as ComponentType<{ given?: unknown }>;
    return toldBy(<Watched given={given} />).leftovers;
  };

  test('a word that a widget has of its own, in its text and in a name', () => {
    expect(leftovers(() => <p>{locale.figure.dataAsTable} (download)</p>)).toEqual(['(download)']);
    expect(leftovers(() => <button aria-label="Close">×</button>)).toEqual(['Close']);
  });

  test('what a part says that is not handed the locale', () => {
    expect(leftovers(() => <GapList {...data} locale={locale} />, data)).toEqual([]);
    expect(leftovers(() => <GapList {...data} />, data)).toEqual(
      expect.arrayContaining(['From now to target', 'Largest gap first, scale 0–5']),
    );
  });

  test('and no datum, wherever a widget writes it', () => {
    expect(
      leftovers(({ given }) => <p title={given as string}>{`${given as string}: 3,2 ${locale.figure.noValue}`}</p>, 'Download'),
    ).toEqual([]);
    expect(leftovers(({ given }) => <p>{given as string}s</p>, 'Download')).toEqual(['Downloads']);
  });
});
