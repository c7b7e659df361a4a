import { gradeScale } from '../metrics/grade.js';

/** The bounds by which a report mark is read. */
export interface ServiceMarks {
  /** From here on expectations are met, and the gate of a basic is open. */
  met: number;
  /** What basics alone, however perfect, never pass. */
  basicsCeiling: number;
  /** From here on expectations are exceeded. */
  exceeded: number;
}

/** CustomerScope's reading of the Dutch report mark. Data: replace them where others hold. */
export const serviceMarks: ServiceMarks = { met: 8, basicsCeiling: 8.5, exceeded: 9 };

/** What a report mark says: expectations are not met; met; met by more than basics alone can give; exceeded. */
export const serviceReadings = ['unmet', 'met', 'beyond-basics', 'exceeded'] as const;
export type ServiceReading = (typeof serviceReadings)[number];

/** Do the bounds rise within the scale? */
export const areServiceMarks = ({ met, basicsCeiling, exceeded }: ServiceMarks): boolean =>
  gradeScale.min <= met && met <= basicsCeiling && basicsCeiling <= exceeded && exceeded <= gradeScale.max;

/**
 * Reads a report mark 1…10 (source: CustomerScope): below 8 expectations are not met, from 8 they are; perfect basics alone never pass 8.5, so what lies above it is more than they can give; from 9
 * expectations are exceeded.
 * @throws RangeError for a mark outside 1…10, and for bounds that do not rise within it.
 */
export function readServiceMark(mark: number, bands: ServiceMarks = serviceMarks): ServiceReading {
  const { min, max } = gradeScale;
  if (!Number.isFinite(mark) || mark < min || mark > max)
    throw new RangeError(`readServiceMark: the mark is ${mark}; allowed: a number from ${min} to ${max}.`);
  const { met, basicsCeiling, exceeded } = bands;
  if (!areServiceMarks(bands))
    throw new RangeError(
      `readServiceMark: the bounds are ${met}, ${basicsCeiling} and ${exceeded}; allowed: numbers from ${min} to ${max} that rise.`,
    );
  return mark >= exceeded ? 'exceeded' : mark > basicsCeiling ? 'beyond-basics' : mark >= met ? 'met' : 'unmet';
}
