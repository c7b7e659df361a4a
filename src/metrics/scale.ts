/** The values an answer can have: `min`, `min + step`, … `max`. */
export interface AnswerScale {
  min: number;
  max: number;
  /** Default 1. */
  step?: number;
  /** What an answer may say instead of its number; the word of `min` stands first. */
  words?: readonly string[];
}

/** How many values the scale has. */
export const sizeOf = ({ min, max, step = 1 }: AnswerScale): number => Math.floor((max - min) / step + 1e-9) + 1;

/** Room for what 32 bits keep of a decimal, a share of it. */
const tolerance = 1e-7;

/** The place of a value on its scale, from 0; −1 when it is not on it. */
export function placeOf(value: unknown, scale: AnswerScale): number {
  if (typeof value !== 'number') return scale.words?.indexOf(value as string) ?? -1;
  const steps = (value - scale.min) / (scale.step ?? 1);
  const place = Math.round(steps);
  return place >= 0 && place < sizeOf(scale) && Math.abs(steps - place) <= (scale.step ? tolerance * (100 + place) : 0) ? place : -1;
}

/** The value at a place, without what binary fractions add. */
export const valueAt = (place: number, { min, step = 1 }: Pick<AnswerScale, 'min' | 'step'>): number =>
  Math.round((min + place * step) * 1e6) / 1e6;

/** What is allowed, for an error. */
export const allowedOn = ({ min, max, step, words }: AnswerScale): string =>
  words?.map((word) => `"${word}"`).join(', ') ??
  (step ? `a number from ${min} to ${max} in steps of ${step}` : `a whole number from ${min} to ${max}`);
