export { NpsInput, type NpsInputProps } from './NpsInput.js';
export { CesInput, type CesInputProps } from './CesInput.js';
export type { FollowUpOptions, SurveyLocale } from './question.js';
export type { SurveyWords } from './words.en.js';
