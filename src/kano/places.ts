import { items, nameOf, textOf } from '../figure/given.js';
import type { Problem } from '../figure/problems.js';
import { kanoCategories, type KanoCategory } from './categories.js';
import { betterWorse, kanoCategory, type KanoRule } from './measures.js';
import type { KanoResult } from './study.js';
import type { KanoTally } from './tally.js';

/** A result by its full name, with its category and its place between better and worse; all `null` where its counts give none. */
export interface PlacedResult {
  /** Where it stands in the data. */
  path: string;
  name: string;
  means: KanoResult['means'];
  tally: KanoTally;
  category: KanoCategory | null;
  better: number | null;
  worse: number | null;
  n: number | null;
  /** The mean of the stated importance, 1…9; `null` where nobody was asked. */
  importance: number | null;
}

/** What a result without a place is told. */
export const withoutPlace = 'has no place; allowed: six counts from 0, some not reverse or questionable.';

/** What a picture of places says of its data. */
export interface PlaceWords {
  qualified(label: string, detail: string): string;
  sameName(name: string): string;
}

/** Where the results stand between better and worse, in their order, and which have the name of another. */
export function placeResults(
  results: readonly KanoResult[],
  rule: KanoRule,
  words: PlaceWords,
): { all: PlacedResult[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const all = items(results).map(({ label, segment, tally: given, means }, index): PlacedResult => {
    const path = `features[${index}]`;
    const plain = nameOf(label, index);
    const detail = textOf(segment);
    const name = detail ? words.qualified(plain, detail) : plain;
    if (seen.has(name))
      problems.push({
        path,
        name,
        kind: 'told',
        says: 'has the name of an earlier one; allowed: one of its own.',
        note: words.sameName(name),
      });
    seen.add(name);
    const counts = Object(given) as KanoTally;
    // Its own n is not relied upon: shares must add up to one. A count is a number from 0; a text is none, and would be joined on, not added.
    const n = kanoCategories.reduce((sum, category) => sum + (counts[category] === Math.abs(counts[category]) ? counts[category] : NaN), 0);
    const tally = { ...counts, n };
    const importance = means?.importance?.mean ?? NaN;
    return {
      path,
      name,
      means,
      tally,
      category: kanoCategory(tally, { rule }),
      ...(n < Infinity ? { n, ...betterWorse(tally) } : { n: null, better: null, worse: null }),
      importance: importance >= 1 && importance <= 9 ? importance : null,
    };
  });
  return { all, problems };
}
