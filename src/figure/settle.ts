import type { Candidate } from './crowd.js';

/** Orders of placement that are tried; the best one counts. */
const tries = 30;

/**
 * Chooses places for labels that crowd one another: each in turn takes the best place that is still free, then those that came off badly go first, and the best round counts
 * ("squeaky wheel" optimization, Joslin & Clements 1999). The same on every machine: costs are sums of halves.
 * @param options the places of each label, the best first; one of them touches nothing
 */
export function settle(
  options: readonly (readonly Candidate[])[],
  clash: (a: Candidate, b: Candidate) => boolean | undefined,
): Candidate[] {
  const order = options.map((_, index) => index);
  /** What each has cost in all rounds. */
  const blame = options.map(() => 0);
  let best: Candidate[] = [];
  let least = Infinity;
  for (let attempt = 0; attempt < tries; attempt++) {
    const chosen: Candidate[] = [];
    let cost = 0;
    for (const index of order) {
      chosen[index] = options[index]!.find((wanted) => chosen.every((other) => !clash(wanted, other)))!;
      cost += chosen[index].cost;
      blame[index]! += chosen[index].cost;
    }
    if (cost < least) [best, least] = [chosen, cost];
    order.sort((a, b) => blame[b]! - blame[a]!);
  }
  return best;
}
