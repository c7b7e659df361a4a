/** The places of the highest and the lowest value; null where either is shared or unknown, since then no one is the highest or lowest. */
export function extremes(values: readonly (number | null)[]): [highest: number, lowest: number] | null {
  const known = values.flatMap((value, index) => (value === null ? [] : index)).sort((a, b) => values[b]! - values[a]!);
  const [highest, second] = known;
  const [last, lowest] = known.slice(-2);
  return known.length > 1 && values[highest!] !== values[second!] && values[last!] !== values[lowest!] ? [highest!, lowest!] : null;
}
