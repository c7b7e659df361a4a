/** The fewest decimals, from `decimals` on, in which a value still lies on the same side of its bounds: 7.96 is not written as 8.0 where it is read as less than 8. */
export function decimalsOf(value: number, decimals: number, keeps: (written: number) => boolean): number {
  // Values are read to nine decimals.
  const more = Array.from({ length: 10 }, (_, extra) => decimals + extra);
  // Rounded as it is written: 8.95 is 9.0 there, and 8.9 for `toFixed`.
  const written = (places: number) =>
    Number(new Intl.NumberFormat('en', { maximumFractionDigits: places }).format(value).replaceAll(',', ''));
  return more.find((places) => places <= 20 && keeps(written(places))) ?? decimals;
}
