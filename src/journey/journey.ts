import { items, list, nameOf, textOf } from '../figure/given.js';
import { checkIds, checkNumber, isScale, type Problem } from '../figure/problems.js';

/** A contact between customer and organisation. */
export interface Touchpoint {
  id?: string;
  name: string;
  /** Where it happens: shop, web, phone. */
  channel?: string;
  /** Who takes part. */
  actors?: readonly string[];
  /** When it happens, as it is to be read: "3 March", "week 2". Default: `start`; `timedPhases` writes it out. */
  when?: string;
  /** When it begins, in ISO 8601: `2026-03-29` or `2026-03-29T14:30`, without a zone as it is on the spot. */
  start?: string;
  /** When it ends, likewise. */
  end?: string;
  /** A period without contact after it: how long it is, and what it is. Its piece of the curve is dotted. `timedPhases` finds it. */
  pause?: readonly [length: string, what: string];
  /** The time from its beginning to the next one's as a share 0…1 of the whole journey: it is that much longer on the map. `timedPhases` finds it. */
  share?: number;
  /** How the customer feels, on the journey's scale; `null` or left out is unknown, and the curve is open there. Of a journey with several curves the value of each, by its id. */
  emotion?: number | null | Readonly<Record<string, number | null>>;
  /** The name of the moment of truth that this is, such as ZMOT. */
  momentOfTruth?: string;
  /** What stands in each lane, by the id of the lane. */
  lanes?: Readonly<Record<string, LaneValue>>;
}

/** A text, a list of texts, or a score. */
export type LaneValue = string | readonly string[] | LaneScore;

/** A score in a lane, such as the NPS after this contact. */
export interface LaneScore {
  /** What is measured, such as NPS. */
  name?: string;
  value: number | null;
  /** The number of answers. */
  n?: number;
  /** The lower and the upper end of its interval. */
  low?: number;
  high?: number;
}

/** The lanes that have a name in every language: those of a journey map, and from `evidence` on those of a service blueprint. */
export const laneIds = [
  'actions',
  'thoughts',
  'pains',
  'gains',
  'opportunities',
  'owner',
  'kpi',
  'evidence',
  'frontstage',
  'backstage',
  'support',
] as const;
export type LaneId = (typeof laneIds)[number];

/** The three lines of a service blueprint (Shostack, "Designing services that deliver", Harvard Business Review 62(1), 1984; Bitner, Ostrom and Morgan 2008). */
export const blueprintLines = ['interaction', 'visibility', 'internal'] as const;
export type BlueprintLine = (typeof blueprintLines)[number];

/** A row of the map. */
export interface JourneyLane {
  id: string;
  /** Default: the locale's name for the lanes it knows, else the id. */
  name?: string;
  /** The line above it. Default: that of interaction above `frontstage`, of visibility above `backstage`, of internal interaction above `support`. */
  line?: BlueprintLine | null;
}

/** One of several curves: a persona, or as-is and to-be. */
export interface JourneyCurve {
  id: string;
  name: string;
}

export interface JourneyPhase {
  id?: string;
  name: string;
  /** One line under the name. */
  hint?: string;
  /** In time order. */
  touchpoints: readonly Touchpoint[];
}

