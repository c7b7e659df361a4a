export { JourneyTimeline, type JourneyLocale, type JourneyTimelineProps } from './JourneyTimeline.js';
export {
  blueprintLines,
  emotionScales,
  laneIds,
  type BlueprintLine,
  type EmotionScale,
  type EmotionScaleName,
  type Journey,
  type JourneyCurve,
  type JourneyLane,
  type JourneyPhase,
  type LaneId,
  type LaneScore,
  type LaneValue,
  type Touchpoint,
} from './journey.js';
export { blueprintLanes, buyingPhases } from './models.js';
export { readJourney, type JourneyFile, type JourneyRowProblem } from './read.js';
export { timedPhases, type TimedPhasesOptions, type TimeProblem } from './time.js';
export type { JourneyFamilyWords, JourneyTimeWords, JourneyWords } from './words.en.js';
