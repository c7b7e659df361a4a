import type { Candidate, Choose } from './labels.js';
import { round } from './round.js';

/** Orders of placement that are tried; the best one counts. */
const tries = 16;

/**
 * Chooses places for labels that crowd one another. Each label in turn takes a better place than it has where one is free, or where one other
 * label can make way, as long as the whole gets better by it; and that from several orders. The same on every machine: costs are compared
 * rounded, and the orders come from a generator on whole numbers.
 */
export const settle: Choose = (options, clash) => {
  const order = options.map((_, index) => index).sort((a, b) => options[a]!.length - options[b]!.length || a - b);
  let best: Candidate[] = [];
  let least = Infinity;
  let random = 1;
  for (let attempt = 0; attempt < tries; attempt++) {
    const chosen = options.map((list) => list.at(-1)!);
    while (improve(chosen));
    const cost = round(chosen.reduce((sum, candidate) => sum + candidate.cost, 0));
    if (cost < least) [best, least] = [chosen, cost];
    // Fisher and Yates, on a linear congruential generator (Numerical Recipes).
    for (let i = order.length - 1; i > 0; i--) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const j = random % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
  }
  return best;

  /** One round through all labels; says whether any found a better place. Each move lowers the cost of the whole, so the rounds end. */
  function improve(chosen: Candidate[]): boolean {
    const blockers = (wanted: Candidate, index: number) => order.filter((other) => other !== index && clash(wanted, chosen[other]!));
    let better = false;
    for (const index of order)
      for (const wanted of options[index]!) {
        const gain = chosen[index]!.cost - wanted.cost;
        if (gain <= 0) break;
        const [blocker, second] = blockers(wanted, index);
        if (second !== undefined) continue;
        if (blocker !== undefined) {
          const yielding = options[blocker]!.find(
            (other) =>
              other.cost - chosen[blocker]!.cost < gain &&
              !clash(other, wanted) &&
              blockers(other, blocker).every((third) => third === index),
          );
          if (!yielding) continue;
          chosen[blocker] = yielding;
        }
        chosen[index] = wanted;
        better = true;
        break;
      }
    return better;
  }
};
