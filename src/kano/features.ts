import { list, nameOf, textOf } from '../figure/given.js';
import { checkIds, checkNumber } from '../figure/problems.js';
import { isKanoCategory, kanoCategories, type KanoCategory } from './categories.js';

/** A feature with its place in the diagram. */
export interface KanoFeature {
  /** The caller's own; two features with one id are told as a problem. */
  id?: string | undefined;
  label: string;
  category: KanoCategory;
  /** How far the feature is delivered, 0 (not at all) … 1 (fully). */
  fulfilment: number;
  /** What it does to satisfaction, −1 (very dissatisfied) … 1 (very satisfied). */
  satisfaction: number;
  /** When it stands there, in your words: '2004', 'today'. Neighbours of one label are one feature on its way through time, the earliest first, with an arrow on each step. */
  date?: string | undefined;
}

/** What the diagram says of its data. */
export interface FeatureWords {
  category: string;
  fulfilment: string;
  satisfaction: string;
  qualified(label: string, date: string): string;
}

/** A feature with its full name. */
export type Drawn = KanoFeature & { path: string; name: string };

/** All features by name, which of them can be drawn, and what is wrong with the others. */
export function checkFeatures(features: readonly KanoFeature[], words: FeatureWords) {
  const all = list(features).map((feature, index): Drawn => {
    const given = Object(feature) as KanoFeature;
    const label = nameOf(given.label, index);
    const date = textOf(given.date);
    return { ...given, path: `features[${index}]`, label, date, name: date ? words.qualified(label, date) : label };
  });
  const problems = checkIds(all);
  const drawn = all.filter(({ path, name, category, fulfilment, satisfaction }) => {
    const found = [
      isKanoCategory(category)
        ? null
        : ({ path: `${path}.category`, name, kind: 'choice', field: words.category, value: category, allowed: kanoCategories } as const),
      checkNumber(`${path}.fulfilment`, name, words.fulfilment, fulfilment, 0, 1),
      checkNumber(`${path}.satisfaction`, name, words.satisfaction, satisfaction, -1, 1),
    ].filter((problem) => problem !== null);
    problems.push(...found);
    return !found[0];
  });
  return { all, drawn, problems };
}
