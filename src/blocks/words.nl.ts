import type { BlocksWords } from './words.en.js';

const count = (blocks: number) => `${blocks} ${blocks === 1 ? 'bouwsteen' : 'bouwstenen'}`;

export const blocksNl: BlocksWords = {
  block: 'Bouwsteen',
  radarTitle: (series, highest, lowest) => `${series}: ${highest} staat het hoogst, ${lowest} het laagst`,
  radarPlainTitle: count,
  radarDescription: (blocks, min, max) => `${count(blocks)}, schaal van ${min} tot ${max}`,
  radarEmpty: 'Nog geen bouwstenen',
  axes: 'Aantal assen',
  series: 'Aantal reeksen',
  value: 'waarde',
};
