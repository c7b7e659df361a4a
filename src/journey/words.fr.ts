import type { JourneyFamilyWords } from './words.en.js';

// In French, zero is singular.
const count = (n: number, one: string, more: string) => `${n} ${n < 2 ? one : more}`;

export const journeyFr: JourneyFamilyWords = {
  persona: 'Persona',
  goal: 'Objectif',
  touchpoint: 'Point de contact',
  phase: 'Étape',
  channel: 'Canal',
  actors: 'Acteurs',
  when: 'Quand',
  emotion: 'Émotion',
  emotionEnds: ['très négative', 'très positive'],
  momentOfTruth: 'Moment de vérité',
  map: 'Cartographie du parcours client',
  journeyTitle: (emotion, highest, lowest) =>
    `${emotion}\u00a0: au plus haut à «\u00a0${highest}\u00a0», au plus bas à «\u00a0${lowest}\u00a0»`,
  journeyPlainTitle: (phases, touchpoints) =>
    `Parcours client en ${count(phases, 'étape', 'étapes')} et ${count(touchpoints, 'point de contact', 'points de contact')}`,
  journeyDescription: (phases, touchpoints, emotion, low, high) =>
    `${count(phases, 'étape', 'étapes')}, ${count(touchpoints, 'point de contact', 'points de contact')}\u202f; ${emotion.toLowerCase()} de ${low.join(' (')}) à ${high.join(' (')})`,
  emotionScaleNote: (emotion) =>
    `L’échelle «\u00a0${emotion}\u00a0» ne peut pas être représentée\u00a0: il lui faut un minimum et un maximum qui lui soit supérieur. Les valeurs figurent dans le tableau.`,
  journeyEmpty: 'Aucun parcours pour l’instant',
  loop: (from, to) => `${from} devient ${to}.`,
  lane: 'Ligne',
  lanes: {
    actions: 'Actions',
    thoughts: 'Pensées',
    pains: 'Irritants',
    gains: 'Bénéfices',
    opportunities: 'Opportunités',
    owner: 'Responsable',
    kpi: 'KPI',
    evidence: 'Preuves matérielles',
    frontstage: 'En scène',
    backstage: 'En coulisses',
    support: 'Processus de soutien',
  },
  lines: { interaction: 'Ligne d’interaction', visibility: 'Ligne de visibilité', internal: 'Ligne d’interaction interne' },
  laneScore: (value, n, interval) => value + (interval ? ` (${interval.join(' à ')})` : '') + (n ? `, n ${n}` : ''),
  time: {
    date: (day, month, year) =>
      [day, 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ')[month], year].filter(Boolean).join(' '),
    period: (hours) => (hours < 48 ? count(Math.round(hours), 'heure', 'heures') : `${Math.round(hours / 24)} jours`),
    noContact: 'sans contact',
    fault: (name, fault) =>
      `${name} : ${{ none: 'sa date est illisible', backwards: 'sa fin précède son début', overlap: 'son début précède la fin du précédent' }[fault]}.`,
  },
};
