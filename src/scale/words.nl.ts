import type { ScaleWords } from './words.en.js';

export const scaleNl: ScaleWords = { notAnswered: 'Niet beantwoord' };
