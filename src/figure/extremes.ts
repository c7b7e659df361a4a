/** The places of the highest and the lowest value; null when fewer than two are known, or all are the same. Of equals the first counts as highest. */
export function extremes(values: readonly (number | null)[]): [highest: number, lowest: number] | null {
  const known = values.flatMap((value, index) => (value === null ? [] : index)).sort((a, b) => values[b]! - values[a]!);
  const [highest = 0, lowest = 0] = [known[0], known.at(-1)];
  return values[highest] === values[lowest] ? null : [highest, lowest];
}
