import type { JourneyWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const journeyEs: JourneyWords = {
  persona: 'Persona',
  goal: 'Objetivo',
  touchpoint: 'Punto de contacto',
  phase: 'Etapa',
  channel: 'Canal',
  actors: 'Participantes',
  when: 'Cuándo',
  emotion: 'Emoción',
  emotionEnds: ['muy negativa', 'muy positiva'],
  momentOfTruth: 'Momento de la verdad',
  map: 'Mapa del recorrido del cliente',
  journeyTitle: (emotion, highest, lowest) => `${emotion}: punto más alto en «${highest}», más bajo en «${lowest}»`,
  journeyPlainTitle: (phases, touchpoints) =>
    `Recorrido del cliente con ${count(phases, 'etapa', 'etapas')} y ${count(touchpoints, 'punto de contacto', 'puntos de contacto')}`,
  journeyDescription: (phases, touchpoints, emotion, low, high) =>
    `${count(phases, 'etapa', 'etapas')}, ${count(touchpoints, 'punto de contacto', 'puntos de contacto')}; ${emotion.toLowerCase()} de ${low.join(' (')}) a ${high.join(' (')})`,
  emotionScaleNote: (emotion) =>
    `La escala «${emotion}» no se puede dibujar: necesita un mínimo y un máximo superior a este. Los valores están en la tabla.`,
  journeyEmpty: 'Todavía no hay ningún recorrido',
  loop: (from, to) => `${from} se convierte en ${to}.`,
};
