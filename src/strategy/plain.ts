import { textOf } from '../figure/given.js';

/** A value as it came, as a number, to nine decimals, or a text; what is neither says no more than nothing does. A sum of marks has a tail that is nobody's. */
export const plain = (value: unknown): number | string | null =>
  value == null ? null : typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : (textOf(value) ?? NaN);

/** The same for a reader. */
export const shown = (value: unknown): string => {
  const text = plain(value);
  return text === null || Number.isNaN(text) ? '–' : String(text);
};
