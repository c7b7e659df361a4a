export { CxEnhance, type CxEnhanceProps } from './CxEnhance.js';
export { ScaleInput, type QuestionProps, type ScaleInputProps, type ScaleLocale } from './ScaleInput.js';
export { RulerInput, type RulerInputProps } from './RulerInput.js';
export { ScoreSlider, type ScoreSliderProps } from './ScoreSlider.js';
export type { RulerStep } from './steps.js';
export type { ScaleOption } from './Options.js';
export type { Answer, Offer } from './answer.js';
export type { ScaleWords } from './words.en.js';
