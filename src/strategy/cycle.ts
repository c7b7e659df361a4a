import { list, nameOf, textOf } from '../figure/given.js';
import type { Problem } from '../figure/problems.js';
import { plain, shown } from './plain.js';
import type { ImprovementCycleWords } from './words.en.js';

/** A step of a cycle. */
export interface CycleStep {
  label: string;
  /** What happens in it, in a sentence. */
  text?: string | undefined;
  /** More of it, in a popover that its name opens. */
  details?: string | undefined;
}

/** How many steps a ring can have. */
export const stepCount = { min: 3, max: 6 } as const;

/** What can be shown of a cycle, and what is wrong with the rest; the current step counts from 0. */
export function readCycle(
  steps: readonly CycleStep[],
  given: { current: unknown; round: unknown },
  words: Pick<ImprovementCycleWords, 'countNote' | 'currentNote' | 'roundNote'>,
) {
  const problems: Problem[] = [];
  const read = list(steps).map((step, index) => ({
    label: nameOf(step?.label, index),
    text: textOf(step?.text),
    details: textOf(step?.details),
  }));
  const { min, max } = stepCount;
  const n = read.length;
  const fits = n >= min && n <= max;
  const tell = (path: string, says: string, note: string) => problems.push({ path, name: '', kind: 'told', says, note });
  if (n > 0 && !fits)
    tell('steps', `has ${n} items; allowed: ${min} to ${max} for a ring. All are in the list.`, words.countNote(n, min, max));
  const whole = (field: 'current' | 'round', from: number, to: number, allowed: string, note: (value: string) => string) => {
    const value = plain(given[field]);
    if (value === null || (Number.isInteger(value) && (value as number) >= from && (value as number) <= to)) return value as number | null;
    tell(field, `is ${shown(value)}; allowed: ${allowed}, or null.`, note(shown(value)));
    return null;
  };
  return {
    steps: read,
    fits,
    current: whole('current', 0, n - 1, n > 0 ? `a whole number from 0 to ${n - 1}` : 'nothing, without steps', words.currentNote),
    round: whole('round', 1, Number.MAX_SAFE_INTEGER, 'a whole number from 1 on', words.roundNote),
    problems,
  };
}
