import { list, nameOf, textOf } from '../figure/given.js';
import { checkIds, checkNumber, isScale, type Problem } from '../figure/problems.js';

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
  touchpoint: ReadTouchpoint;
  phase: ReadPhase;
  /** Place of the phase among the phases, and of the touchpoint among all of them. */
  phaseIndex: number;
  order: number;
  /** Where it stands in the data. */
  path: string;
  emotion: number | null;
}

/** The phases as they can be shown, whatever came in: names are texts, and what is missing is left out. */
export const readPhases = (phases: readonly JourneyPhase[]) =>
  list(phases).map((phase, at) => ({
    id: phase?.id,
    name: nameOf(phase?.name, at),
    hint: textOf(phase?.hint),
    touchpoints: list(phase?.touchpoints).map((touchpoint, index) => ({
      id: touchpoint?.id,
      name: nameOf(touchpoint?.name, index),
      channel: textOf(touchpoint?.channel),
      actors: list(touchpoint?.actors).map(String),
      when: textOf(touchpoint?.when),
      emotion: touchpoint?.emotion,
      momentOfTruth: textOf(touchpoint?.momentOfTruth),
    })),
  }));

export type ReadPhase = ReturnType<typeof readPhases>[number];
export type ReadTouchpoint = ReadPhase['touchpoints'][number];

/** All touchpoints in time order, and what is wrong with some of them. */
export function readSteps(phases: readonly ReadPhase[], { min, max }: EmotionScale, field: string): { steps: Step[]; problems: Problem[] } {
  const scaled = isScale(min, max);
  const found: Problem[] = [];
  const steps: Step[] = [];
  phases.forEach((phase, phaseIndex) =>
    phase.touchpoints.forEach((touchpoint, index) => {
      const path = `phases[${phaseIndex}].touchpoints[${index}]`;
      const given = touchpoint.emotion ?? null;
      const problem = given === null || !scaled ? null : checkNumber(`${path}.emotion`, touchpoint.name, field, given, min, max);
      if (problem) found.push(problem);
      steps.push({ touchpoint, phase, phaseIndex, path, order: steps.length, emotion: problem || !scaled ? null : given });
    }),
  );
  const ids = [
    ...checkIds(phases.map(({ id, name }, at) => ({ id, name, path: `phases[${at}]` }))),
    ...checkIds(steps.map(({ touchpoint: { id, name }, path }) => ({ id, name, path }))),
  ];
  return { steps, problems: [...ids, ...found] };
}
