import { nameOf, items, textOf } from '../figure/given.js';
import { checkNumber, type Problem } from '../figure/problems.js';
import { kanoCategories, type KanoCategory } from './categories.js';
import { betterWorse, kanoCategory, type KanoRule } from './measures.js';
import type { KanoResult } from './study.js';
import type { KanoTally } from './tally.js';

/** The order in which a study is told: what has to be right first, and last what has to be asked again. */
export const toldOrder = ['mustBe', 'oneDimensional', 'attractive', 'indifferent', 'reverse', 'questionable'] as const;

/** A result with all that follows from its counts. */
export interface Measured {
  label: string;
  segment: string | undefined;
  /** The counts as they came. */
  given: Readonly<Partial<Record<string, unknown>>>;
  /** Its six counts, and n as their sum; `null` where one of them cannot be used. */
  tally: KanoTally | null;
  category: KanoCategory | null;
  better: number | null;
  worse: number | null;
  /** The mean of the stated importance, 1…9; `null` where nobody was asked. */
  importance: number | null;
}

/** What a picture of a study says of its data. */
export interface MeasuredWords {
  categories: Readonly<Record<KanoCategory, string>>;
  answers: string;
  unanswered: string;
  sameName(name: string): string;
}

/** What the results come to by a rule, in their order, and what is wrong with them. */
export function measureResults(
  results: readonly KanoResult[],
  rule: KanoRule,
  words: MeasuredWords,
): { measured: Measured[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const measured = items(results).map((result, index): Measured => {
    const label = nameOf(result.label, index);
    const segment = textOf(result.segment);
    const path = `features[${index}]`;
    const name = JSON.stringify([label, segment]);
    if (seen.has(name))
      problems.push({
        path,
        name: label,
        kind: 'told',
        says: `is called ${JSON.stringify(label)}, as an earlier one is; allowed: a name of its own for each. Both are shown.`,
        note: words.sameName(label),
      });
    seen.add(name);
    const given = (Object(result.tally) === result.tally ? result.tally : {}) as Measured['given'];
    const counts = given === result.tally ? [...kanoCategories, 'unanswered' as const] : [];
    const found = counts.flatMap((key) => {
      const value = given[key];
      if (key === 'unanswered' && value === undefined) return [];
      return (
        checkNumber(
          `${path}.tally.${key}`,
          label,
          key === 'unanswered' ? words.unanswered : words.categories[key],
          value,
          0,
          Number.MAX_SAFE_INTEGER,
        ) ?? []
      );
    });
    if (counts.length === 0) found.push({ path: `${path}.tally`, name: label, kind: 'not-a-number', field: words.answers, value: null });
    problems.push(...found);
    if (found.length > 0) return { label, segment, given, tally: null, category: null, better: null, worse: null, importance: null };
    // Its own n is not relied upon: shares must add up to one.
    const n = kanoCategories.reduce((sum, category) => sum + result.tally[category], 0);
    const tally = { ...result.tally, n, unanswered: result.tally.unanswered ?? 0 };
    const importance = result.means?.importance?.mean ?? null;
    return {
      label,
      segment,
      given,
      tally,
      category: kanoCategory(tally, { rule }),
      ...betterWorse(tally),
      importance: Number.isFinite(importance) ? importance : null,
    };
  });
  return { measured, problems };
}
