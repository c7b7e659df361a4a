import { en, nl, type Locale } from '../src/index.js';

export const locales = { en, nl } satisfies Record<string, Locale>;
export type LocaleName = keyof typeof locales;

/** What a story reads from the toolbar. */
export const localeOf = (globals: Record<string, unknown>): { name: LocaleName; locale: Locale } => {
  const name = (globals['locale'] ?? 'en') as LocaleName;
  return { name, locale: locales[name] };
};
