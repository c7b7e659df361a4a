import type { ScaleWords } from './words.en.js';

export const scaleAr: ScaleWords = {
  notAnswered: 'دون إجابة',
  notAnsweredYet: 'لا إجابة بعد',
  notApplicable: 'لا ينطبق',
  noAnswer: 'عدم الإجابة',
  required: 'اختر إجابة.',
};
