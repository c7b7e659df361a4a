export { ScaleInput, type QuestionProps, type ScaleInputProps, type ScaleOption } from './ScaleInput.js';
export type { ScaleWords } from './words.en.js';
