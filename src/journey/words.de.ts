import type { JourneyFamilyWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const journeyDe: JourneyFamilyWords = {
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
  lane: 'Bahn',
  lanes: {
    actions: 'Handlung',
    thoughts: 'Gedanke',
    pains: 'Ärgernis',
    gains: 'Gewinn',
    opportunities: 'Chance',
    owner: 'Verantwortlich',
    kpi: 'KPI',
    evidence: 'Sichtbare Belege',
    frontstage: 'Frontstage',
    backstage: 'Backstage',
    support: 'Unterstützende Prozesse',
  },
  lines: { interaction: 'Interaktionslinie', visibility: 'Sichtbarkeitslinie', internal: 'Interne Interaktionslinie' },
  laneScore: (value, n, interval) => value + (interval ? ` (${interval.join(' bis ')})` : '') + (n ? `, n ${n}` : ''),
  time: {
    date: (day, month, year) =>
      [`${day}.`, 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez.'.split(' ')[month], year].filter(Boolean).join(' '),
    period: (hours) => (hours < 48 ? count(Math.round(hours), 'Stunde', 'Stunden') : `${Math.round(hours / 24)} Tage`),
    noContact: 'ohne Kontakt',
    fault: (name, fault) =>
      `${name}: ${{ none: 'die Zeit ist nicht lesbar', backwards: 'das Ende liegt vor dem Beginn', overlap: 'der Beginn liegt vor dem Ende des vorigen' }[fault]}.`,
  },
};
