import { createElement, Fragment, isValidElement, type ComponentType, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/*
 * Where each text on a page comes from. The words of a locale are marked: whatever one of them says stands between two signs that no page has. What the library is given is data, and remembered.
 * So what it shows is a word of that locale, or data, or a number; letters that are none of these are left over from another language.
 */
const word = { from: '\ue000', to: '\ue001' };
const library = { from: '\ue002', to: '\ue003' };

/** The same words, all of them marked, and what those say that are functions. Tag and direction of a locale are read by no reader. */
export const marked = <Words>(words: Words): Words => {
  const mark = (inner: unknown, key = ''): unknown => {
    if (typeof inner === 'string') return key === 'tag' || key === 'dir' ? inner : word.from + inner + word.to;
    if (typeof inner === 'function') return (...given: unknown[]) => mark((inner as (...given: unknown[]) => unknown)(...given));
    if (Array.isArray(inner)) return inner.map((one) => mark(one));
    return Object(inner) === inner
      ? Object.fromEntries(Object.entries(inner as object).map(([name, one]) => [name, mark(one, name)]))
      : inner;
  };
  return mark(words) as Words;
};

const data = new Set<string>();

/** Texts that are given, however deep; the id of a lane is a key, and names of props are none. */
function remember(given: unknown, seen = new Set<unknown>()): void {
  if (typeof given === 'string') {
    if (/\p{L}/u.test(given) && !given.includes(word.from)) data.add(given);
  } else if (Object(given) === given && !seen.has(given)) {
    seen.add(given);
    const inside = isValidElement(given) ? given.props : given instanceof Map ? [...given] : given;
    for (const [key, inner] of Object.entries(inside as object)) {
      if (!/^\w+$/.test(key)) remember(key);
      remember(inner, seen);
    }
  }
}

/** A widget that remembers what it is given, and whose place on the page is known. Single words that it is given are words as well. */
export const watched = (Widget: ComponentType<{ words?: object }>) =>
  function Watched(props: { words?: object }) {
    remember(props);
    return createElement(Fragment, null, library.from, createElement(Widget, { ...props, words: marked(props.words) }), library.to);
  };

/** The same of a function that writes a text. */
export const watchedText =
  (write: (...given: unknown[]) => string) =>
  (...given: unknown[]): string => {
    remember(given);
    return library.from + write(...given) + library.to;
  };

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const plain = (html: string) => html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => signs[name]!);

/** Attributes that are read. */
const read = /\s(?:aria-(?:label|valuetext|description|roledescription)|title|alt|placeholder|label)="([^"]*)"/g;

/** The texts that the library shows, in a page, in a mail within it and in a table to download. */
function shown(html: string): string[] {
  let depth = 0;
  return [...html.matchAll(/<[^>]*>|[\ue002\ue003]|[^<\ue002\ue003]+/g)].flatMap(([token]) => {
    if (token === library.from) depth++;
    else if (token === library.to) depth--;
    else if (token.startsWith('<')) {
      const [, mail] = /\ssrcdoc="([^"]*)"/i.exec(token) ?? [];
      const [, file] = /\shref="data:text\/csv[^,]*,([^"]*)"/.exec(token) ?? [];
      const own =
        depth > 0 ? [...[...token.matchAll(read)].map(([, text]) => plain(text!)), ...(file ? [plain(decodeURIComponent(file))] : [])] : [];
      return [...(mail ? shown(plain(mail)) : []), ...own];
    } else if (depth > 0) return [plain(token)];
    return [];
  });
}

/** A text without the words of the locale: one may be made of others. */
function besidesWords(text: string): string {
  let depth = 0;
  return text.replace(/[\ue000\ue001]|[^\ue000\ue001]+/g, (piece) => {
    if (piece === word.from) depth++;
    else if (piece === word.to) depth--;
    else if (depth === 0) return piece;
    return ' ';
  });
}

/** Is there something to read? A single letter is a sign, such as that of a dimension. */
const speaks = (text: string) => /\p{L}{2}/u.test(text);

export interface Told {
  /** How many of its texts have a word of the locale. */
  words: number;
  /** What is neither a word of the locale nor data. */
  leftovers: string[];
}

/** A text without the data, longest first; a word of which one is a part is another word. An address is data too: a function gave it. */
const besidesData = (text: string, given: readonly string[]) =>
  given.reduce(
    (rest, datum) => (rest.includes(datum) ? rest.replace(new RegExp(`(?<!\\p{L})${escaped(datum)}(?!\\p{L})`, 'gu'), ' ') : rest),
    text.toLowerCase().replace(/https?:\S+/g, ' '),
  );
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Renders a page, and tells which of its texts come from nowhere. */
export function toldBy(page: ReactElement): Told {
  data.clear();
  const texts = shown(renderToStaticMarkup(page));
  const given = [...data].sort((a, b) => b.length - a.length).map((text) => text.toLowerCase());
  const others = [...new Set(texts.map(besidesWords))].filter((text) => speaks(text) && !data.has(text));
  return {
    words: texts.filter((text) => text.includes(word.from)).length,
    leftovers: others.filter((text) => speaks(besidesData(text, given))).map((text) => text.trim()),
  };
}
