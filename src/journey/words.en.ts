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
}

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

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
  journeyPlainTitle: (phases, touchpoints) =>
    `Journey of ${count(phases, 'phase', 'phases')} and ${count(touchpoints, 'touchpoint', 'touchpoints')}`,
  journeyDescription: (phases, touchpoints, emotion, low, high) =>
    `${count(phases, 'phase', 'phases')}, ${count(touchpoints, 'touchpoint', 'touchpoints')}; ${emotion.toLowerCase()} from ${low.join(' (')}) to ${high.join(' (')})`,
  emotionScaleNote: (emotion) =>
    `The scale of ${emotion.toLowerCase()} cannot be drawn: it needs a lowest and a higher number. The values are in the table.`,
  journeyEmpty: 'No journey yet',
  loop: (from, to) => `${from} becomes ${to}.`,
};
