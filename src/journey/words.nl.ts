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
  journeyTitle: (emotion, highest, lowest) => `${emotion} op zijn best bij “${highest}”, op zijn slechtst bij “${lowest}”`,
  journeyPlainTitle: (phases, touchpoints) =>
    `Klantreis van ${count(phases, 'fase', 'fasen')} en ${count(touchpoints, 'contactmoment', 'contactmomenten')}`,
  journeyDescription: (phases, touchpoints, emotion, low, high) =>
    `${count(phases, 'fase', 'fasen')}, ${count(touchpoints, 'contactmoment', 'contactmomenten')}; ${emotion.toLowerCase()} van ${low} tot ${high}`,
  journeyEmpty: 'Nog geen klantreis',
  loop: (from, to) => `${from} wordt ${to}.`,
};
