export { countAnswers, type Answers, type Counts } from './counts.js';
export { nps, npsScale, npsSegment, type NpsResult, type NpsSegment } from './nps.js';
export { cesScales, cesSegment, type CesScale, type CesSegment, type CesVersion } from './ces.js';
