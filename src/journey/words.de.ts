import type { JourneyWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const journeyDe: JourneyWords = {
  persona: 'Persona',
  goal: 'Ziel',
  touchpoint: 'Kontaktpunkt',
  phase: 'Phase',
  channel: 'Kanal',
  actors: 'Beteiligte',
  when: 'Zeitpunkt',
  emotion: 'Emotion',
  emotionEnds: ['sehr negativ', 'sehr positiv'],
  momentOfTruth: 'Moment der Wahrheit',
  map: 'Customer-Journey-Map',
  journeyTitle: (emotion, highest, lowest) => `${emotion}: Höhepunkt bei „${highest}“, Tiefpunkt bei „${lowest}“`,
  journeyPlainTitle: (phases, touchpoints) =>
    `Customer Journey mit ${count(phases, 'Phase', 'Phasen')} und ${count(touchpoints, 'Kontaktpunkt', 'Kontaktpunkten')}`,
  journeyDescription: (phases, touchpoints, emotion, low, high) =>
    `${count(phases, 'Phase', 'Phasen')}, ${count(touchpoints, 'Kontaktpunkt', 'Kontaktpunkte')}; ${emotion} von ${low.join(' (')}) bis ${high.join(' (')})`,
  emotionScaleNote: (emotion) =>
    `Die Skala „${emotion}“ lässt sich nicht zeichnen: Sie braucht einen kleinsten und einen größeren Wert. Die Werte stehen in der Tabelle.`,
  journeyEmpty: 'Noch keine Customer Journey',
  loop: (from, to) => `Aus ${from} wird ${to}.`,
};
