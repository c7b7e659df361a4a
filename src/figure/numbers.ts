const formats = new Map<string, Intl.NumberFormat>();

/**
 * A formatter of numbers in the language of `tag`, with a true minus sign: with a fixed number of decimals, or with as many of two as it takes; a share as a percentage where asked.
 * Building an `Intl.NumberFormat` costs far more than using one, so each is built once.
 */
export function numberFormat(
  tag: string,
  decimals?: number,
  signDisplay: 'negative' | 'exceptZero' = 'negative',
  style?: 'percent',
): (value: number) => string {
  const key = `${tag} ${decimals} ${signDisplay} ${style}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(tag, { style, minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 2, signDisplay });
  formats.set(key, format);
  return (value) => format.format(value).replace('-', '−');
}

/** A value as a table shows it: a number formatted, what is missing in words, and anything else as it came. */
export const spell = (value: unknown, number: (value: number) => string, noValue: string): string =>
  value == null ? noValue : Number.isFinite(value) ? number(value as number) : String(value);
