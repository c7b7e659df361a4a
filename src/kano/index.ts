export { KanoDiagram, type KanoDiagramProps, type KanoLocale } from './KanoDiagram.js';
export { kanoCategories, type KanoCategory } from './categories.js';
export { schematicCurves, type CurveKind } from './curves.js';
export type { KanoFeature } from './features.js';
export type { KanoVocabulary, KanoWords } from './words.en.js';
