export { mergeAnswers, type MergedAnswers } from './answers.js';
export { BlocksAssessment, type BlocksAssessmentProps } from './BlocksAssessment.js';
export { BuildingBlocksRadar, type BlocksLocale, type BuildingBlocksRadarProps } from './BuildingBlocksRadar.js';
export type { BlockLevel, BlocksData } from './data.js';
export { GapList, type GapListProps } from './GapList.js';
export { blockGaps, type BlockGap } from './gaps.js';
export {
  blockAxes,
  blockLevels,
  forresterLevels,
  gartnerBlocks,
  serviceExcellence,
  sixDisciplines,
  type BlockModel,
  type LevelModel,
  type ModelLanguage,
} from './models.js';
export { valuesById, type BlockAxis, type BlockSeries } from './series.js';
export type { AssessmentWords, BlocksFamilyWords, BlocksWords, GapsWords } from './words.en.js';
