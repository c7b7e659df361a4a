import { kanoMeans, type KanoMeans } from './means.js';
import type { InvalidPair, KanoPair } from './pairs.js';
import type { KanoEvaluationTable } from './table.js';
import { tallyKano, type KanoTally } from './tally.js';

/** The answers to one feature, a pair for each respondent. */
export interface KanoAnswers {
  /** What the feature is called. */
  label: string;
  pairs: readonly KanoPair[];
  /** The segment of each respondent, in the order of the pairs; '' where unknown. */
  segments?: readonly string[] | undefined;
}

/** What the answers to a feature come to: what the pictures of a study are made of. */
export interface KanoResult {
  label: string;
  /** Of which respondents; left out, of all. */
  segment?: string | undefined;
  tally: KanoTally;
  /** The continuous method, and the stated importance 1…9. Only questions of five answers have it. */
  means?: KanoMeans | undefined;
}

export interface KanoResultsOptions {
  /** The evaluation table: `classicTable` unless you say otherwise. */
  table?: KanoEvaluationTable | undefined;
  /** A result for each segment of each feature, in the order in which they first occur; respondents without one are left out. */
  bySegment?: boolean | undefined;
  /** Hears of each answer that cannot be used, and of which feature. Without it the first one throws. */
  onInvalid?: ((invalid: InvalidPair & { label: string }) => void) | undefined;
}

/** Counts a study: a result for each feature, in their order. */
export function kanoResults(answers: readonly KanoAnswers[], { table, bySegment, onInvalid }: KanoResultsOptions = {}): KanoResult[] {
  return answers.flatMap(({ label, pairs, segments = [] }) => {
    const hear = onInvalid && ((invalid: InvalidPair) => onInvalid({ ...invalid, label }));
    const resultOf = (of: readonly KanoPair[], segment?: string): KanoResult => ({
      label,
      ...(segment === undefined ? {} : { segment }),
      tally: tallyKano(of, { table, onInvalid: hear }),
      // What the tally has refused or told is not told again.
      ...(table && table.length !== 5 ? {} : { means: kanoMeans(of, { onInvalid: () => {} }) }),
    });
    if (!bySegment) return [resultOf(pairs)];
    return [...new Set(segments)].filter(Boolean).map((segment) =>
      resultOf(
        pairs.filter((_, index) => segments[index] === segment),
        segment,
      ),
    );
  });
}
