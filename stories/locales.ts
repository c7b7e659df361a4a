import { ar, de, en, es, fr, nl, type Locale } from '../src/index.js';

export const locales = { en, nl, de, fr, es, ar } satisfies Record<string, Locale>;
export type LocaleName = keyof typeof locales;

/** What each language calls itself. */
export const languages: Readonly<Record<LocaleName, string>> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/** What a story reads from the toolbar: the locale, and the `name` of the story's own texts. Those are in English and Dutch; every other language shows the English ones. */
export const localeOf = (globals: Record<string, unknown>): { name: 'en' | 'nl'; locale: Locale } => {
  const name = (globals['locale'] ?? 'en') as LocaleName;
  return { name: name === 'nl' ? 'nl' : 'en', locale: locales[name] };
};