/** A journey as data, such as a file of JSON holds: `<JourneyTimeline {...journey} />` shows it. `cx-widgets/journey.schema.json` is its schema. */
export interface Journey {
  /** The title. */
  caption?: string;
  /** The name for a screen reader, instead of the title. */
  'aria-label'?: string;
  /** The quiet line under the title. */
  description?: string;
  /** Whose journey it is. */
  persona?: string;
  /** What they want to achieve. */
  goal?: string;
  /** In time order. */
  phases: readonly JourneyPhase[];
  /** The scale of emotion: one in common use by name, or one's own. */
  scale?: EmotionScaleName | EmotionScale;
  /** Several curves: two personas, or as-is and to-be. */
  curves?: readonly JourneyCurve[];
  /** The rows under the curve, from top to bottom. */
  lanes?: readonly (string | JourneyLane)[];
  /** The moment of truth that becomes another one's. */
  loop?: { from: string; to: string; text?: string };
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

/** The name of a scale says its ends; another name has none. */
export const scaleNamed = (name: string): EmotionScale => {
  const [min, max] = name.split('..').map(Number) as [number, number];
  return { min, max };
};

/** What is nothing at all still has its place. */
const each = <T extends object>(value: readonly T[]): readonly T[] => list(value).map((item) => Object(item) as T);

/** The phases as they can be shown, whatever came in: names are texts, and what is missing is left out. What stands before the first section of Mermaid's text has no name, and keeps none. */
export const readPhases = (phases: readonly JourneyPhase[]) =>
  each(phases).map(({ id, name, hint, touchpoints }, at) => ({
    id,
    path: `phases[${at}]`,
    name: name === '' ? '' : nameOf(name, at),
    hint: textOf(hint),
    touchpoints: each(touchpoints).map((touchpoint, index) => ({
      ...touchpoint,
      path: `phases[${at}].touchpoints[${index}]`,
      name: nameOf(touchpoint.name, index),
      channel: textOf(touchpoint.channel),
      actors: list(touchpoint.actors).map(textOf).filter(Boolean).join(', '),
      when: textOf(touchpoint.when ?? touchpoint.start),
      truth: textOf(touchpoint.momentOfTruth),
      pause: list(touchpoint.pause),
      // A lane may be called as what every object has.
      lanes: { __proto__: null, ...Object(touchpoint.lanes) } as Readonly<Record<string, LaneValue>>,
    })),
  }));

export type ReadPhase = ReturnType<typeof readPhases>[number];

/** A touchpoint with its phase, and what of it can be drawn. */
export type Step = ReadPhase['touchpoints'][number] & {
  phase: ReadPhase;
  /** Its place among all of them. */
  order: number;
  /** The emotions by the ids of their curves, as they came; and of each curve, as it can be drawn. */
  feelings: Readonly<Record<string, unknown>>;
  emotions: (number | null)[];
};

const lineAbove: Partial<Record<string, BlueprintLine>> = { frontstage: 'interaction', backstage: 'visibility', support: 'internal' };

/** Each curve has a look of its own; those beyond are told as unknown where a touchpoint has them. */
const mostCurves = 4;

/** The curves that can be drawn. */
export const readCurves = (curves: readonly JourneyCurve[] | undefined): JourneyCurve[] =>
  items(curves)
    .flatMap(({ id, name }) => (id ? { id, name: textOf(name) ?? id } : []))
    .slice(0, mostCurves);

/** All touchpoints in time order, the rows of the map, and what is wrong with some of them. Lanes are those asked for, or all that there are; what stands in one nobody asked for is told, and has a row as well. */
export function readSteps(
  phases: readonly ReadPhase[],
  { min, max }: EmotionScale,
  curves: readonly JourneyCurve[],
  asked: readonly (string | JourneyLane)[] | undefined,
  { lane, lanes: names, lines }: { lane: string; lanes: Readonly<Record<string, string>>; lines: Readonly<Record<BlueprintLine, string>> },
) {
  const problems: Problem[] = [];
  const steps: Step[] = [];
  const rows = items(asked).flatMap((own) => (typeof own === 'string' ? { id: own } : own.id ? own : []));
  const wanted = asked && rows.map(({ id }) => id);
  const drawn = curves.map(({ id }) => id);
  phases.forEach((phase) =>
    phase.touchpoints.forEach((touchpoint) => {
      const { name, path, emotion, lanes } = touchpoint;
      // A number alone is that of the first curve.
      const feelings = (Object(emotion) === emotion ? emotion : { [drawn[0]!]: emotion }) as Readonly<Record<string, unknown>>;
      const unknown = (key: string, field: string, value: string, allowed: readonly string[]) =>
        problems.push({ path: path + key, name, kind: 'choice', field, value, allowed });
      for (const id of Object.keys(feelings)) if (!drawn.includes(id)) unknown('.emotion', curves[0]!.name, id, drawn);
      for (const id of Object.keys(lanes))
        if (!rows.some((row) => row.id === id)) {
          rows.push({ id });
          if (wanted) unknown('.lanes', lane, id, wanted);
        }
      steps.push({
        ...touchpoint,
        phase,
        order: steps.length,
        feelings,
        emotions: curves.map(({ id, name: field }) => {
          const value = feelings[id];
          if (value == null || !isScale(min, max)) return null;
          const problem = checkNumber(`${path}.emotion${id && `.${id}`}`, name, field, value, min, max);
          return problem ? (problems.push(problem), null) : (value as number);
        }),
      });
    }),
  );
  problems.unshift(...checkIds(phases), ...checkIds(steps));
  return {
    steps,
    problems,
    rows: rows.map(({ id, name = names[id], line = lineAbove[id] }: JourneyLane) => ({
      id,
      // What every object has is no text.
      label: textOf(name) ?? id.charAt(0).toUpperCase() + id.slice(1),
      line: line && lines[line],
    })),
  };
}
