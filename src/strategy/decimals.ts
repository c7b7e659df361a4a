/** The fewest decimals, from `decimals` on, in which a value still lies on the same side of its bounds: 7.96 is not written as 8.0 where it is read as less than 8. */
export function decimalsOf(value: number, decimals: number, keeps: (written: number) => boolean): number {
  // A number has no more than some seventeen digits.
  const more = Array.from({ length: 12 }, (_, extra) => decimals + extra);
  return more.find((places) => keeps(Number(value.toFixed(places)))) ?? decimals;
}
