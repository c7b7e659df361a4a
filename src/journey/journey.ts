import { checkIds, checkNumber, type Problem } from '../figure/problems.js';

/** A contact between customer and organisation. */
export interface Touchpoint {
  id?: string;
  name: string;
  /** Where it happens: shop, web, phone. */
  channel?: string;
  /** Who takes part. */
  actors?: readonly string[];
  /** When it happens, as it is to be read: "3 March", "week 2". */
  when?: string;
  /** How the customer feels, on the journey's scale; `null` or left out is unknown, and the curve is open there. */
  emotion?: number | null;
  /** The name of the moment of truth that this is, such as ZMOT. */
  momentOfTruth?: string;
}

export interface JourneyPhase {
  id?: string;
  name: string;
  /** One line under the name. */
  hint?: string;
  /** In time order. */
  touchpoints: readonly Touchpoint[];
}

/** The scale that emotion is given on. */
export interface EmotionScale {
  min: number;
  max: number;
  /** What is measured. Default: the locale's word for emotion. */
  name?: string;
  /** What the lowest and highest value mean. Default: the locale's words. */
  ends?: readonly [low: string, high: string];
}

/** The scales in common use, by name: −2…2 (Smaply), 1…5 (Mermaid), 1…10 (UXPressia). */
export const emotionScales = {
  '-2..2': { min: -2, max: 2 },
  '1..5': { min: 1, max: 5 },
  '1..10': { min: 1, max: 10 },
} as const satisfies Record<string, EmotionScale>;

export type EmotionScaleName = keyof typeof emotionScales;

/** A touchpoint with its phase, and its emotion if that can be drawn. */
export interface Step {
  touchpoint: Touchpoint;
  phase: JourneyPhase;
  /** Place of the phase among the phases, and of the touchpoint among all of them. */
  phaseIndex: number;
  order: number;
  emotion: number | null;
}

/** All touchpoints in time order, and what is wrong with some of them. */
export function readSteps(
  phases: readonly JourneyPhase[],
  { min, max }: EmotionScale,
  field: string,
): { steps: Step[]; problems: Problem[] } {
  const problems: Problem[] = checkIds(
    'phases',
    phases.map(({ id, name }) => ({ id, label: name })),
  );
  problems.push(
    ...checkIds(
      'touchpoints',
      phases.flatMap(({ touchpoints }) => touchpoints.map(({ id, name }) => ({ id, label: name }))),
    ),
  );
  const steps: Step[] = [];
  phases.forEach((phase, phaseIndex) =>
    phase.touchpoints.forEach((touchpoint, index) => {
      const { emotion = null } = touchpoint;
      const problem =
        emotion === null
          ? null
          : checkNumber(`phases[${phaseIndex}].touchpoints[${index}].emotion`, touchpoint.name, field, emotion, min, max);
      if (problem) problems.push(problem);
      steps.push({ touchpoint, phase, phaseIndex, order: steps.length, emotion: problem ? null : emotion });
    }),
  );
  return { steps, problems };
}
