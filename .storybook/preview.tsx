import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import '../src/styles.css';
import './page.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { languages, locales, type LocaleName } from '../stories/locales.js';
import { emulate } from './media.js';
import { Rendered, type Rendering } from './Rendered.js';

interface PageGlobals {
  theme: 'light' | 'dark' | 'contrast' | 'forced';
  locale: LocaleName;
  dir: 'auto' | 'ltr' | 'rtl';
  density: 'comfortable' | 'compact';
  text: '100' | '125' | '150' | '200';
  motion: 'full' | 'reduced';
  rendering: Rendering;
}

/** What the console heard while a story was shown. */
const heard: string[] = [];
const levels = ['error', 'warn', 'info', 'log'] as const;

/** The page around a story: theme, language and direction stand on `<html>` before the story does, as on a real page. */
function dress({ theme, locale, dir, density, text, motion }: PageGlobals) {
  const { documentElement: html } = document;
  html.lang = locales[locale].tag;
  html.dir = dir === 'auto' ? locales[locale].dir : dir;
  html.dataset['theme'] = theme;
  html.dataset['density'] = density;
  html.dataset['text'] = text;
  emulate([...(theme === 'contrast' || theme === 'forced' ? [theme] : []), ...(motion === 'reduced' ? (['motion'] as const) : [])]);
}

const page: Decorator = (Story, { globals, parameters }) => {
  const all = globals as PageGlobals;
  dress(all);
  return (
    <div className={parameters['page'] === 'wide' ? 'host-wide' : 'host'}>
      <Rendered how={all.rendering}>{Story()}</Rendered>
    </div>
  );
};

type Icon = 'mirror' | 'globe' | 'transfer' | 'grid' | 'ruler' | 'timer' | 'beaker';

const toolbar = (title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: { title, icon, items: Object.entries(items).map(([value, name]) => ({ value, title: name })), dynamicTitle: true },
});

export default {
  tags: ['autodocs'],
  decorators: [page],
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
    options: { storySort: { order: ['Start', 'Ask', 'Count', 'Understand', 'Map', 'Build', 'Showcases', 'Recipes', 'Guides'] } },
  },
} satisfies Preview;
