export { countAnswers, type Answers, type CountOptions, type CountRow, type Counts, type NumberArray } from './counts.js';
export { mergeCounts } from './merge.js';
export type { InvalidAnswer } from './invalid.js';
export { nps, npsScale, npsSegment, type NpsResult, type NpsSegment } from './nps.js';
export {
  ces,
  cesScales,
  cesSegment,
  type CesOptions,
  type CesResult,
  type CesScale,
  type CesScoring,
  type CesSegment,
  type CesVersion,
} from './ces.js';
export { csat, csatBands, csatSegment, type CsatOptions, type CsatPoints, type CsatResult, type CsatSegment } from './csat.js';
export { grade, gradeBands, gradeMarks, gradeScale, gradeSegment, type GradeSegment, type GradeStep } from './grade.js';
export { pmf, pmfAnswers, pmfThreshold, type PmfAnswer, type PmfAnswers, type PmfResult, type PmfSegment } from './pmf.js';
export { compare, type Comparable, type Comparison } from './compare.js';
export { wilson, type Interval } from './interval.js';
export type { Score, ScoreOptions } from './score.js';
export { readAnswer } from './answers.js';
export type { Band } from './bands.js';
