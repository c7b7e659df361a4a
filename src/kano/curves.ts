/** How steep the schematic curves bend. */
const k = 3;

/**
 * The schematic curves of the diagram: satisfaction −1…1 at fulfilment u = 0…1. No source gives them a formula; these are ours.
 * Must-be rises from very dissatisfied to neutral and never passes it; attractive starts at neutral; one-dimensional is straight.
 */
export const schematicCurves = {
  attractive: (u: number) => (Math.exp(k * u) - 1) / (Math.exp(k) - 1),
  oneDimensional: (u: number) => 2 * u - 1,
  mustBe: (u: number) => -(Math.exp(k * (1 - u)) - 1) / (Math.exp(k) - 1),
} as const;

/** The kinds of features that have a schematic curve. */
export type CurveKind = keyof typeof schematicCurves;
