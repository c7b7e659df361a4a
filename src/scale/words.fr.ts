import type { ScaleWords } from './words.en.js';

export const scaleFr: ScaleWords = {
  notAnswered: 'Sans réponse',
  notAnsweredYet: 'pas encore de réponse',
  notApplicable: 'Sans objet',
  noAnswer: 'Ne pas répondre',
  required: 'Choisissez une réponse.',
};
