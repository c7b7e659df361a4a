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

/** The example of a story in the language of the page, with what was changed in the controls: those hold the English one. */
export const inLanguage = <Props extends object>(
  args: Props,
  examples: Readonly<Record<'en' | 'nl', Partial<Props>>>,
  name: 'en' | 'nl',
): Props => {
  const untouched = Object.entries(examples.en).filter(
    ([key, value]) => JSON.stringify(args[key as keyof Props]) === JSON.stringify(value),
  );
  return { ...args, ...Object.fromEntries(untouched.map(([key]) => [key, examples[name][key as keyof Props]])) };
};
