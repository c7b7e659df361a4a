import type { JourneyWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const journeyNl: JourneyWords = {
  persona: 'Persona',
  goal: 'Doel',
  touchpoint: 'Contactmoment',
  phase: 'Fase',
  channel: 'Kanaal',
  actors: 'Wie',
  when: 'Wanneer',
  emotion: 'Gevoel',
  emotionEnds: ['zeer negatief', 'zeer positief'],
  momentOfTruth: 'Moment van de waarheid',
  map: 'Kaart van de klantreis',
  journeyTitle: (emotion, highest, lowest) => `${emotion}: het hoogst bij ‘${highest}’, het laagst bij ‘${lowest}’`,
  journeyPlainTitle: (phases, touchpoints) =>
    `Klantreis met ${count(phases, 'fase', 'fasen')} en ${count(touchpoints, 'contactmoment', 'contactmomenten')}`,
  journeyDescription: (phases, touchpoints, emotion, low, high) =>
    `${count(phases, 'fase', 'fasen')}, ${count(touchpoints, 'contactmoment', 'contactmomenten')}; ${emotion.toLowerCase()} van ${low.join(' (')}) tot ${high.join(' (')})`,
  emotionScaleNote: (emotion) =>
    `De schaal van ${emotion.toLowerCase()} is niet te tekenen: er is een laagste en een hoger getal nodig. De waarden staan in de tabel.`,
  journeyEmpty: 'Nog geen klantreis',
  loop: (from, to) => `${from} wordt ${to}.`,
};
