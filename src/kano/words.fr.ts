import type { KanoWords } from './words.en.js';

const shared = { indifferent: 'Indifférente', reverse: 'Inverse', questionable: 'Douteuse' };

// The adjectives agree with "caractéristique".
export const kanoFr: KanoWords = {
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
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'caractéristique' : 'caractéristiques'}\u00a0: ${kinds.map(({ word, count }) => `${word.toLowerCase()} (${count})`).join(', ')}`
      : 'Aucune caractéristique à représenter',
  kanoDescription: ({ fulfilment, satisfaction }) =>
    `À l’horizontale\u00a0: ${fulfilment.toLowerCase()}\u202f; à la verticale\u00a0: ${satisfaction.toLowerCase()}. La bande est la zone neutre\u202f; les courbes sont schématiques, non mesurées.`,
};
