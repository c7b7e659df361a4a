import type { BlueprintLine, LaneId } from './journey.js';

/** The words of the journey. */
export interface JourneyWords {
  persona: string;
  goal: string;
  touchpoint: string;
  phase: string;
  channel: string;
  actors: string;
  when: string;
  /** The name of what the curve shows. */
  emotion: string;
  emotionEnds: readonly [low: string, high: string];
  momentOfTruth: string;
  /** Names the region that scrolls where the map is wider than its place. */
  map: string;
  /** The title when the curve has a highest and a lowest point. */
  journeyTitle(emotion: string, highest: string, lowest: string): string;
  /** The title otherwise. */
  journeyPlainTitle(phases: number, touchpoints: number): string;
  journeyDescription(
    phases: number,
    touchpoints: number,
    emotion: string,
    low: readonly [value: string, meaning: string],
    high: readonly [value: string, meaning: string],
  ): string;
  /** A note on a scale without two ends. */
  emotionScaleNote(emotion: string): string;
  journeyEmpty: string;
  /** One moment of truth becomes another: the loop. */
  loop(from: string, to: string): string;
  /** What a lane is called, as a field of a touchpoint; and the lanes and lines by their ids. */
  lane: string;
  lanes: Readonly<Partial<Record<LaneId, string>>>;
  lines: Readonly<Record<BlueprintLine, string>>;
  /** A score in a lane, its numbers written. */
  laneScore(value: string, n: string | 0 | undefined, interval: readonly [low: string, high: string] | false): string;
}

/** The words for the times of a journey. */
export interface JourneyTimeWords {
  /** A date with a month 0…11, and a year where it matters. */
  date(day: number, month: number, year: number | undefined): string;
  /** How long a period is, and what it is. */
  period(hours: number): string;
  noContact: string;
  /** A note on a time that is none, that ends before it starts, or that starts before the one before it has ended. */
  fault(name: string, fault: 'none' | 'backwards' | 'overlap'): string;
}

/** All words of journeys. */
export type JourneyFamilyWords = JourneyWords & { time: JourneyTimeWords };

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

const kpi = 'KPI';
const evidence = 'Physical evidence';
const support = 'Support processes';
const size = (phases: number, touchpoints: number) =>
  `${count(phases, 'phase', 'phases')} and ${count(touchpoints, 'touchpoint', 'touchpoints')}`;

export const journeyEn: JourneyWords = {
  persona: 'Persona',
  goal: 'Goal',
  touchpoint: 'Touchpoint',
  phase: 'Phase',
  channel: 'Channel',
  actors: 'Actors',
  when: 'When',
  emotion: 'Emotion',
  emotionEnds: ['very negative', 'very positive'],
  momentOfTruth: 'Moment of truth',
  map: 'Journey map',
  journeyTitle: (emotion, highest, lowest) => `${emotion} is highest at “${highest}” and lowest at “${lowest}”`,
  journeyPlainTitle: (phases, touchpoints) => `Journey of ${size(phases, touchpoints)}`,
  journeyDescription: (phases, touchpoints, emotion, low, high) =>
    `${size(phases, touchpoints)}; ${emotion.toLowerCase()} from ${low.join(' (')}) to ${high.join(' (')})`,
  emotionScaleNote: (emotion) => `${emotion} has no scale from a number to a higher one. It is in the table and not in the picture.`,
  journeyEmpty: 'No journey yet',
  loop: (from, to) => `${from} becomes ${to}.`,
  lane: 'Lane',
  // The ids of the others are their names.
  lanes: { kpi, evidence, support },
  lines: { interaction: 'Line of interaction', visibility: 'Line of visibility', internal: 'Line of internal interaction' },
  laneScore: (value, n, interval) => value + (interval ? ` (${interval.join(' to ')})` : '') + (n ? `, n ${n}` : ''),
};

/** The names of all lanes: those that the default leaves to their ids as well. */
export const journeyLanesEn: Record<LaneId, string> = {
  actions: 'Actions',
  thoughts: 'Thoughts',
  pains: 'Pains',
  gains: 'Gains',
  opportunities: 'Opportunities',
  owner: 'Owner',
  kpi,
  evidence,
  frontstage: 'Frontstage',
  backstage: 'Backstage',
  support,
};

export const journeyTimeEn: JourneyTimeWords = {
  date: (day, month, year) =>
    [day, 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ')[month], year].filter(Boolean).join(' '),
  period: (hours) => (hours < 48 ? count(Math.round(hours), 'hour', 'hours') : `${Math.round(hours / 24)} days`),
  noContact: 'without contact',
  fault: (name, fault) =>
    `${name}: its ${{ none: 'time cannot be read', backwards: 'end is before its start', overlap: 'start is before the end of the one before' }[fault]}.`,
};
