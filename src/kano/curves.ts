/** How steep the schematic curves bend. */
const k = 3;
/**
 * The fulfilment at which an attractive quality has reached "very satisfied". Were it 1, the curve would cross the straight line at 0.67 and run
 * below it: the picture would say that a delighter satisfies less than a performance feature does.
 */
export const reach = 0.82;

const attractive = (u: number) => Math.min(1, (Math.exp((k * u) / reach) - 1) / (Math.exp(k) - 1));

/**
 * The schematic curves of the diagram: satisfaction −1…1 at fulfilment u = 0…1. No source gives them a formula; these are ours.
 * Attractive starts at neutral and rises ever faster to very satisfied; one-dimensional is straight; must-be is attractive turned about the
 * centre: it rises from very dissatisfied to neutral and never passes it.
 */
export const schematicCurves = {
  attractive,
  oneDimensional: (u: number) => 2 * u - 1,
  mustBe: (u: number) => -attractive(1 - u),
} as const;

/** The kinds of features that have a schematic curve. */
export type CurveKind = keyof typeof schematicCurves;
