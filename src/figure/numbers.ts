const formats = new Map<string, (value: number) => string>();

/**
 * A formatter of numbers in the language of `tag`, with a true minus sign: with a fixed number of decimals, or with as many of two as it takes; a share as a percentage where asked.
 * Building an `Intl.NumberFormat` costs far more than using one, and using one far more than looking up what it wrote.
 */
export function numberFormat(
  tag: string,
  decimals?: number,
  signDisplay: 'negative' | 'exceptZero' = 'negative',
  style?: 'percent',
): (value: number) => string {
  const key = `${tag} ${decimals} ${signDisplay} ${style}`;
  let write = formats.get(key);
  if (!write) {
    const format = new Intl.NumberFormat(tag, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals ?? 2,
      signDisplay,
      style,
    });
    // The numbers of an axis or of small counts come again and again.
    const kept = 500;
    const texts = new Map<number, string>();
    write = (value) => {
      const text = texts.get(value) ?? format.format(value).replace('-', '−');
      if (texts.size < kept) texts.set(value, text);
      return text;
    };
    formats.set(key, write);
  }
  return write;
}

/** Is there nothing a reader could take for a value? NaN says no more than nothing does. */
export const isMissing = (value: unknown): boolean => value == null || value !== value;

/** A value as a table shows it: a number formatted, what is missing in words, and anything else as it came. */
export const spell = (value: unknown, number: (value: number) => string, noValue: string): string =>
  isMissing(value) ? noValue : Number.isFinite(value) ? number(value as number) : String(value);
