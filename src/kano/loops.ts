import type { NumberArray } from '../metrics/counts.js';

/** Answers below this are told by three bits. */
const width = 8;

/**
 * How often each pair of answers was given, at `functional * 8 + dysfunctional`; `null` where something is no whole number from 0 to 7. Every pair is looked at once, and four sets of counters take
 * turns, so that equal pairs in a row do not wait for one another.
 */
export function countPairs(functional: NumberArray, dysfunctional: NumberArray): Float64Array | null {
  const size = width * width;
  const counters = new Float64Array(4 * size);
  const { length } = functional;
  for (let index = 0; index < length; index++) {
    const f = functional[index]!;
    const d = dysfunctional[index]!;
    const code = (f << 3) | d;
    // What is no whole number of three bits differs from what three bits keep of it.
    if ((f & 7) !== f || (d & 7) !== d) return null;
    counters[(index & 3) * size + code]!++;
  }
  return counters
    .subarray(0, size)
    .map((times, code) => times + counters[size + code]! + counters[2 * size + code]! + counters[3 * size + code]!);
}
