/** The place of the one known value that `most`, `Math.max` or `Math.min`, picks; undefined where several have it, or nothing else is known. */
export function single(values: readonly (number | null)[], most: (...values: number[]) => number): number | undefined {
  const known = values.filter((value) => value !== null);
  const picked = most(...known);
  return known.length > 1 && known.indexOf(picked) === known.lastIndexOf(picked) ? values.indexOf(picked) : undefined;
}
