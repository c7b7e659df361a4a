import type { BlocksFamilyWords } from './words.en.js';

// In French, zero is singular.
const count = (n: number, one: string, more: string) => `${n} ${n < 2 ? one : more}`;
const blocksOf = (blocks: number) => count(blocks, 'pilier', 'piliers');

export const blocksFr: BlocksFamilyWords = {
  block: 'Pilier',
  radarTitle: (series, highest, lowest) => `${series}\u00a0: ${highest} au plus haut, ${lowest} au plus bas`,
  radarPlainTitle: (blocks, known) => (blocks ? blocksOf(blocks) + (known ? '' : ', encore sans valeurs') : 'Aucun pilier pour l’instant'),
  radarDescription: (blocks, scale) =>
    `${blocksOf(blocks)}, ${scale ? `échelle ${scale}` : 'chacun sur sa propre échelle\u202f; vers l’extérieur, c’est mieux'}`,
  ownScale: (min, max, low) => `de ${min} à ${max}${low ? ', le plus bas est le mieux' : ''}`,
  value: 'valeur',
  openNote: (blocks) => `${blocks}\u00a0: pas encore de valeur à comparer avec l’objectif.`,
  strayNote: (series, values, axes) =>
    `${series}\u00a0: ${count(values, 'valeur', 'valeurs')} pour ${count(axes, 'axe', 'axes')}. Toutes figurent dans le tableau.`,
  axesNote: (axes, min, max) => `Un diagramme en radar demande de ${min} à ${max} axes, et non ${axes}\u00a0: voici des barres.`,
  seriesNote: (series, _, max) => `Sur ${series} séries, les ${max} premières sont représentées. Toutes figurent dans le tableau.`,
  scaleNote: (blocks) => `${blocks}\u00a0: pas d’échelle allant d’un nombre à un plus grand. Les valeurs figurent dans le tableau.`,
  gaps: {
    gapsTitle: (current, target) => `De ${current} à ${target}`,
    gapsHint: (scale) => `Le plus grand écart d’abord${scale ? `, échelle ${scale}` : ''}`,
    gapsEmpty: 'Rien à comparer à un objectif pour l’instant',
    fromTo: (current, target) => `${current} → ${target}`,
  },
  assessment: {
    ask: (block) => `${block}\u00a0: où en êtes-vous\u202f?`,
    answers: 'Vos réponses',
    liveTitle: 'Vos réponses jusqu’ici',
    liveDescription: (blocks) => `${blocksOf(blocks)}\u202f; le radar suit vos réponses`,
    send: 'Envoyer',
  },
};
