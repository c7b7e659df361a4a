/**
 * The one way a number reaches an attribute or a path: at most three decimals, never −0.
 * `Math.sin`, `exp` and their like differ between engines in the last bits; after rounding they do not,
 * so the server's markup and the browser's are the same.
 */
export const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;
