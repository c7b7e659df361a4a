import type { BlocksFamilyWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const blocksOf = (blocks: number) => count(blocks, 'pilar', 'pilares');

export const blocksEs: BlocksFamilyWords = {
  block: 'Pilar',
  radarTitle: (series, highest, lowest) => `${series}: valor más alto en ${highest}, más bajo en ${lowest}`,
  radarPlainTitle: (blocks, known) => (blocks ? blocksOf(blocks) + (known ? '' : ', todavía sin valores') : 'Todavía no hay pilares'),
  radarDescription: (blocks, scale) =>
    `${blocksOf(blocks)}, ${scale ? `escala ${scale}` : 'cada uno en su propia escala; hacia fuera es mejor'}`,
  ownScale: (min, max, low) => `de ${min} a ${max}${low ? ', cuanto más bajo, mejor' : ''}`,
  value: 'valor',
  openNote: (blocks) => `${blocks}: todavía no hay un valor que comparar con el objetivo.`,
  strayNote: (series, values, axes) =>
    `${series}: ${count(values, 'valor', 'valores')} para ${count(axes, 'eje', 'ejes')}. En la tabla están todos.`,
  axesNote: (axes, min, max) => `Un gráfico de radar necesita entre ${min} y ${max} ejes, no ${axes}: por eso hay barras.`,
  seriesNote: (series, _, max) => `De ${series} series se han dibujado las ${max} primeras. En la tabla están todas.`,
  scaleNote: (blocks) => `${blocks}: no hay una escala de un número a otro mayor. Los valores están en la tabla.`,
  gaps: {
    gapsTitle: (current, target) => `De ${current} a ${target}`,
    gapsHint: (scale) => `La mayor diferencia primero${scale ? `, escala ${scale}` : ''}`,
    gapsEmpty: 'Todavía no hay nada que comparar con un objetivo',
    fromTo: (current, target) => `${current} → ${target}`,
  },
  assessment: {
    ask: (block) => `¿Hasta dónde han llegado en ${block}?`,
    answers: 'Sus respuestas',
    liveTitle: 'Sus respuestas hasta ahora',
    liveDescription: (blocks) => `${blocksOf(blocks)}; el radar sigue lo que va indicando`,
    send: 'Enviar',
  },
};
