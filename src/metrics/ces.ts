export type CesVersion = '2.0' | '1.0';
export type CesSegment = 'difficult' | 'neutral' | 'easy';

export interface CesScale {
  min: number;
  max: number;
  /** Which end is good. The two versions point opposite ways, so it is always said. */
  direction: 'high-is-good' | 'low-is-good';
}

/**
 * The two Customer Effort Scores. 2.0: agreement 1…7 with "made it easy", high is good (CEB 2013).
 * 1.0: effort 1…5, low is good (Dixon, Freeman, Toman, Harvard Business Review, July 2010).
 */
export const cesScales: Readonly<Record<CesVersion, CesScale>> = {
  '2.0': { min: 1, max: 7, direction: 'high-is-good' },
  '1.0': { min: 1, max: 5, direction: 'low-is-good' },
};

/**
 * Easy, neutral or difficult: the middle of the scale is neutral, and the direction decides the rest.
 * @throws RangeError for an answer that is not a whole number on the version's scale.
 */
export function cesSegment(answer: number, version: CesVersion = '2.0'): CesSegment {
  const { min, max, direction } = cesScales[version];
  if (!Number.isInteger(answer) || answer < min || answer > max)
    throw new RangeError(`cesSegment: the answer is ${answer}; allowed in CES ${version}: a whole number from ${min} to ${max}.`);
  const side = (answer - (min + max) / 2) * (direction === 'high-is-good' ? 1 : -1);
  return side > 0 ? 'easy' : side < 0 ? 'difficult' : 'neutral';
}
