import type { BlocksWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const blocksOf = (blocks: number) => count(blocks, 'pilar', 'pilares');

export const blocksEs: BlocksWords = {
  block: 'Pilar',
  radarTitle: (series, highest, lowest) => `${series}: valor más alto en ${highest}, más bajo en ${lowest}`,
  radarPlainTitle: blocksOf,
  radarDescription: (blocks, min, max) => `${blocksOf(blocks)}, escala de ${min} a ${max}`,
  radarEmpty: 'Todavía no hay pilares',
  value: 'valor',
  lengthNote: (series, values, axes) =>
    `${series}: ${count(values, 'valor', 'valores')} para ${count(axes, 'eje', 'ejes')}. Los valores que faltan quedan en blanco y los que sobran se omiten.`,
  axesNote: (axes, min, max) => `Un gráfico de radar necesita entre ${min} y ${max} ejes; aquí hay ${axes}. Los valores están en la tabla.`,
  seriesNote: (series, max) => `De ${series} series se han dibujado las ${max} primeras; las demás están en la tabla.`,
  scaleNote: (min, max) => `No se puede dibujar una escala de ${min} a ${max}. Los valores están en la tabla.`,
};
