import type { BlocksFamilyWords } from './words.en.js';

const count = (blocks: number) => `${blocks} ${blocks === 1 ? 'bouwsteen' : 'bouwstenen'}`;

export const blocksNl: BlocksFamilyWords = {
  block: 'Bouwsteen',
  radarTitle: (series, highest, lowest) => `${series}: ${highest} staat het hoogst, ${lowest} het laagst`,
  radarPlainTitle: (blocks, known) => (blocks ? count(blocks) + (known ? '' : ', nog zonder waarden') : 'Nog geen bouwstenen'),
  radarDescription: (blocks, scale) => `${count(blocks)}, ${scale ? `schaal ${scale}` : 'elk op een eigen schaal; naar buiten is beter'}`,
  ownScale: (min, max, low) => `${min} tot ${max}${low ? ', lager is beter' : ''}`,
  value: 'waarde',
  openNote: (blocks) => `${blocks}: nog geen waarde om met het doel te vergelijken.`,
  strayNote: (series, values, axes) =>
    `${series}: ${values} waarden voor ${axes} ${axes === 1 ? 'as' : 'assen'}. Ze staan allemaal in de tabel.`,
  axesNote: (axes, min, max) => `Een radar vraagt ${min} tot en met ${max} assen, geen ${axes}: daarom staan hier staven.`,
  seriesNote: (series, _, max) => `Van de ${series} reeksen zijn de eerste ${max} getekend. In de tabel staan ze allemaal.`,
  scaleNote: (blocks) => `${blocks}: geen schaal van een getal naar een groter getal. De waarden staan in de tabel.`,
  gaps: {
    gapsTitle: (current, target) => `Van ${current} naar ${target}`,
    gapsHint: (scale) => `Grootste verschil eerst${scale ? `, schaal ${scale}` : ''}`,
    gapsEmpty: 'Nog niets om met een doel te vergelijken',
    fromTo: (current, target) => `${current} → ${target}`,
  },
  assessment: {
    ask: (block) => `${block}: hoe ver zijn jullie?`,
    answers: 'Je antwoorden',
    liveTitle: 'Je antwoorden tot nu toe',
    liveDescription: (blocks) => `${count(blocks)}; de radar volgt wat je invult`,
    send: 'Versturen',
  },
};
