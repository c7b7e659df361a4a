import type { Measured } from './measured.js';

/** The order of work: what has to be right first, and at the end what has to be asked again. */
export const priorityOrder = ['mustBe', 'oneDimensional', 'attractive', 'indifferent', 'reverse', 'questionable'] as const;

/** How much a feature weighs among those of its kind: what its absence costs, what it gains, or both; else the share of the answers that made it what it is. */
export function weightOf({ category, better, worse, tally }: Measured): number {
  switch (category) {
    case 'mustBe':
      return -(worse ?? 0);
    case 'oneDimensional':
      return (better ?? 0) - (worse ?? 0);
    case 'attractive':
      return better ?? 0;
    case null:
      return 0;
    default:
      return tally && tally.n > 0 ? tally[category] / tally.n : 0;
  }
}
