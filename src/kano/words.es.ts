import type { KanoWords } from './words.en.js';

const shared = { indifferent: 'Indiferente', reverse: 'Inversa', questionable: 'Cuestionable' };

// The adjectives agree with "característica".
export const kanoEs: KanoWords = {
  terms: {
    kano: {
      categories: { attractive: 'Atractiva', oneDimensional: 'Unidimensional', mustBe: 'Básica', ...shared },
      fulfilment: 'Grado de cumplimiento',
      satisfaction: 'Satisfacción',
    },
    '3b': {
      categories: { attractive: 'Deleite', oneDimensional: 'Experiencia', mustBe: 'Base', ...shared },
      fulfilment: 'Cumplimiento de la promesa',
      satisfaction: 'Satisfacción del cliente',
    },
  },
  ends: { up: 'muy satisfecho', down: 'muy insatisfecho', start: 'sin cumplir', end: 'por completo' },
  feature: 'Característica',
  category: 'Categoría',
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'característica' : 'características'}: ${kinds.map(({ word, count }) => `${word.toLowerCase()} (${count})`).join(', ')}`
      : 'No hay características que representar',
  kanoDescription: ({ fulfilment, satisfaction }) =>
    `En horizontal: ${fulfilment.toLowerCase()}; en vertical: ${satisfaction.toLowerCase()}. La banda es la zona neutra; las curvas son esquemáticas, no medidas.`,
};
