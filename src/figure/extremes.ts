/** The places of the highest and the lowest value; null where either is shared or unknown, since then no one is the highest or lowest. */
export function extremes(values: readonly (number | null)[]): [highest: number, lowest: number] | null {
  const known = values.flatMap((value, index) => (value === null ? [] : index)).sort((a, b) => values[b]! - values[a]!);
  const differ = (place: number, other: number) => values[known.at(place)!] !== values[known.at(other)!];
  return known[1] != null && differ(0, 1) && differ(-1, -2) ? [known[0]!, known.at(-1)!] : null;
}
