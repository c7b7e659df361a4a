import type { Problem } from '../figure/problems.js';
import { round } from '../figure/round.js';
import type { PlacedResult } from './places.js';

/** The scores of the continuous method run from −2 to 4 (see `kanoScores`). */
const [lowest, highest] = [-2, 4];
const shareOf = (score: number) => round((score - lowest) / (highest - lowest));

/** Half the length of a cap across a bar, as a share of the plot. */
const cap = { across: 0.006, along: 0.009 };

/** A feature at its means. */
export interface Meant {
  name: string;
  category: PlacedResult['category'];
  /** Shares from the start and from the top. */
  x: number;
  y: number;
  functional: { mean: number; sd: number | null };
  dysfunctional: { mean: number; sd: number | null };
  n: number;
  /** Both bars of one standard deviation to either side, as a path in a box of 1000 × 1000. A bar that leaves the picture has no cap there. */
  bars: string;
}

/** The result's means where they can be drawn, and what is wrong where they cannot. */
export function meantOf({ path, name, category, means }: PlacedResult, note: string): Meant | Problem {
  const of = (key: 'functional' | 'dysfunctional') => {
    const { mean, sd } = means?.[key] ?? {};
    const fits = mean != null && mean >= lowest && mean <= highest && (sd == null || (sd >= 0 && sd < Infinity));
    return fits ? { mean, sd: sd ?? null } : null;
  };
  const [functional, dysfunctional] = [of('functional'), of('dysfunctional')];
  if (!functional || !dysfunctional)
    return {
      path: `${path}.means`,
      name,
      kind: 'told',
      says: `has no place; allowed: two means from ${lowest} to ${highest} with deviations from 0, as kanoMeans gives them. It is left out of the picture and kept in the table.`,
      note,
    };
  const [x, y] = [shareOf(dysfunctional.mean), 1 - shareOf(functional.mean)];
  const bars = barOf(dysfunctional, (share) => [share, y], cap.along, 'y') + barOf(functional, (share) => [x, 1 - share], cap.across, 'x');
  return { name, category, x, y, functional, dysfunctional, n: means?.n ?? 0, bars };
}

/** A bar with a cap at each end that lies in the picture. */
function barOf(
  { mean, sd }: { mean: number; sd: number | null },
  at: (share: number) => readonly [x: number, y: number],
  half: number,
  across: 'x' | 'y',
): string {
  if (!sd) return '';
  const line = (points: readonly (readonly [number, number])[]) =>
    `M${points.map((point) => point.map((length) => round(length * 1000)).join(' ')).join('L')}`;
  const ends = [mean - sd, mean + sd].map((score) => ({
    inside: score >= lowest && score <= highest,
    point: at(shareOf(Math.min(highest, Math.max(lowest, score)))),
  }));
  const capAt = ([x, y]: readonly [number, number]) =>
    across === 'x'
      ? line([
          [x - half, y],
          [x + half, y],
        ])
      : line([
          [x, y - half],
          [x, y + half],
        ]);
  return line(ends.map(({ point }) => point)) + ends.map(({ inside, point }) => (inside ? capAt(point) : '')).join('');
}
