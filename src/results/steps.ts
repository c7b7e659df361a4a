/**
 * Counts on the coarsest steps that hold every answer: marks in tenths that are all whole have ten values, those with halves nineteen.
 */
export function coarsest(counts: readonly number[], step: number): { counts: readonly number[]; step: number } {
  if (step === 1) return { counts, step };
  const every = [10, 5].find((every) => counts.every((count, place) => count === 0 || place % every === 0)) ?? 1;
  return { counts: counts.filter((_, place) => place % every === 0), step: Math.round(step * every * 10) / 10 };
}
