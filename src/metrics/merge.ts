import type { Counts } from './counts.js';

/**
 * The counts of several parts together: what each machine, day or team has counted adds up to the counts of all their answers, to the last one. Whole weights add up
 * exactly too; others add up as floating-point numbers do.
 * @throws RangeError when there is no part, when the parts are of different scales, when a weight is not a number of 0 or more, or when a sum is beyond what a number
 * holds exactly (2^53).
 */
export function mergeCounts(parts: Iterable<Counts>): Counts {
  let all: Counts | undefined;
  let index = 0;
  for (const part of parts) {
    all ??= nothing(part);
    const { counts, weights } = all;
    if (
      part.min !== all.min ||
      part.step !== all.step ||
      part.counts.length !== counts.length ||
      part.weights?.sums.length !== weights?.sums.length
    )
      throw new RangeError(`mergeCounts: parts[${index}] has ${describe(part)}; allowed: ${describe(all)}, as in the first part.`);
    for (let place = 0; place < counts.length; place++) {
      counts[place]! += part.counts[place]!;
      all.n += whole(part.counts[place]!, index);
      if (weights) weights.sums[place]! += finite(part.weights!.sums[place], index);
    }
    if (weights) weights.squares += finite(part.weights!.squares, index);
    all.unanswered += whole(part.unanswered, index);
    all.notApplicable += whole(part.notApplicable, index);
    whole(all.n + all.unanswered + all.notApplicable, index++);
  }
  if (!all) throw new RangeError('mergeCounts: there is no part; allowed: one or more.');
  return all;
}

function nothing({ min, step, counts, weights }: Counts): Counts {
  const zeros = () => counts.map(() => 0);
  return { min, step, counts: zeros(), n: 0, unanswered: 0, notApplicable: 0, ...(weights && { weights: { sums: zeros(), squares: 0 } }) };
}

const describe = ({ min, step, counts, weights }: Counts) =>
  `${counts.length} values from ${min} in steps of ${step}, ${weights ? 'with' : 'without'} weights`;

function finite(weight: number | undefined, index: number): number {
  if (!(Number.isFinite(weight) && weight! >= 0))
    throw new RangeError(`mergeCounts: a weight of parts[${index}] is ${weight}; allowed: a finite number, 0 or more.`);
  return weight!;
}

function whole(count: number, index: number): number {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(
      `mergeCounts: a count of parts[${index}], or the sum up to it, is ${count}; allowed: a whole number from 0 to 2^53 − 1.`,
    );
  return count;
}
