export { KanoDiagram, type KanoDiagramProps, type KanoLocale } from './KanoDiagram.js';
export { KanoMatrix, type KanoMatrixLocale, type KanoMatrixProps } from './KanoMatrix.js';
export { KanoPriorities, type KanoPrioritiesLocale, type KanoPrioritiesProps } from './KanoPriorities.js';
export { KanoQuestion, type KanoAnswered, type KanoPart, type KanoQuestionLocale, type KanoQuestionProps } from './KanoQuestion.js';
export { KanoScatter, type KanoScatterLocale, type KanoScatterProps } from './KanoScatter.js';
export { KanoTable, type KanoTableLocale, type KanoTableProps } from './KanoTable.js';
export { kanoSortKeys, type KanoSortKey } from './sort.js';
export { kanoCategories, type KanoCategory } from './categories.js';
export { fittedCurve, schematicCurve, schematicCurves, type CurveKind, type KanoCurve, type SchematicKind } from './curves.js';
export { fittedDiagram, type FittedDiagram, type FittedDiagramOptions } from './fitted.js';
export { betterWorse, kanoCategory, kanoStrength, type KanoRule, type KanoStrength } from './measures.js';
export { kanoMeans, kanoScores, type KanoMean, type KanoMeans } from './means.js';
export type { InvalidPair, KanoPair, KanoPairs } from './pairs.js';
export { classicTable, evaluateKano, kanoTable, pouliotTable, shortTable, type KanoAnswer, type KanoEvaluationTable } from './table.js';
export { tallyKano, tallyKanoBySegment, type KanoTally, type KanoTallyOptions } from './tally.js';
export { formatKano, type FormatKanoOptions } from './format.js';
export { readKano, type KanoFile, type KanoRowProblem, type ReadKanoOptions } from './read.js';
export { kanoResults, type KanoAnswers, type KanoResult, type KanoResultsOptions } from './study.js';
export type { KanoFeature } from './features.js';
export { kanoWordings } from './words.en.js';
export type {
  FiveWords,
  KanoDiagramWords,
  KanoFamilyWords,
  KanoMatrixWords,
  KanoPrioritiesWords,
  KanoScatterWords,
  KanoTableWords,
  KanoQuestionWords,
  KanoStudyWords,
  KanoVocabulary,
  KanoWording,
  KanoWords,
} from './words.en.js';
