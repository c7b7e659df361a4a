import type { JourneyFamilyWords } from './words.en.js';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export const journeyNl: JourneyFamilyWords = {
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
  lane: 'Baan',
  lanes: {
    actions: 'Handeling',
    thoughts: 'Gedachte',
    pains: 'Knelpunt',
    gains: 'Pluspunt',
    opportunities: 'Kans',
    owner: 'Eigenaar',
    kpi: 'KPI',
    evidence: 'Tastbaar bewijs',
    frontstage: 'Frontstage',
    backstage: 'Backstage',
    support: 'Ondersteunende processen',
  },
  lines: { interaction: 'Lijn van interactie', visibility: 'Lijn van zichtbaarheid', internal: 'Lijn van interne interactie' },
  laneScore: (value, n, interval) => value + (interval ? ` (${interval.join(' tot ')})` : '') + (n ? `, n ${n}` : ''),
  time: {
    date: (day, month, year) =>
      [day, 'jan feb mrt apr mei juni juli aug sep okt nov dec'.split(' ')[month], year].filter(Boolean).join(' '),
    period: (hours) => (hours < 48 ? `${Math.round(hours)} uur` : `${Math.round(hours / 24)} dagen`),
    noContact: 'geen contact',
    fault: (name, fault) =>
      `${name}: ${{ none: 'de tijd is niet te lezen', backwards: 'het einde ligt voor het begin', overlap: 'het begin ligt voor het einde van het vorige' }[fault]}.`,
  },
};
