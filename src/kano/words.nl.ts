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
  ends: { up: 'zeer tevreden', down: 'zeer ontevreden', start: 'niet ingevuld', end: 'volledig' },
  feature: 'Kenmerk',
  category: 'Soort',
  kanoTitle: (total, kinds) =>
    `${total} ${total === 1 ? 'kenmerk' : 'kenmerken'}${kinds.length ? ': ' : ''}${kinds.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}`,
  kanoDescription: ({ fulfilment, satisfaction }) =>
    `Omhoog: ${satisfaction.toLowerCase()}. Naar rechts: ${fulfilment.toLowerCase()}. De band is neutraal; de curven zijn schematisch, niet gemeten.`,
  kanoEmpty: 'Nog geen kenmerken',
};
