import type { Locale } from '../../src/index.js';

/** What the page of a widget says besides what its types, its parts and the style sheet say already. Texts are Markdown. */
export interface WidgetPage {
  /** Where it stands in the sidebar. */
  group: 'Ask' | 'Count' | 'Understand' | 'Map' | 'Build';
  /** The value of `data-cx` on its root; its parts and its variables are listed under that name. `null` for what renders nothing. */
  anatomy: string | null;
  /** What it is for, what is to be seen, and when another one is better. */
  purpose: string;
  /** The family of the style sheet that dresses it, such as `survey`. */
  sheet: string;
  /** Where its words stand in a locale. */
  words(locale: Locale): object;
  /** How a screen reader knows it: role, name, description. */
  named: string;
  /** What each key does; none where nothing is focused. */
  keys: Keys;
  /** What is said when something changes. */
  announced: string;
  /** What may be given that is wrong, and what happens then. */
  bad: readonly (readonly [given: string, happens: string])[];
  /** Who thought of the method, and where it is written down. */
  source: string;
  /** Which widgets stand beside it in the work, and for what. */
  related: Readonly<Record<string, string>>;
}

export type Keys = readonly (readonly [key: string, does: string])[];

/** A group of native radios. */
export const questionKeys: Keys = [
  ['Tab, Shift + Tab', 'goes to the answer, or into a question without one; then past it'],
  ['→ ↓', 'chooses the next point'],
  ['← ↑', 'chooses the point before'],
  ['Space', 'chooses the point that has the focus'],
  ['Home, End', 'the first and the last point, where the page has `CxEnhance`'],
  ['Delete, Backspace', 'takes the answer back, where the page has `CxEnhance`'],
];

/** The table under a picture. */
export const pictureKeys: Keys = [
  ['Tab', 'goes to the handle of the table; where the table is open, on to its region, which scrolls if it is wider than the page'],
  ['Enter, Space', 'opens and closes the table'],
];

/** Marks and names that open their details. */
export const detailsKeys: Keys = [
  ['Tab', 'goes from mark to mark, or from name to name, then to the handle of the table'],
  ['Enter, Space', 'opens the details; on the handle, the table'],
  ['Escape', 'closes the details, and the focus stays where it was'],
];
