import type { KanoCategory } from './categories.js';
import { countPairs } from './loops.js';
import { isOpen, isTypedPair, pairsOf, refusePair, type InvalidPair, type KanoPairs } from './pairs.js';
import { checkTable, classicTable, isAnswerOn, type KanoEvaluationTable } from './table.js';

/** How many respondents put a feature in which category. Reverse and questionable answers count in n as the others do. */
export type KanoTally = Readonly<Record<KanoCategory, number>> & {
  /** Number of respondents with both answers: the six counts together. */
  readonly n: number;
  /** Respondents who left one of the two questions open, or both; outside n. */
  readonly unanswered: number;
};

export interface KanoTallyOptions {
  /** The evaluation table: `classicTable` unless you say otherwise. */
  table?: KanoEvaluationTable | undefined;
  /** Hears of each pair that cannot be used and is left out. Without it the first one throws. */
  onInvalid?: ((invalid: InvalidPair) => void) | undefined;
}

const noOne = { attractive: 0, oneDimensional: 0, mustBe: 0, indifferent: 0, reverse: 0, questionable: 0, n: 0, unanswered: 0 };

/**
 * Counts the answers of many respondents to one feature, by the category of each pair.
 * @throws RangeError or TypeError for an answer that the table does not have, unless `onInvalid` is given.
 */
export function tallyKano(pairs: KanoPairs, options: KanoTallyOptions = {}): KanoTally {
  return tallyFast(pairs, options) ?? tallyKanoBySegment(pairs, () => '', options).get('') ?? noOne;
}

/** Typed arrays without a fault are counted by code; whatever else there is takes the way on which it is told. */
function tallyFast(pairs: KanoPairs, { table = classicTable }: KanoTallyOptions): KanoTally | null {
  const codes = isTypedPair(pairs) && pairs[0].length === pairs[1].length && countPairs(...pairs);
  if (!codes) return null;
  checkTable(table);
  const tally = { ...noOne };
  for (const [code, times] of codes.entries()) {
    if (times === 0) continue;
    const [functional, dysfunctional] = [code >> 3, code & 7];
    if (functional > table.length || dysfunctional > table.length) return null;
    const category = table[functional - 1]?.[dysfunctional - 1];
    if (category) tally[category] += times;
    tally[category ? 'n' : 'unanswered'] += times;
  }
  return tally;
}

/**
 * The same for each segment of the respondents, in the order in which they first occur.
 * @param segmentOf the segment of a respondent, counted from 0; or a list of their segments
 */
export function tallyKanoBySegment(
  pairs: KanoPairs,
  segmentOf: readonly string[] | ((respondent: number) => string),
  { table = classicTable, onInvalid = refusePair('tallyKano') }: KanoTallyOptions = {},
): Map<string, KanoTally> {
  checkTable(table);
  const segments = new Map<string, Record<KanoCategory | 'n' | 'unanswered', number>>();
  const allowed = `a whole number from 1 to ${table.length}, or null for unanswered`;
  let at = -1;
  for (const pair of pairsOf(pairs, 'tallyKano')) {
    at++;
    if (!pair) {
      onInvalid({ at, what: 'pair', value: pair, allowed: 'a functional and a dysfunctional answer' });
      continue;
    }
    const [functional, dysfunctional] = pair;
    const wrong = ([what, value]: readonly ['functional' | 'dysfunctional', unknown]) => {
      if (isOpen(value) || isAnswerOn(value, table)) return false;
      onInvalid({ at, what, value, allowed });
      return true;
    };
    if ([['functional', functional] as const, ['dysfunctional', dysfunctional] as const].filter(wrong).length > 0) continue;
    const segment = typeof segmentOf === 'function' ? segmentOf(at) : (segmentOf[at] ?? '');
    let tally = segments.get(segment);
    if (!tally) segments.set(segment, (tally = { ...noOne }));
    if (isOpen(functional) || isOpen(dysfunctional)) tally.unanswered++;
    else {
      tally[table[(functional as number) - 1]![(dysfunctional as number) - 1]!]++;
      tally.n++;
    }
  }
  return segments;
}
