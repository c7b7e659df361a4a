import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import '../src/styles.css';
import './page.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { languages, locales, type LocaleName } from '../stories/locales.js';

interface PageGlobals {
  theme: 'light' | 'dark';
  locale: LocaleName;
  dir: 'auto' | 'ltr' | 'rtl';
}

/** What the console heard while a story was shown. */
const heard: string[] = [];
const levels = ['error', 'warn', 'info', 'log'] as const;

/** The page around a story: theme, language and direction stand on `<html>` before the story does, as on a real page. */
function dress({ theme, locale, dir }: PageGlobals) {
  const { documentElement: html } = document;
  html.lang = locales[locale].tag;
  html.dir = dir === 'auto' ? locales[locale].dir : dir;
  html.dataset.theme = theme;
}

const page: Decorator = (Story, { globals, parameters }) => {
  dress(globals as PageGlobals);
  return <div className={parameters['page'] === 'wide' ? 'host-wide' : 'host'}>{Story()}</div>;
};

const toolbar = (title: string, icon: 'mirror' | 'globe' | 'transfer', items: { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
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
  initialGlobals: { theme: 'light', locale: 'en', dir: 'auto' },
  globalTypes: {
    theme: toolbar('Theme', 'mirror', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    locale: toolbar(
      'Language',
      'globe',
      Object.entries(languages).map(([value, title]) => ({ value, title })),
    ),
    dir: toolbar('Direction', 'transfer', [
      { value: 'auto', title: 'Of the language' },
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Start', 'Ask', 'Count', 'Understand', 'Map', 'Build', 'Showcases', 'Recipes', 'Guides'] } },
  },
} satisfies Preview;
