import type { ScaleWords } from './words.en.js';

export const scaleEs: ScaleWords = {
  notAnswered: 'Sin responder',
  notAnsweredYet: 'aún sin responder',
  notApplicable: 'No aplica',
  noAnswer: 'No responder',
  required: 'Elija una respuesta.',
};
