export { JourneyTimeline, type JourneyLocale, type JourneyTimelineProps } from './JourneyTimeline.js';
export { emotionScales, type EmotionScale, type EmotionScaleName, type JourneyPhase, type Touchpoint } from './journey.js';
export type { JourneyWords } from './words.en.js';
