export { ScaleInput, type QuestionProps, type ScaleInputProps, type ScaleLocale, type ScaleOption } from './ScaleInput.js';
export type { ScaleWords } from './words.en.js';
