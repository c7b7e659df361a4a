import type { ScaleWords } from './words.en.js';

export const scaleDe: ScaleWords = {
  notAnswered: 'Nicht beantwortet',
  notAnsweredYet: 'noch nicht beantwortet',
  notApplicable: 'Nicht zutreffend',
  noAnswer: 'Keine Angabe',
  required: 'Bitte wählen Sie eine Antwort.',
};
