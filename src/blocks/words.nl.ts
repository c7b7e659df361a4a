import type { BlocksWords } from './words.en.js';

export const blocksNl: BlocksWords = {
  block: 'Bouwsteen',
  radarTitle: (series, highest, lowest) => `${series}: ${highest} staat het hoogst, ${lowest} het laagst`,
  radarPlainTitle: (blocks) => `${blocks} ${blocks === 1 ? 'bouwsteen' : 'bouwstenen'}`,
  radarDescription: (blocks, min, max) => `${blocks} ${blocks === 1 ? 'bouwsteen' : 'bouwstenen'}, schaal van ${min} tot ${max}`,
  radarEmpty: 'Nog geen bouwstenen',
  axes: 'Aantal assen',
  series: 'Aantal reeksen',
};
