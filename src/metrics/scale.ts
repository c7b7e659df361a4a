/** The values an answer can have: `min`, `min + step`, … `max`, or words. */
export interface AnswerScale {
  min: number;
  max: number;
  /** Default 1. */
  step?: number;
  /** What an answer says instead of a number; the word of `min` stands first. */
  words?: readonly string[];
}

/** The value at a place, without what binary fractions add. */
export const valueAt = (place: number, { min, step = 1 }: Pick<AnswerScale, 'min' | 'step'>): number => +(min + place * step).toFixed(6);

/** Every value, the lowest first. */
export const valuesOf = (scale: AnswerScale): readonly unknown[] =>
  scale.words ?? Array.from({ length: (scale.max - scale.min) / (scale.step ?? 1) + 1 + 1e-9 }, (_, place) => valueAt(place, scale));

/** What is allowed, for an error. */
export const allowedOn = ({ min, max, step, words }: AnswerScale): string =>
  words?.map((word) => `"${word}"`).join(', ') ??
  (step ? `a number from ${min} to ${max} in steps of ${step}` : `a whole number from ${min} to ${max}`);
