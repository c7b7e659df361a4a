import sheet from '../../src/figure/tokens.css?raw';
import pageSheet from '../../.storybook/page.css?raw';
import { readDefaults, readHouse, readPage, type Theme } from './theme.js';

/** The default of each variable, from the style sheet itself. */
export const defaults = readDefaults(sheet);

/** The page that these stories stand on, in light and in dark. */
export const page = readPage(pageSheet);

/** What the editor begins with. The two houses are those of the showcase. */
export const presets: Record<string, Theme> = {
  Default: page,
  'Web shop': readHouse(pageSheet, '.shop', page),
  Bank: readHouse(pageSheet, '.bank', page),
};
