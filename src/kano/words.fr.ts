import type { KanoFamilyWords } from './words.en.js';

const shared = { indifferent: 'Indifférente', reverse: 'Inverse', questionable: 'Douteuse' };

// The adjectives agree with "caractéristique".
export const kanoFr: KanoFamilyWords = {
  terms: {
    kano: {
      categories: { attractive: 'Attractive', oneDimensional: 'Proportionnelle', mustBe: 'Obligatoire', ...shared },
      fulfilment: 'Degré de réalisation',
      satisfaction: 'Satisfaction',
    },
    '3b': {
      categories: { attractive: 'Enchantement', oneDimensional: 'Expérience', mustBe: 'Base', ...shared },
      fulfilment: 'Promesse tenue',
      satisfaction: 'Satisfaction client',
    },
  },
  ends: { up: 'très satisfait', down: 'très insatisfait', start: 'non réalisé', end: 'entièrement' },
  feature: 'Caractéristique',
  category: 'Catégorie',
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'caractéristique' : 'caractéristiques'}\u00a0: ${kinds.map(({ word, count }) => `${word.toLowerCase()} (${count})`).join(', ')}`
      : 'Aucune caractéristique à représenter',
  kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
    `À l’horizontale\u00a0: ${fulfilment.toLowerCase()}\u202f; à la verticale\u00a0: ${satisfaction.toLowerCase()}. La bande est la zone neutre\u202f; les courbes sont ${fitted ? 'ajustées aux réponses' : 'schématiques, non mesurées'}.`,
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
  study: {
    answers: 'Réponses',
    strength: 'Force',
    better: 'Better',
    worse: 'Worse',
    n: 'n',
    unanswered: 'Sans réponse',
    totalStrength: 'Force totale',
    lead: 'Avance',
    threshold: 'Seuil (Fong)',
    rules: { mode: 'selon la catégorie la plus fréquente', berger: 'selon la deuxième règle de Berger' },
    evaluations: {
      classic: 'table d’évaluation classique',
      pouliot: 'table d’évaluation de Pouliot',
      short: 'table d’évaluation à trois réponses',
    },
    tableDescription: (rule, table) => `Classement ${rule}\u202f; ${table}`,
    points: (points) => `${points} pt`,
    notSignificant: '* L’avance sur la deuxième catégorie peut être due au hasard (Fong 1996).',
    sameName: (name) => `${name}\u00a0: une caractéristique précédente porte déjà ce nom.`,
    times: (category, count) => `${category} ${count}`,
  },
};
