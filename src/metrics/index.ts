export { countAnswers, type Answers, type Counts } from './counts.js';
export { nps, npsScale, npsSegment, type NpsResult, type NpsSegment } from './nps.js';
export { cesScales, cesSegment, type CesScale, type CesSegment, type CesVersion } from './ces.js';
export { csatBands, csatSegment, type CsatPoints, type CsatSegment } from './csat.js';
export { gradeBands, gradeMarks, gradeScale, gradeSegment, type GradeSegment, type GradeStep } from './grade.js';
export { readAnswer } from './answers.js';
export { pmfAnswers, type PmfAnswer, type PmfSegment } from './pmf.js';
export type { Band } from './bands.js';
