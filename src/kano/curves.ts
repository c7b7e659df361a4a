import type { KanoCategory } from './categories.js';

/** How steep the schematic curves bend. */
const k = 3;
/**
 * The fulfilment at which an attractive quality has reached "very satisfied". Were it 1, the curve would cross the straight line at 0.67 and run
 * below it: the picture would say that a delighter satisfies less than a performance feature does.
 */
export const reach = 0.82;

const rise = (u: number) => (Math.exp((k * u) / reach) - 1) / (Math.exp(k) - 1);

const straight = (u: number) => 2 * u - 1;
const flat = () => 0;
const falling = (u: number) => 1 - 2 * u;

/** The kinds of features that have a curve which rises. */
const rising = ['attractive', 'oneDimensional', 'mustBe'] as const;
export type CurveKind = (typeof rising)[number];
export const isRising = (kind: unknown): kind is CurveKind => (rising as readonly unknown[]).includes(kind);

/**
 * The schematic curves of the diagram: satisfaction −1…1 at fulfilment u = 0…1. No source gives them a formula; these are ours.
 * Attractive starts at neutral and rises ever faster to very satisfied; one-dimensional is straight; must-be is attractive turned about the
 * centre: it rises from very dissatisfied to neutral and never passes it. Indifferent lies on the axis; reverse falls as one-dimensional rises.
 */
export const schematicCurves = {
  attractive: (u: number) => Math.min(1, rise(u)),
  oneDimensional: straight,
  mustBe: (u: number) => Math.max(-1, -rise(1 - u)),
  indifferent: flat,
  reverse: falling,
} as const;

/** The kinds of features that have a schematic curve. */
export type SchematicKind = keyof typeof schematicCurves;

/** A curve of the diagram. */
export interface KanoCurve {
  /** Its colour, and its name where it is schematic. */
  category: KanoCategory;
  /** Satisfaction −1…1 at fulfilment 0…1. It is drawn where it lies in the picture. */
  curve(this: void, fulfilment: number): number;
  /** Was it fitted to answers? Otherwise it is schematic. */
  fitted?: boolean | undefined;
}

/** The schematic curves as the diagram draws them: attractive and must-be leave the picture where they reach its edge. */
const drawn = { attractive: rise, oneDimensional: straight, mustBe: (u: number) => -rise(1 - u), indifferent: flat, reverse: falling };
/** The schematic curve of a kind of features, for `curves` of the diagram. */
export const schematicCurve = (category: SchematicKind): KanoCurve => ({ category, curve: drawn[category] });

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
  if (!isRising(kind)) throw new RangeError(`fittedCurve: kind is ${String(kind)}; allowed: ${rising.join(', ')}.`);
  const rise = (better - worse) / (Math.E - 1);
  switch (kind) {
    case 'oneDimensional':
      return (x) => (better - worse) * x + worse;
    case 'attractive':
      return (x) => rise * Math.exp(x) - (better - Math.E * worse) / (Math.E - 1);
    case 'mustBe':
      return (x) => -Math.E * rise * Math.exp(-x) + (Math.E * better - worse) / (Math.E - 1);
  }
}
