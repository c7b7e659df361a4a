import { compare } from '../metrics/compare.js';
import type { ReadScore } from './scored.js';

/** What a change is worth: more than noise upwards or downwards, within the noise, or too little known to tell. */
export type Verdict = 'up' | 'down' | 'noise' | 'unsure';

/** The change from one score to the next, and whether it is more than noise; `null` where either is unknown. */
export function changeOf(now: ReadScore, before: ReadScore): { difference: number; verdict: Verdict } | null {
  const { difference, zeroInside } = compare(
    { score: now.score, interval: now.interval },
    { score: before.score, interval: before.interval },
  );
  if (difference === null) return null;
  return { difference, verdict: zeroInside === null ? 'unsure' : zeroInside ? 'noise' : difference > 0 ? 'up' : 'down' };
}
