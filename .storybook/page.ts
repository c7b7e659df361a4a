import { emulate } from './media.js';
import type { LocaleName } from '../stories/locales.js';
import type { Rendering } from './Rendered.js';

/** What the toolbar sets. */
export interface PageGlobals {
  theme: 'light' | 'dark' | 'contrast' | 'forced';
  locale: LocaleName;
  dir: 'auto' | 'ltr' | 'rtl';
  density: 'comfortable' | 'compact';
  text: '100' | '125' | '150' | '200';
  motion: 'full' | 'reduced';
  rendering: Rendering;
}

type Look = Pick<PageGlobals, 'theme' | 'density' | 'text' | 'motion'>;

/** Dresses the whole page: what the reader of a page has chosen stands on `<html>`. */
export function dress({ theme, density, text, motion }: Look, { lang, dir }: { lang: string; dir: string }): void {
  const { documentElement: html } = document;
  Object.assign(html, { lang, dir });
  Object.assign(html.dataset, { theme, density, text });
  emulate([...(theme === 'contrast' || theme === 'forced' ? [theme] : []), ...(motion === 'reduced' ? (['motion'] as const) : [])]);
}
