import type { KanoWords } from './words.en.js';

const shared = { indifferent: 'Indifferent', reverse: 'Averechts', questionable: 'Twijfelachtig' };

export const kanoNl: KanoWords = {
  terms: {
    kano: {
      categories: { attractive: 'Attractief', oneDimensional: 'Lineair', mustBe: 'Must-be', ...shared },
      fulfilment: 'Mate van vervulling',
      satisfaction: 'Tevredenheid',
    },
    '3b': {
      categories: { attractive: 'Bijzonder', oneDimensional: 'Beleving', mustBe: 'Basis', ...shared },
      fulfilment: 'Mate van belofte-invulling',
      satisfaction: 'Mate van klanttevredenheid',
    },
  },
  ends: { up: 'zeer tevreden', down: 'zeer ontevreden', start: 'niet vervuld', end: 'volledig' },
  feature: 'Kenmerk',
  category: 'Soort',
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'kenmerk' : 'kenmerken'}: ${kinds.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}`
      : 'Geen kenmerken om te tekenen',
  kanoDescription: ({ fulfilment, satisfaction }) =>
    `Horizontaal: ${fulfilment.toLowerCase()}; verticaal: ${satisfaction.toLowerCase()}. De band is neutraal; de curven zijn schematisch, niet gemeten.`,
};
