export { en } from './en.js';
export { nl } from './nl.js';
export { de } from './de.js';
export { fr } from './fr.js';
export { es } from './es.js';
export { ar } from './ar.js';
export type { Locale } from './locale.js';
