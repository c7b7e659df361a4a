import type { KanoFamilyWords } from './words.en.js';

const shared = { indifferent: 'Indifférente', reverse: 'Inverse', questionable: 'Douteuse' };

// The adjectives agree with "caractéristique".
export const kanoFr: KanoFamilyWords = {
  terms: {
    kano: {
      categories: { attractive: 'Attractive', oneDimensional: 'Proportionnelle', mustBe: 'Obligatoire', ...shared },
    },
    '3b': {
      categories: { attractive: 'Enchantement', oneDimensional: 'Expérience', mustBe: 'Base', ...shared },
    },
  },
  feature: 'Caractéristique',
  category: 'Catégorie',
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'caractéristique' : 'caractéristiques'}\u00a0: ${kinds.map(({ word, count }) => `${word.toLowerCase()} (${count})`).join(', ')}`
      : 'Aucune caractéristique à représenter',
  // Our own translations.
  question: {
    functional: 'Qu’en pensez-vous si c’est proposé\u202f?',
    dysfunctional: 'Qu’en pensez-vous si ce n’est pas proposé\u202f?',
    importance: 'Quelle importance y attachez-vous\u202f?',
    degrees: ['pas du tout important', 'assez important', 'important', 'très important', 'extrêmement important'],
    answers: {
      kano: ['Cela me plaît ainsi', 'Il faut que ce soit ainsi', 'Cela m’est égal', 'Je peux m’en accommoder', 'Cela me déplaît ainsi'],
      enjoy: [
        'J’apprécie beaucoup',
        'Je m’y attends',
        'Je suis neutre',
        'Je n’aime pas, mais je peux m’y faire',
        'Je n’aime pas et je ne l’accepte pas',
      ],
      helpful: [
        'Cela me serait très utile',
        'C’est pour moi une exigence de base',
        'Cela ne changerait rien pour moi',
        'Ce serait un petit désagrément',
        'Ce serait un gros problème',
      ],
      short: ['Cela me plaît', 'Je m’y attends', 'Neutre', 'Je peux le tolérer', 'Cela me déplaît'],
    },
  },
  diagram: {
    axes: {
      kano: { fulfilment: 'Degré de réalisation', satisfaction: 'Satisfaction' },
      '3b': { fulfilment: 'Promesse tenue', satisfaction: 'Satisfaction client' },
    },
    ends: { up: 'très satisfait', down: 'très insatisfait', start: 'non réalisé', end: 'entièrement' },
    kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
      `À l’horizontale\u00a0: ${fulfilment.toLowerCase()}\u202f; à la verticale\u00a0: ${satisfaction.toLowerCase()}. La bande est la zone neutre\u202f; les courbes sont ${fitted ? 'ajustées aux réponses' : 'schématiques, non mesurées'}.`,
  },
  study: {
    answers: 'Réponses',
    better: 'Better',
    worse: 'Worse',
    n: 'n',
    unanswered: 'Sans réponse',
    rules: { mode: 'selon la catégorie la plus fréquente', berger: 'selon la deuxième règle de Berger' },
    sameName: (name) => `${name}\u00a0: une caractéristique précédente porte déjà ce nom.`,
    times: (category, count) => `${category} ${count}`,
  },
  table: {
    strength: 'Force',
    totalStrength: 'Force totale',
    lead: 'Avance',
    threshold: 'Seuil (Fong)',
    evaluations: {
      classic: 'table d’évaluation classique',
      pouliot: 'table d’évaluation de Pouliot',
      short: 'table d’évaluation à trois réponses',
    },
    tableDescription: (rule, table) => `Classement ${rule}\u202f; ${table}`,
    points: (points) => `${points} pt`,
    notSignificant: '* L’avance sur la deuxième catégorie peut être due au hasard (Fong 1996).',
  },
  matrix: {
    importance: 'Importance',
    ends: { up: 'plus satisfait si c’est présent', end: 'plus mécontent si cela manque' },
    matrixDescription: (rule, sized, plain) =>
      `Better et worse de chaque caractéristique\u202f; classement ${rule}${sized ? '\u202f; taille du signe\u00a0: importance de 1 à 9' : ''}${plain ? '\u202f; les noms sont dans le tableau' : ''}`,
    noPlace: (name) =>
      `${name}\u00a0: aucune réponse ne compte pour better et worse. La caractéristique figure dans le tableau, pas dans l’image.`,
    outside: (name, category, count, n) =>
      `${name}\u00a0: ${count} réponses sur ${n} relèvent de la catégorie «\u00a0${category}\u00a0». Elles ne comptent pas pour better et worse.`,
  },
  scatter: {
    functional: 'Avec la caractéristique',
    dysfunctional: 'Sans la caractéristique',
    deviation: 'Écart-type',
    scatterDescription: (rule) =>
      `Méthode continue\u00a0: la moyenne de chaque caractéristique, avec un écart-type de part et d’autre, sur des échelles de −2 à 4\u202f; classement ${rule}`,
    noMeans: (name) => `${name}\u00a0: aucune moyenne à dessiner. La caractéristique figure dans le tableau, pas dans l’image.`,
  },
  priorities: {
    advice: {
      mustBe: 'D’abord\u00a0: rendre irréprochable',
      oneDimensional: 'Ensuite\u00a0: investir là où cela rapporte',
      attractive: 'Ensuite\u00a0: surprendre',
      indifferent: 'Laisser tel quel',
      reverse: 'Attention\u00a0: beaucoup n’en veulent pas',
      questionable: 'Poser à nouveau la question',
    },
    prioritiesDescription: (rule) => `Dans l’ordre du travail\u202f; classement ${rule}`,
    none: 'Sans réponses',
    weights: (better, worse, n) => `better ${better}, worse ${worse}, n ${n}`,
  },
};
