import { spell } from '../figure/numbers.js';
import type { BlockSeries } from './series.js';

/** A number with its unit: a word stands apart from it, a sign does not. */
export const withUnit = (text: string, unit: string | undefined): string =>
  unit ? text + (/^\p{L}/u.test(unit) ? '\u00a0' : '') + unit : text;

/** What a series says of an axis: its value, how far the answers lie from it, and how many they are. */
export function told(
  { values, spread, n }: BlockSeries,
  index: number,
  number: (value: number) => string,
  short: (value: number) => string,
  noValue: string,
  unit?: string,
): string {
  const value = values[index];
  const far = spread?.[index];
  const count = n?.[index];
  const text = spell(value, number, noValue) + (far == null ? '' : ` ± ${spell(far, number, '')}`);
  return (Number.isFinite(value) ? withUnit(text, unit) : text) + (count == null ? '' : ` (n = ${spell(count, short, '')})`);
}
