import type { KanoWords } from './words.en.js';

// The long compounds may break before their last part (a soft hyphen): beside the diagram there is room for some nine characters in a line.
const shared = { indifferent: 'Unerheblich', reverse: 'Rückweisungs\u00admerkmal', questionable: 'Fragwürdig' };

export const kanoDe: KanoWords = {
  terms: {
    kano: {
      categories: {
        attractive: 'Begeisterungs\u00admerkmal',
        oneDimensional: 'Leistungs\u00admerkmal',
        mustBe: 'Basismerkmal',
        ...shared,
      },
      fulfilment: 'Erfüllungsgrad',
      satisfaction: 'Zufriedenheit',
    },
    '3b': {
      categories: { attractive: 'Begeisterung', oneDimensional: 'Erlebnis', mustBe: 'Basis', ...shared },
      fulfilment: 'Einlösung des Versprechens',
      satisfaction: 'Kundenzufriedenheit',
    },
  },
  ends: { up: 'sehr zufrieden', down: 'sehr unzufrieden', start: 'nicht erfüllt', end: 'voll erfüllt' },
  feature: 'Merkmal',
  category: 'Kategorie',
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'Merkmal' : 'Merkmale'}: ${kinds.map(({ word, count }) => `${word} (${count})`).join(', ')}`
      : 'Keine darstellbaren Merkmale',
  kanoDescription: ({ fulfilment, satisfaction }) =>
    `Waagerecht: ${fulfilment}; senkrecht: ${satisfaction}. Das Band ist der neutrale Bereich; die Kurven sind schematisch, nicht gemessen.`,
};
