import { textOf } from '../figure/given.js';

/** A value as it came, as a number or a text; what is neither says no more than nothing does. */
export const plain = (value: unknown): number | string | null =>
  value == null ? null : typeof value === 'number' ? value : (textOf(value) ?? NaN);

/** The same for a reader. */
export const shown = (value: unknown): string => {
  const text = plain(value);
  return text === null || Number.isNaN(text) ? '–' : String(text);
};
