import { isScale, tellAll } from '../figure/problems.js';
import type { BlockLevel } from './data.js';

/** Can a value of the common scale be drawn? */
export const onScale = (value: number, min: number, max: number): boolean => isScale(min, max) && value >= min && value <= max;

/** Tells the developer of levels off the scale; the reader has their names in the legend. */
export function checkLevels(levels: readonly BlockLevel[], min: number, max: number): void {
  tellAll(
    'building-blocks-radar',
    levels.flatMap(({ value }, index) =>
      onScale(value, min, max) ? [] : `levels[${index}].value is ${value}; allowed: a number from ${min} to ${max}. It has no ring.`,
    ),
  );
}
