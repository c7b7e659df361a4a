import type { ResultsWords, Write } from './words.en.js';

// In French, zero is singular.
const title = 'Recommandation (NPS)';
const answers = (n: number, write: Write) => `${write(n)} ${n < 2 ? 'réponse' : 'réponses'}`;
const listOf = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`);

/** All below two is singular, decimals and what is negative too. */
const points = (difference: string) => (/^[+−-]?[01](?:,\d+)?$/.test(difference) ? 'point' : 'points');

const segments = { promoter: 'Promoteurs', passive: 'Passifs', detractor: 'Détracteurs' };

// Names stand without an article, and no verb or adjective agrees with them.
export const resultsFr: ResultsWords = {
  count: {
    loading: 'Chargement des résultats…',
    noAnswers: 'Aucune réponse pour l’instant',
    sentence: ({ name, score, interval, n }, write) =>
      [`${name} ${score}`, interval && `entre ${interval[0]} et ${interval[1]}`, n !== undefined && `sur ${answers(n, write)}`]
        .filter(Boolean)
        .join(', '),
    answers: 'Réponses',
    share: 'Part',
    unanswered: 'Sans réponse',
    notApplicable: 'Sans objet',
    notCounted: (values) => `Non comptés\u00a0: ${values}`,
    download: 'Télécharger au format CSV',
  },
  score: {
    interval: (low, high) => `de ${low} à ${high}`,
    withheld: (n, minimum, write) => `${answers(n, write)}\u202f; en dessous de ${write(minimum)}, aucun score n’est affiché`,
    score: 'Score',
    low: 'De',
    high: 'À',
    n: 'n',
    scoreField: 'score',
    intervalField: 'intervalle',
    target: 'objectif',
    targetHead: 'Objectif',
  },
  measures: {
    names: {
      nps: title,
      enps: 'Recommandation par les collaborateurs (eNPS)',
      'ces-2.0': 'Facilité (CES 2.0)',
      'ces-1.0': 'Effort (CES 1.0)',
      csat: 'Satisfaction client (CSAT)',
      esat: 'Satisfaction des collaborateurs (ESAT)',
      grade: 'Note',
      pmf: 'Adéquation produit-marché (PMF)',
    },
    short: { nps: 'NPS', enps: 'eNPS', 'ces-2.0': 'CES', 'ces-1.0': 'Effort', csat: 'CSAT', esat: 'ESAT', grade: 'Note', pmf: 'PMF' },
    highIsGood: 'un score élevé est favorable',
    lowIsGood: 'un score bas est favorable',
    points: (difference) => `${difference} ${points(difference)}`,
  },
  breakdown: {
    title,
    nps: 'NPS',
    segments,
    segment: 'Segment',
  },
  card: {
    goal: (target) => `objectif ${target}`,
    noise: 'peut relever du hasard',
    signal: 'plus que du hasard',
    unsure: 'trop peu d’éléments pour le distinguer du hasard',
    what: 'Donnée',
    value: 'Valeur',
    previous: 'Période précédente',
    change: 'Évolution',
  },
  distribution: {
    mode: (value, share) => `Réponse la plus fréquente\u00a0: ${value} (${share})`,
    modes: (values) => `Réponses les plus fréquentes\u00a0: ${listOf(values)}`,
    description: (name, n, write) => `${name}\u00a0: ${answers(n, write)} par valeur`,
    value: 'Valeur',
    segments: {
      nps: segments,
      ces: { difficult: 'Difficile', neutral: 'Neutre', easy: 'Facile' },
      satisfaction: { low: 'Insatisfaits', middle: 'Neutres', high: 'Satisfaits' },
    },
    pmf: { very: 'Beaucoup', somewhat: 'Un peu', not: 'Pas du tout' },
  },
  trend: {
    rises: (name, from, to) => `${name} en hausse, de ${from} à ${to}`,
    falls: (name, from, to) => `${name} en baisse, de ${from} à ${to}`,
    level: (name, from, to) => `${name}\u00a0: de ${from} à ${to}, ce qui peut relever du hasard`,
    steady: (name, at) => `${name} reste à ${at}`,
    one: (name, period) => `${name}\u00a0: résultat disponible uniquement pour ${period}`,
    description: (score, period) => `${period}\u00a0: ${score}`,
    few: (minimum, write) => `n < ${write(minimum)}`,
    none: 'aucune',
    fewNote: (periods, minimum, write) => `Moins de ${write(minimum)} réponses pour ${listOf(periods)}\u00a0: le score n’est pas affiché.`,
    noneNote: (periods) => `Aucune réponse pour ${listOf(periods)}\u00a0: la courbe y est interrompue.`,
    goal: (target) => `objectif ${target}`,
    period: 'Période',
  },
  comparison: {
    differs: (highest, lowest) => `Score plus élevé pour ${highest} que pour ${lowest}`,
    same: (groups) =>
      groups === 2
        ? 'L’écart entre les deux groupes peut relever du hasard'
        : `Les écarts entre ${groups} groupes peuvent relever du hasard`,
    one: (group) => `Score disponible uniquement pour ${group}`,
    description: (name, groups) => `${name} de ${groups} ${groups < 2 ? 'groupe' : 'groupes'}`,
    group: 'Groupe',
    benchmark: 'référence',
    fewNote: (groups, minimum, write) => `Moins de ${write(minimum)} réponses pour ${listOf(groups)}\u00a0: le score n’est pas affiché.`,
    noneNote: (groups) => `Aucune réponse pour ${listOf(groups)}.`,
  },
  kpis: {
    figures: (count) => `${count} ${count < 2 ? 'indicateur clé' : 'indicateurs clés'}`,
    of: (max) => `sur ${max}`,
    title: 'Indicateurs clés',
    empty: 'Aucun indicateur clé pour l’instant',
    figure: 'Indicateur',
    value: 'Valeur',
    period: 'Période',
    unit: 'Unité',
  },
};
