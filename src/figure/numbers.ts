const formats = new Map<string, Intl.NumberFormat>();

/**
 * A formatter of numbers with a fixed number of decimals in the language of `tag`, with a true minus sign.
 * Building an `Intl.NumberFormat` costs far more than using one, so each is built once.
 */
export function numberFormat(tag: string, decimals: number, sign: 'auto' | 'exceptZero' = 'auto'): (value: number) => string {
  const key = `${tag} ${decimals} ${sign}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: sign === 'auto' ? 'negative' : sign });
    formats.set(key, format);
  }
  const made = format;
  return (value) => made.format(value).replace('-', '−');
}

/** A value as a table shows it: a number formatted, what is missing in words, and anything else as it came. */
export function spell(value: unknown, number: (value: number) => string, noValue: string): string {
  if (value === null || value === undefined) return noValue;
  if (typeof value === 'number' && Number.isFinite(value)) return number(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
