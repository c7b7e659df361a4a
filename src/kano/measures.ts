import type { KanoCategory } from './categories.js';
import type { KanoTally } from './tally.js';

/**
 * How the category of a feature follows from its counts. `mode`: the most frequent one. `berger`: where attractive, one-dimensional and must-be are more together than the other three, the most
 * frequent of those, else of the others (Berger et al. 1993).
 */
export type KanoRule = 'mode' | 'berger';

/**
 * On a tie the category that weighs more on a product comes first: must-be, one-dimensional, attractive, indifferent (Berger et al. 1993). That reverse and questionable come last is our choice.
 */
const wanted = ['mustBe', 'oneDimensional', 'attractive'] as const;
const unwanted = ['indifferent', 'reverse', 'questionable'] as const;

const largest = (tally: KanoTally, among: readonly KanoCategory[]): KanoCategory =>
  among.reduce((best, category) => (tally[category] > tally[best] ? category : best));
const sum = (tally: KanoTally, among: readonly KanoCategory[]): number => among.reduce((total, category) => total + tally[category], 0);

/**
 * The category of a feature; `null` without answers.
 * @throws RangeError for a rule that does not exist.
 */
export function kanoCategory(tally: KanoTally, { rule = 'mode' }: { rule?: KanoRule | undefined } = {}): KanoCategory | null {
  if (rule !== 'mode' && rule !== 'berger') throw new RangeError(`kanoCategory: rule is ${String(rule)}; allowed: mode, berger.`);
  if (!(tally.n > 0)) return null;
  if (rule === 'mode') return largest(tally, [...wanted, ...unwanted]);
  return largest(tally, sum(tally, wanted) > sum(tally, unwanted) ? wanted : unwanted);
}

export interface KanoStrength {
  /** Share of the largest category less that of the second, 0…1; questionable is left out of the ranking and stays in n. Below 0.06 it is a combination of two rather than a category (Lee & Newcomb 1997). `null` without answers. */
  category: number | null;
  /** Share of attractive, one-dimensional and must-be together, 0…1: how much the feature matters at all (Lee & Newcomb 1997). `null` without answers. */
  total: number | null;
  /** Is the difference at least the threshold (Fong 1996)? `false` where the two largest are equal; `null` without answers. */
  significant: boolean | null;
  /** The difference of the two largest counts. */
  difference: number | null;
  /** The difference that chance alone hardly reaches: 1.65 · √((a + b)(2n − a − b) / 2n) for the two largest counts a and b. */
  threshold: number | null;
}

/** How sure the category of a feature is: its lead over the second, and whether that may be chance (Fong, "Using the self-stated importance questionnaire to interpret Kano questionnaire results", 1996). */
export function kanoStrength(tally: KanoTally): KanoStrength {
  const { n } = tally;
  if (!(n > 0)) return { category: null, total: null, significant: null, difference: null, threshold: null };
  const [a, b] = [...wanted, 'indifferent' as const, 'reverse' as const].map((category) => tally[category]).sort((x, y) => y - x) as [
    number,
    number,
  ];
  const difference = a - b;
  const threshold = 1.65 * Math.sqrt(((a + b) * (2 * n - a - b)) / (2 * n));
  return {
    category: difference / n,
    total: sum(tally, wanted) / n,
    significant: difference > 0 && difference >= threshold,
    difference,
    threshold,
  };
}

/**
 * How much satisfaction rises with the feature, and falls without it (Timko, in Berger et al. 1993, p. 18): `better` is (A + O) / (A + O + M + I), 0…1; `worse` is −(O + M) / (A + O + M + I), −1…0. Reverse
 * and questionable answers are outside; both are `null` where nothing else is.
 */
export function betterWorse({
  attractive,
  oneDimensional,
  mustBe,
  indifferent,
}: KanoTally): { better: number; worse: number } | { better: null; worse: null } {
  const all = attractive + oneDimensional + mustBe + indifferent;
  // Of nothing, worse is 0 and not −0.
  return all > 0
    ? { better: (attractive + oneDimensional) / all, worse: 0 - (oneDimensional + mustBe) / all }
    : { better: null, worse: null };
}
