import type { BlocksWords } from './words.en.js';

// In French, zero is singular.
const count = (n: number, one: string, more: string) => `${n} ${n < 2 ? one : more}`;
const blocksOf = (blocks: number) => count(blocks, 'pilier', 'piliers');

export const blocksFr: BlocksWords = {
  block: 'Pilier',
  radarTitle: (series, highest, lowest) => `${series}\u00a0: ${highest} au plus haut, ${lowest} au plus bas`,
  radarPlainTitle: blocksOf,
  radarDescription: (blocks, min, max) => `${blocksOf(blocks)}, échelle de ${min} à ${max}`,
  radarEmpty: 'Aucun pilier pour l’instant',
  value: 'valeur',
  lengthNote: (series, values, axes) =>
    `${series}\u00a0: ${count(values, 'valeur', 'valeurs')} pour ${count(axes, 'axe', 'axes')}. Les valeurs manquantes restent vides, les valeurs en trop sont ignorées.`,
  axesNote: (axes, min, max) =>
    `Un diagramme en radar demande de ${min} à ${max} axes\u202f; il y en a ici ${axes}. Les valeurs figurent dans le tableau.`,
  seriesNote: (series, max) => `Sur ${series} séries, les ${max} premières sont représentées\u202f; les autres figurent dans le tableau.`,
  scaleNote: (min, max) => `Une échelle de ${min} à ${max} ne peut pas être représentée. Les valeurs figurent dans le tableau.`,
};
