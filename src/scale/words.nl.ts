import type { ScaleWords } from './words.en.js';

export const scaleNl: ScaleWords = {
  notAnswered: 'Niet beantwoord',
  notAnsweredYet: 'nog niet beantwoord',
  notApplicable: 'Niet van toepassing',
  noAnswer: 'Geen antwoord',
  required: 'Kies een antwoord.',
};
