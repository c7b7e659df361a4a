import type { RulerStep } from '../scale/steps.js';
import type { ReadAxis } from './series.js';
import { withUnit } from './told.js';

/** The most answers that are offered; of more than 21 the value is typed. */
const mostAnswers = 1001;

/** The answers on an axis, from one end to the other: in tenths of it where the step is none that anybody could choose by. */
export function stepsOn({ min, max, unit }: ReadAxis, given: number, write: (value: number) => string): RulerStep[] {
  const countOf = (step: number) => Math.floor((max - min) / step + 1e-9) + 1;
  const step = countOf(given) > 1 && countOf(given) <= mostAnswers ? given : (max - min) / 10;
  return Array.from({ length: countOf(step) }, (_, index) => {
    const value = Math.round((min + index * step) * 1e9) / 1e9;
    return { value, label: withUnit(write(value), unit) };
  });
}

/** A name for the field of each block: its id, and no name twice. */
export function namesOf(blocks: readonly ReadAxis[]): string[] {
  const names: string[] = [];
  for (const [index, { id }] of blocks.entries()) {
    const first = id || `block-${index + 1}`;
    let name = first;
    for (let more = 2; names.includes(name); more++) name = `${first}.${more}`;
    names.push(name);
  }
  return names;
}
