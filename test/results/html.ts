import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Text as it was before it was HTML. */
const unescaped = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** What a server sends of a widget, and what of it a reader sees. */
export function served(element: ReactElement) {
  const html = renderToStaticMarkup(element);
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, inner]) => unescaped(inner!));
  const href = /href="data:text\/csv,([^"]*)"/.exec(html)?.[1];
  return {
    html,
    /** The texts of each part of that name; a part holds no other of its element. */
    parts: (name: string) =>
      [...html.matchAll(new RegExp(`<([a-z]+)(?: [^>]*)? ?data-part="${name}"[^>]*>(.*?)</\\1>`, 'g'))].map(([, , inner]) =>
        unescaped(inner!),
      ),
    title: all(/data-part="title">(.*?)<\/span>/g)[0],
    description: all(/data-part="description">(.*?)<\/span>/g)[0],
    notes: all(/data-part="note">(.*?)<\/p>/g),
    /** The cells of the table, its heads first. */
    table: [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell]) => unescaped(cell!)),
    ),
    /** The file that the link under the table gives. */
    csv: href === undefined ? undefined : decodeURIComponent(unescaped(href)),
  };
}

/** What a test's widgets tell developers on the console, line by line. A test that expects something takes it out; what is left fails it. */
export function consoleErrors(): string[] {
  const heard: string[] = [];
  beforeEach(() => {
    heard.length = 0;
    vi.spyOn(console, 'error').mockImplementation((...words) => void heard.push(words.map(String).join(' ')));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    expect(heard).toEqual([]);
  });
  return heard;
}
