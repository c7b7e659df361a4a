export { en } from './en.js';
export { nl } from './nl.js';
export type { Locale } from './locale.js';
