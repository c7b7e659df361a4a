export { BuildingBlocksRadar, type BlocksLocale, type BuildingBlocksRadarProps } from './BuildingBlocksRadar.js';
export { gartnerBlocks, sixDisciplines, type BlockModel } from './models.js';
export type { BlockAxis, BlockSeries } from './series.js';
export type { BlocksWords } from './words.en.js';
