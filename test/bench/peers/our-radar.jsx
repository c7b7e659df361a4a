export { BuildingBlocksRadar as Radar } from '../../../dist/blocks/index.js';
