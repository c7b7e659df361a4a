import { fittedCurve, isRising, type KanoCurve } from './curves.js';
import type { KanoFeature } from './features.js';
import { betterWorse, kanoCategory, type KanoRule } from './measures.js';
import type { KanoResult } from './study.js';

export interface FittedDiagramOptions {
  /** How far a feature is delivered today, 0 (not at all) … 1 (fully). No answer of a study says it. */
  fulfilment(this: void, result: KanoResult): number;
  /** How the category follows from the counts: `mode` (default), or Berger's second rule. */
  rule?: KanoRule | undefined;
}

export interface FittedDiagram {
  features: KanoFeature[];
  curves: KanoCurve[];
  /** The results that have no curve: indifferent, reverse and questionable ones, and those without answers. */
  rest: KanoResult[];
}

/**
 * The results of a study for the diagram: for each feature a curve fitted to its answers (Wang & Ji 2010, see `fittedCurve`), and the feature on it where it is delivered today.
 * `const { features, curves } = fittedDiagram(results, …)`, and hand both to `KanoDiagram`.
 * @throws RangeError for a rule that does not exist.
 */
export function fittedDiagram(results: readonly KanoResult[], { fulfilment, rule }: FittedDiagramOptions): FittedDiagram {
  const found: FittedDiagram = { features: [], curves: [], rest: [] };
  for (const result of results) {
    const category = kanoCategory(result.tally, { rule });
    const { better, worse } = betterWorse(result.tally);
    if (!isRising(category) || better === null) {
      found.rest.push(result);
      continue;
    }
    const curve = fittedCurve(category, { better, worse });
    const delivered = fulfilment(result);
    found.features.push({ label: result.label, category, fulfilment: delivered, satisfaction: curve(delivered) });
    found.curves.push({ category, curve, fitted: true });
  }
  return found;
}
