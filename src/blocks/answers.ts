/** To nine decimals: a mean of 3.3 is not to be another than 3.3. */
const exact = (value: number) => Math.round(value * 1e9) / 1e9;

/** Several answers a block in one series: spread it into a `BlockSeries`. */
export interface MergedAnswers {
  /** The mean of the answers a block; `null` where nobody answered. */
  values: (number | null)[];
  /** The standard deviation of a sample (n − 1) of the answers a block; `null` for fewer than two. */
  spread: (number | null)[];
  /** How many answered it. */
  n: number[];
}

/**
 * The assessments of several respondents as one: mean, standard deviation and n for each block. A block that somebody left open counts for the others.
 * Means and deviations are kept by Welford's method (Technometrics 1962), so that large numbers lose nothing.
 * @param respondents what each answered, in the order of the blocks; `null`, `undefined` and a list that ends early are unanswered
 * @param blocks how many blocks there are
 * @throws TypeError for an answer that is no finite number, RangeError for more answers than blocks, both with its place, and for a number of blocks that is none.
 */
export function mergeAnswers(respondents: readonly (readonly (number | null | undefined)[])[], blocks: number): MergedAnswers {
  if (!Number.isInteger(blocks) || blocks < 0) throw new RangeError(`mergeAnswers: blocks is ${blocks}; allowed: a whole number from 0.`);
  const n = Array.from({ length: blocks }, () => 0);
  const means = n.map(() => 0);
  const squares = n.map(() => 0);
  respondents.forEach((answers, at) => {
    if (answers.length > blocks)
      throw new RangeError(
        `mergeAnswers: respondents[${at}] has ${answers.length} answers; allowed: one for each of the ${blocks} blocks.`,
      );
    answers.forEach((answer, block) => {
      if (answer == null) return;
      if (!Number.isFinite(answer))
        throw new TypeError(
          `mergeAnswers: respondents[${at}][${block}] is ${typeof answer === 'string' ? JSON.stringify(answer) : String(answer)}; allowed: a finite number, or null for unanswered.`,
        );
      n[block]!++;
      const before = answer - means[block]!;
      means[block]! += before / n[block]!;
      squares[block]! += before * (answer - means[block]!);
    });
  });
  return {
    values: means.map((mean, block) => (n[block] ? exact(mean) : null)),
    spread: squares.map((sum, block) => (n[block]! > 1 ? exact(Math.sqrt(sum / (n[block]! - 1))) : null)),
    n,
  };
}
