import type { KanoFamilyWords } from './words.en.js';

const shared = { indifferent: 'Indiferente', reverse: 'Inversa', questionable: 'Cuestionable' };

// The adjectives agree with "característica".
export const kanoEs: KanoFamilyWords = {
  terms: {
    kano: {
      categories: { attractive: 'Atractiva', oneDimensional: 'Unidimensional', mustBe: 'Básica', ...shared },
    },
    '3b': {
      categories: { attractive: 'Deleite', oneDimensional: 'Experiencia', mustBe: 'Base', ...shared },
    },
  },
  feature: 'Característica',
  category: 'Categoría',
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'característica' : 'características'}: ${kinds.map(({ word, count }) => `${word.toLowerCase()} (${count})`).join(', ')}`
      : 'No hay características que representar',
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
  diagram: {
    axes: {
      kano: { fulfilment: 'Grado de cumplimiento', satisfaction: 'Satisfacción' },
      '3b': { fulfilment: 'Cumplimiento de la promesa', satisfaction: 'Satisfacción del cliente' },
    },
    ends: { up: 'muy satisfecho', down: 'muy insatisfecho', start: 'sin cumplir', end: 'por completo' },
    kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
      `En horizontal: ${fulfilment.toLowerCase()}; en vertical: ${satisfaction.toLowerCase()}. La banda es la zona neutra; las curvas ${fitted ? 'se ajustan a las respuestas' : 'son esquemáticas, no medidas'}.`,
  },
  study: {
    answers: 'Respuestas',
    better: 'Better',
    worse: 'Worse',
    n: 'n',
    unanswered: 'Sin respuesta',
    rules: { mode: 'según la categoría más frecuente', berger: 'según la segunda regla de Berger' },
    sameName: (name) => `${name}: una característica anterior ya se llama así.`,
    times: (category, count) => `${category} ${count}`,
  },
  table: {
    strength: 'Fuerza',
    totalStrength: 'Fuerza total',
    lead: 'Ventaja',
    threshold: 'Umbral (Fong)',
    evaluations: {
      classic: 'tabla de evaluación clásica',
      pouliot: 'tabla de evaluación de Pouliot',
      short: 'tabla de evaluación de tres respuestas',
    },
    tableDescription: (rule, table) => `Clasificación ${rule}; ${table}`,
    points: (points) => `${points} pt`,
    notSignificant: '* La ventaja sobre la segunda categoría puede deberse al azar (Fong 1996).',
  },
  matrix: {
    importance: 'Importancia',
    ends: { up: 'más satisfecho si está', end: 'más insatisfecho si falta' },
    matrixDescription: (rule, sized, plain) =>
      `Better y worse de cada característica; clasificación ${rule}${sized ? '; tamaño del signo: importancia de 1 a 9' : ''}${plain ? '; los nombres están en la tabla' : ''}`,
    noPlace: (name) => `${name}: ninguna respuesta cuenta para better y worse. La característica está en la tabla, no en la imagen.`,
    outside: (name, category, count, n) =>
      `${name}: ${count} de ${n} respuestas son de la categoría «${category}». No cuentan para better y worse.`,
  },
  scatter: {
    functional: 'Con la característica',
    dysfunctional: 'Sin la característica',
    deviation: 'Desviación estándar',
    scatterDescription: (rule) =>
      `Método continuo: la media de cada característica, con una desviación estándar a cada lado, en escalas de −2 a 4; clasificación ${rule}`,
    noMeans: (name) => `${name}: no hay media que dibujar. La característica está en la tabla, no en la imagen.`,
  },
  priorities: {
    advice: {
      mustBe: 'Primero: que sea impecable',
      oneDimensional: 'Después: invertir donde rinde',
      attractive: 'Después: sorprender',
      indifferent: 'Dejar como está',
      reverse: 'Atención: muchos no lo quieren',
      questionable: 'Volver a preguntar',
    },
    prioritiesDescription: (rule) => `En el orden del trabajo; clasificación ${rule}`,
    none: 'Sin respuestas',
    weights: (better, worse, n) => `better ${better}, worse ${worse}, n ${n}`,
  },
};
