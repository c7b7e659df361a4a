import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-arabic/arabic-600.css';
import '../src/styles.css';
import './page.css';
import { lazy, Suspense, type ComponentProps } from 'react';
import type { Decorator, Preview } from '@storybook/react-vite';
import { languages, locales } from '../stories/locales.js';
import { understandable } from './controls.js';
import { dress, type PageGlobals } from './page.js';
import { Rendered } from './Rendered.js';

/** What the console heard while a story was shown. */
const heard: string[] = [];
const levels = ['error', 'warn', 'info', 'log'] as const;

/** Where a story stands by itself, theme, language and direction are those of the page and stand there before it does. On a page of docs, which has its own frame, language and direction are the story's alone: the prose around it is English. */
const page: Decorator = (Story, { globals, parameters, viewMode }) => {
  const all = globals as PageGlobals;
  const { tag, dir } = locales[all.locale];
  const own = { lang: tag, dir: all.dir === 'auto' ? dir : all.dir };
  if (viewMode !== 'docs') dress(all, own);
  return (
    <div className={parameters['page'] === 'wide' ? 'host-wide' : 'host'} {...own}>
      <Rendered how={all.rendering}>{Story()}</Rendered>
    </div>
  );
};

// A story does not wait for what only a page of docs needs.
const Container = lazy(async () => ({ default: (await import('./Docs.js')).Docs }));
const Page = lazy(async () => ({ default: (await import('../stories/pages/DocsPage.js')).DocsPage }));
const Frame = (props: ComponentProps<typeof Container>) => (
  <Suspense>
    <Container {...props} />
  </Suspense>
);

type Icon = 'mirror' | 'globe' | 'transfer' | 'grid' | 'ruler' | 'timer' | 'beaker';

const toolbar = (title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: { title, icon, items: Object.entries(items).map(([value, name]) => ({ value, title: name })), dynamicTitle: true },
});

export default {
  tags: ['autodocs'],
  decorators: [page],
  argTypesEnhancers: [understandable],
  // A story that tells of bad data is tagged `tells`; every other story leaves the console silent.
  beforeEach: ({ tags }) => {
    heard.length = 0;
    const before = levels.map((level) => console[level]);
    for (const [index, level] of levels.entries())
      console[level] = (...words: unknown[]) => {
        heard.push(words.map(String).join(' '));
        if (!tags.includes('tells')) before[index]!(...words);
      };
    return () => levels.forEach((level, index) => (console[level] = before[index]!));
  },
  afterEach: ({ tags }) => {
    if ('__vitest_browser__' in globalThis && !tags.includes('tells') && heard.length > 0)
      throw new Error(`The console heard: ${heard.join('\n')}`);
  },
  initialGlobals: {
    theme: 'light',
    locale: 'en',
    dir: 'auto',
    density: 'comfortable',
    text: '100',
    motion: 'full',
    rendering: 'live',
  } satisfies PageGlobals,
  globalTypes: {
    theme: toolbar('Theme', 'mirror', { light: 'Light', dark: 'Dark', contrast: 'More contrast', forced: 'Forced colours' }),
    locale: toolbar('Language', 'globe', languages),
    dir: toolbar('Direction', 'transfer', { auto: 'Of the language', ltr: 'Left to right', rtl: 'Right to left' }),
    density: toolbar('Density', 'grid', { comfortable: 'Comfortable', compact: 'Compact' }),
    text: toolbar('Text size', 'ruler', { '100': 'Text 100 %', '125': 'Text 125 %', '150': 'Text 150 %', '200': 'Text 200 %' }),
    motion: toolbar('Motion', 'timer', { full: 'Motion', reduced: 'Less motion' }),
    rendering: toolbar('Rendering', 'beaker', { live: 'Live', server: 'Server HTML, no script', strict: 'StrictMode' }),
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      container: Frame,
      page: Page,
      toc: { headingSelector: 'h2, h3', ignoreSelector: '.sb-story *, .docs-example *' },
    },
    // The locale comes from the toolbar; the code that is shown does not repeat its two thousand words.
    jsx: { filterProps: ['locale'] },
    options: { storySort: { order: ['Start', 'Ask', 'Count', 'Understand', 'Map', 'Build', 'Showcases', 'Guides'] } },
  },
} satisfies Preview;
