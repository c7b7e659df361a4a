import { checkIds, checkNumber } from '../figure/problems.js';
import { isKanoCategory, kanoCategories, type KanoCategory } from './categories.js';

/** A feature with its place in the diagram. */
export interface KanoFeature {
  /** The caller's own; two features with one id are told as a problem. */
  id?: string;
  label: string;
  category: KanoCategory;
  /** How far the feature is delivered, 0 (not at all) … 1 (fully). */
  fulfilment: number;
  /** What it does to satisfaction, −1 (very dissatisfied) … 1 (very satisfied). */
  satisfaction: number;
}

/** The features that can be drawn, and what is wrong with the others. */
export function checkFeatures(features: readonly KanoFeature[], terms: { category: string; fulfilment: string; satisfaction: string }) {
  const problems = checkIds(features.map(({ id, label }, index) => ({ id, name: label, path: `features[${index}]` })));
  const drawable = features.filter((feature, index) => {
    const { label, category, fulfilment, satisfaction } = feature;
    const path = `features[${index}]`;
    const found = [
      isKanoCategory(category)
        ? null
        : ({
            path: `${path}.category`,
            name: label,
            kind: 'choice',
            field: terms.category,
            value: category,
            allowed: kanoCategories,
          } as const),
      checkNumber(`${path}.fulfilment`, label, terms.fulfilment, fulfilment, 0, 1),
      checkNumber(`${path}.satisfaction`, label, terms.satisfaction, satisfaction, -1, 1),
    ].filter((problem) => problem !== null);
    problems.push(...found);
    return found.length === 0;
  });
  return { drawable, problems };
}
