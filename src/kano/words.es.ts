import type { KanoFamilyWords } from './words.en.js';

const shared = { indifferent: 'Indiferente', reverse: 'Inversa', questionable: 'Cuestionable' };

// The adjectives agree with "característica".
export const kanoEs: KanoFamilyWords = {
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
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'característica' : 'características'}: ${kinds.map(({ word, count }) => `${word.toLowerCase()} (${count})`).join(', ')}`
      : 'No hay características que representar',
  kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
    `En horizontal: ${fulfilment.toLowerCase()}; en vertical: ${satisfaction.toLowerCase()}. La banda es la zona neutra; las curvas ${fitted ? 'se ajustan a las respuestas' : 'son esquemáticas, no medidas'}.`,
  // Our own translations.
  question: {
    functional: '¿Qué le parece si lo hay?',
    dysfunctional: '¿Qué le parece si no lo hay?',
    importance: '¿Qué importancia tiene para usted?',
    degrees: ['nada importante', 'algo importante', 'importante', 'muy importante', 'sumamente importante'],
    answers: {
      kano: ['Me gusta así', 'Tiene que ser así', 'Me da igual', 'Puedo aceptarlo así', 'No me gusta así'],
      enjoy: ['Lo disfruto', 'Lo doy por hecho', 'Soy neutral', 'No me gusta, pero puedo vivir con ello', 'No me gusta y no lo acepto'],
      helpful: [
        'Me sería muy útil',
        'Es un requisito básico para mí',
        'No me afectaría',
        'Sería una pequeña molestia',
        'Sería un gran problema',
      ],
      short: ['Me gusta', 'Lo espero', 'Neutral', 'Puedo tolerarlo', 'No me gusta'],
    },
  },
  study: {
    answers: 'Respuestas',
    strength: 'Fuerza',
    better: 'Better',
    worse: 'Worse',
    n: 'n',
    unanswered: 'Sin respuesta',
    totalStrength: 'Fuerza total',
    lead: 'Ventaja',
    threshold: 'Umbral (Fong)',
    rules: { mode: 'según la categoría más frecuente', berger: 'según la segunda regla de Berger' },
    evaluations: {
      classic: 'tabla de evaluación clásica',
      pouliot: 'tabla de evaluación de Pouliot',
      short: 'tabla de evaluación de tres respuestas',
    },
    tableDescription: (rule, table) => `Clasificación ${rule}; ${table}`,
    points: (points) => `${points} pt`,
    notSignificant: '* La ventaja sobre la segunda categoría puede deberse al azar (Fong 1996).',
    sameName: (name) => `${name}: una característica anterior ya se llama así.`,
    times: (category, count) => `${category} ${count}`,
  },
};
