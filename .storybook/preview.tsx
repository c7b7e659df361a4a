import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import '../src/styles.css';
import './page.css';
import type { Decorator, Preview } from '@storybook/react-vite';
import { useEffect } from 'react';
import { locales, type LocaleName } from '../stories/locales.js';

interface PageGlobals {
  theme: 'light' | 'dark';
  locale: LocaleName;
  dir: 'auto' | 'ltr' | 'rtl';
}

/** The page around a story: theme, language and direction stand on `<html>`, as on a real page. */
const page: Decorator = (Story, { globals, parameters }) => {
  const { theme, locale, dir } = globals as PageGlobals;
  useEffect(() => {
    const { documentElement: html } = document;
    html.lang = locales[locale].tag;
    html.dir = dir === 'auto' ? locales[locale].dir : dir;
    html.dataset.theme = theme;
  }, [theme, locale, dir]);
  return <div className={parameters['page'] === 'wide' ? 'host-wide' : 'host'}>{Story()}</div>;
};

const toolbar = (title: string, icon: 'mirror' | 'globe' | 'transfer', items: { value: string; title: string }[]) => ({ description: title, toolbar: { title, icon, items, dynamicTitle: true } });

export default {
  tags: ['autodocs'],
  decorators: [page],
  initialGlobals: { theme: 'light', locale: 'en', dir: 'auto' },
  globalTypes: {
    theme: toolbar('Theme', 'mirror', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    locale: toolbar('Language', 'globe', [
      { value: 'en', title: 'English' },
      { value: 'nl', title: 'Nederlands' },
    ]),
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
    options: { storySort: { order: ['Start', 'Ask', 'Understand', 'Map', 'Build', 'Showcases', 'Guides'] } },
  },
} satisfies Preview;
