import { cesOf, cesScaleOf, cesSegment, type CesScoring, type CesVersion } from '../metrics/ces.js';
import type { Counts } from '../metrics/counts.js';
import { csatOf, csatSegment, type CsatPoints } from '../metrics/csat.js';
import { gradeOf, gradeScale } from '../metrics/grade.js';
import { npsBand, npsResult, npsScale } from '../metrics/nps.js';
import { pmfOf, pmfScale } from '../metrics/pmf.js';
import type { AnswerScale } from '../metrics/scale.js';
import type { Score } from '../metrics/score.js';

/** What is measured: `enps` and `esat` are the NPS and CSAT of employees. */
export type MeasureName = 'nps' | 'enps' | 'ces' | 'csat' | 'esat' | 'grade' | 'pmf';

/** What is measured, and how where there is a choice; a name alone takes the defaults of its rule. */
export type Measure =
  | MeasureName
  | { metric: 'ces'; version?: CesVersion; scoring?: CesScoring }
  | { metric: 'csat' | 'esat'; points?: CsatPoints; scoring?: 'share' | 'mean' }
  | { metric: MeasureName };

/** The name by which the words of a measure are found. */
export type MeasureKey = Exclude<MeasureName, 'ces'> | `ces-${CesVersion}`;

/** How a score is written: in points with a sign, as a percentage, or as a number on the scale of the answers. */
export type ScoreKind = 'points' | 'share' | 'mean';

export interface MeasureInfo {
  key: MeasureKey;
  kind: ScoreKind;
  /** The lowest and highest score there is. */
  min: number;
  max: number;
  /** The scale of the answers. */
  scale: AnswerScale;
  /** Told where the two directions are in use. */
  direction?: 'high-is-good' | 'low-is-good';
  /** The bands of the scale, where it has such: what an answer says, and in which words that is found. */
  segments?: { words: 'nps' | 'ces' | 'satisfaction'; of(answer: number): string };
  /** The score of counts on that scale. */
  scoreOf(counts: Counts, confidence?: number): Score;
}

const ends = { points: { min: -100, max: 100 }, share: { min: 0, max: 1 } } as const;

/**
 * All there is to know of a measure.
 * @throws RangeError for a measure that does not exist.
 */
export function measureOf(measure: Measure): MeasureInfo {
  const given = typeof measure === 'object' ? measure : { metric: measure };
  switch (given.metric) {
    case 'nps':
    case 'enps':
      return {
        key: given.metric,
        kind: 'points',
        ...ends.points,
        scale: npsScale,
        segments: { words: 'nps', of: npsBand },
        scoreOf: npsResult,
      };
    case 'ces': {
      const { version = '2.0', scoring = 'mean' } = given as { version?: CesVersion; scoring?: CesScoring };
      const { direction, ...scale } = cesScaleOf(version);
      const kind = scoring === 'net' ? 'points' : scoring;
      return {
        key: `ces-${version}`,
        kind,
        ...(kind === 'mean' ? scale : ends[kind]),
        scale,
        // Easy answers are counted as good whichever way the scale runs.
        direction: scoring === 'mean' ? direction : 'high-is-good',
        segments: { words: 'ces', of: (answer) => cesSegment(answer, version) },
        scoreOf: (counts, confidence) => cesOf(counts, version, scoring, confidence),
      };
    }
    case 'csat':
    case 'esat': {
      const { points = 5, scoring = 'share' } = given as { points?: CsatPoints; scoring?: 'share' | 'mean' };
      const scale = { min: 1, max: points };
      return {
        key: given.metric,
        kind: scoring,
        ...(scoring === 'mean' ? scale : ends.share),
        scale,
        segments: { words: 'satisfaction', of: (answer) => csatSegment(answer, points) },
        scoreOf: (counts, confidence) => csatOf(counts, points, scoring, confidence),
      };
    }
    case 'grade':
      return {
        key: 'grade',
        kind: 'mean',
        ...gradeScale,
        scale: { ...gradeScale, step: 0.1 },
        scoreOf: gradeOf,
      };
    case 'pmf':
      return {
        key: 'pmf',
        kind: 'share',
        ...ends.share,
        scale: pmfScale,
        scoreOf: pmfOf,
      };
    default:
      throw new RangeError(`measure is ${String(given.metric)}; allowed: nps, enps, ces, csat, esat, grade, pmf.`);
  }
}
