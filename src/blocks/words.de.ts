import type { BlocksWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const blocksOf = (blocks: number) => count(blocks, 'Baustein', 'Bausteine');

export const blocksDe: BlocksWords = {
  block: 'Baustein',
  radarTitle: (series, highest, lowest) => `${series}: höchster Wert bei ${highest}, niedrigster bei ${lowest}`,
  radarPlainTitle: blocksOf,
  radarDescription: (blocks, min, max) => `${blocksOf(blocks)}, Skala von ${min} bis ${max}`,
  radarEmpty: 'Noch keine Bausteine',
  value: 'Wert',
  lengthNote: (series, values, axes) =>
    `${series}: ${count(values, 'Wert', 'Werte')} für ${count(axes, 'Achse', 'Achsen')}. Fehlende Werte bleiben als Lücken offen, überzählige entfallen.`,
  axesNote: (axes, min, max) =>
    `Ein Netzdiagramm braucht ${min} bis ${max} Achsen; hier ${axes === 1 ? 'ist es eine' : `sind es ${axes}`}. Die Werte stehen in der Tabelle.`,
  seriesNote: (series, max) => `Von ${series} Datenreihen sind die ersten ${max} gezeichnet; die übrigen stehen in der Tabelle.`,
  scaleNote: (min, max) => `Eine Skala von ${min} bis ${max} lässt sich nicht zeichnen. Die Werte stehen in der Tabelle.`,
};
