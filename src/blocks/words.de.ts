import type { BlocksFamilyWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const blocksOf = (blocks: number) => count(blocks, 'Baustein', 'Bausteine');

export const blocksDe: BlocksFamilyWords = {
  block: 'Baustein',
  radarTitle: (series, highest, lowest) => `${series}: höchster Wert bei ${highest}, niedrigster bei ${lowest}`,
  radarPlainTitle: (blocks, known) => (blocks ? blocksOf(blocks) + (known ? '' : ', noch ohne Werte') : 'Noch keine Bausteine'),
  radarDescription: (blocks, scale) =>
    `${blocksOf(blocks)}, ${scale ? `Skala ${scale}` : 'jeder auf eigener Skala; nach außen ist besser'}`,
  ownScale: (min, max, low) => `${min} bis ${max}${low ? ', niedriger ist besser' : ''}`,
  value: 'Wert',
  openNote: (blocks) => `${blocks}: noch kein Wert, der sich mit dem Ziel vergleichen lässt.`,
  strayNote: (series, values, axes) =>
    `${series}: ${count(values, 'Wert', 'Werte')} für ${count(axes, 'Achse', 'Achsen')}. In der Tabelle stehen alle.`,
  axesNote: (axes, min, max) => `Ein Netzdiagramm braucht ${min} bis ${max} Achsen, nicht ${axes}: Gezeigt werden Balken.`,
  seriesNote: (series, _, max) => `Von ${series} Datenreihen sind die ersten ${max} gezeichnet. In der Tabelle stehen alle.`,
  scaleNote: (blocks) => `${blocks}: keine Skala von einer Zahl zu einer größeren. Die Werte stehen in der Tabelle.`,
  gaps: {
    gapsTitle: (current, target) => `Von ${current} zu ${target}`,
    gapsHint: (scale) => `Größter Abstand zuerst${scale ? `, Skala ${scale}` : ''}`,
    gapsEmpty: 'Noch nichts mit einem Ziel zu vergleichen',
    fromTo: (current, target) => `${current} → ${target}`,
  },
  assessment: {
    ask: (block) => `${block}: Wie weit sind Sie?`,
    answers: 'Ihre Antworten',
    liveTitle: 'Ihre bisherigen Antworten',
    liveDescription: (blocks) => `${blocksOf(blocks)}; das Netzdiagramm folgt Ihren Angaben`,
    send: 'Absenden',
  },
};
