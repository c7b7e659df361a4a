/** How steep the schematic curves bend. */
const k = 3;
/**
 * The fulfilment at which an attractive quality has reached "very satisfied". Were it 1, the curve would cross the straight line at 0.67 and run
 * below it: the picture would say that a delighter satisfies less than a performance feature does.
 */
export const reach = 0.82;

const attractive = (u: number) => Math.min(1, (Math.exp((k * u) / reach) - 1) / (Math.exp(k) - 1));

/** The kinds of features that have a curve which rises. */
const rising = ['attractive', 'oneDimensional', 'mustBe'] as const;
export type CurveKind = (typeof rising)[number];

/**
 * The schematic curves of the diagram: satisfaction −1…1 at fulfilment u = 0…1. No source gives them a formula; these are ours.
 * Attractive starts at neutral and rises ever faster to very satisfied; one-dimensional is straight; must-be is attractive turned about the
 * centre: it rises from very dissatisfied to neutral and never passes it. Indifferent lies on the axis; reverse falls as one-dimensional rises.
 */
export const schematicCurves = {
  attractive,
  oneDimensional: (u: number) => 2 * u - 1,
  mustBe: (u: number) => -attractive(1 - u),
  indifferent: () => 0,
  reverse: (u: number) => 1 - 2 * u,
} as const;

/** The kinds of features that have a schematic curve. */
export type SchematicKind = keyof typeof schematicCurves;

/**
 * The curve of a feature that was measured: satisfaction −1…1 at fulfilment 0…1, through (0, worse) and (1, better) (Wang & Ji, "Understanding customer needs through quantitative analysis of
 * Kano's model", International Journal of Quality & Reliability Management 27(2), 2010). Unlike the schematic must-be curve a fitted one ends above neutral.
 * @param better 0…1, as `betterWorse` gives it
 * @param worse −1…0
 * @throws RangeError for a kind without a curve, or for numbers outside these.
 */
export function fittedCurve(kind: CurveKind, { better, worse }: { better: number; worse: number }): (fulfilment: number) => number {
  if (!(better >= 0 && better <= 1)) throw new RangeError(`fittedCurve: better is ${better}; allowed: a number from 0 to 1.`);
  if (!(worse >= -1 && worse <= 0)) throw new RangeError(`fittedCurve: worse is ${worse}; allowed: a number from −1 to 0.`);
  const rise = (better - worse) / (Math.E - 1);
  switch (kind) {
    case 'oneDimensional':
      return (x) => (better - worse) * x + worse;
    case 'attractive':
      return (x) => rise * Math.exp(x) - (better - Math.E * worse) / (Math.E - 1);
    case 'mustBe':
      return (x) => -Math.E * rise * Math.exp(-x) + (Math.E * better - worse) / (Math.E - 1);
    default:
      throw new RangeError(`fittedCurve: kind is ${String(kind)}; allowed: ${rising.join(', ')}.`);
  }
}
