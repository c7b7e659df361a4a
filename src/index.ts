// Asking
export { NpsInput, type NpsInputProps } from './survey/NpsInput.js';
export { CesInput, type CesInputProps } from './survey/CesInput.js';
export type { FollowUpOptions, SurveyLocale } from './survey/question.js';
export type { SurveyWords } from './survey/words.en.js';
export { ScaleInput, type QuestionProps, type ScaleInputProps, type ScaleLocale, type ScaleOption } from './scale/ScaleInput.js';
export type { ScaleWords } from './scale/words.en.js';

// Counting
export { countAnswers, type Answers, type Counts } from './metrics/counts.js';
export { nps, npsScale, npsSegment, type NpsResult, type NpsSegment } from './metrics/nps.js';
export { cesScales, cesSegment, type CesScale, type CesSegment, type CesVersion } from './metrics/ces.js';

// Kano
export { KanoDiagram, type KanoDiagramProps, type KanoLocale } from './kano/KanoDiagram.js';
export { kanoCategories, type KanoCategory } from './kano/categories.js';
export { schematicCurves, type CurveKind } from './kano/curves.js';
export type { KanoFeature } from './kano/features.js';
export type { KanoVocabulary, KanoWords } from './kano/words.en.js';

// Journeys
export { JourneyTimeline, type JourneyLocale, type JourneyTimelineProps } from './journey/JourneyTimeline.js';
export { emotionScales, type EmotionScale, type EmotionScaleName, type JourneyPhase, type Touchpoint } from './journey/journey.js';
export type { JourneyWords } from './journey/words.en.js';

// Building blocks
export { BuildingBlocksRadar, type BlocksLocale, type BuildingBlocksRadarProps } from './blocks/BuildingBlocksRadar.js';
export { gartnerBlocks, sixDisciplines, type BlockModel } from './blocks/models.js';
export type { BlockAxis, BlockSeries } from './blocks/series.js';
export type { BlocksWords } from './blocks/words.en.js';

// What they share
export type { PictureProps } from './figure/Figure.js';
export type { Problem } from './figure/problems.js';
export type { FigureWords } from './figure/words.en.js';
export { en } from './locale/en.js';
export { nl } from './locale/nl.js';
export type { Locale } from './locale/locale.js';
