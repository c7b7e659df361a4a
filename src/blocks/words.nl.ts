import type { BlocksWords } from './words.en.js';

const count = (blocks: number) => `${blocks} ${blocks === 1 ? 'bouwsteen' : 'bouwstenen'}`;

export const blocksNl: BlocksWords = {
  block: 'Bouwsteen',
  radarTitle: (series, highest, lowest) => `${series}: ${highest} staat het hoogst, ${lowest} het laagst`,
  radarPlainTitle: count,
  radarDescription: (blocks, min, max) => `${count(blocks)}, schaal van ${min} tot ${max}`,
  radarEmpty: 'Nog geen bouwstenen',
  value: 'waarde',
  lengthNote: (series, values, axes) =>
    `${series}: ${values} waarden voor ${axes} assen. Ontbrekende waarden blijven open, overtollige zijn weggelaten.`,
  axesNote: (axes, min, max) =>
    `Een radar heeft ${min} tot en met ${max} assen nodig; hier zijn het er ${axes}. De waarden staan in de tabel.`,
  seriesNote: (series, max) => `Van de ${series} reeksen zijn de eerste ${max} getekend; de andere staan in de tabel.`,
  scaleNote: (min, max) => `Een schaal van ${min} tot ${max} is niet te tekenen. De waarden staan in de tabel.`,
};
