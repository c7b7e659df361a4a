import type { Answers, Counts } from './counts.js';
import type { InvalidAnswer } from './invalid.js';
import { valueAt, valuesOf, type AnswerScale } from './scale.js';

export type Hear = (invalid: InvalidAnswer) => void;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A key is a text whatever it was, and so is many a column of a database: there a numeral is its number. In a list of answers it is a text. */
const numeral = (value: unknown): unknown =>
  typeof value === 'bigint' || (typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)) ? Number(value) : value;

/** Counts on a scale, one at a time. `hear` is told of what is left out. */
export function counter(scale: AnswerScale, hear: Hear) {
  const values = valuesOf(scale);
  const result: Counts = { min: scale.min, step: scale.step ?? 1, counts: values.map(() => 0), n: 0, unanswered: 0, notApplicable: 0 };
  /** Counts an answer `times` times, and gives its place on the scale. */
  const add = (value: unknown, at: number | string, times: unknown): number => {
    const place = values.indexOf(value);
    if (!Number.isSafeInteger(times) || (times as number) < 0) hear({ what: 'count', value: times, at, times: 0 });
    else if (place >= 0) {
      result.counts[place]! += times as number;
      result.n += times as number;
    } else if (value == null || (typeof value === 'string' && !value.trim())) result.unanswered += times as number;
    else if (value === 'n/a') result.notApplicable += times as number;
    else hear({ what: 'answer', value, at, times: times as number });
    return place;
  };
  /** The same of an item of a list, which can be a row with a count. */
  const addItem = (item: unknown, at: number, times: number) =>
    isObject(item) && 'count' in item ? add(numeral((item as { value?: unknown }).value), at, numeral(item.count)) : add(item, at, times);
  return { result, add, addItem };
}

/** Counts answers of every form, each in its turn; pairs of a value and its count too, which is what a `Map` has in it. */
export function read(answers: Answers, scale: AnswerScale, hear: Hear): Counts {
  const { result, add, addItem } = counter(scale, hear);
  const addPair = ([value, count]: readonly unknown[]) => add(numeral(value), String(value), numeral(count));
  const from = (answers ?? {}) as Counts;
  if (isObject(answers) && Symbol.iterator in answers) {
    let at = 0;
    for (const item of answers as Iterable<unknown>)
      if (Array.isArray(item)) addPair(item);
      else addItem(item, at++, 1);
  } else if (Array.isArray(from.counts)) {
    const { weights } = from;
    if (weights) result.weights = { sums: result.counts.map(() => 0), squares: weights.squares };
    // By value, not by place: counts of another scale keep their meaning, and what they weigh goes with them.
    from.counts.forEach((count, at) => {
      const place = addPair([scale.words?.[at] ?? valueAt(at, from), count]);
      if (weights && place >= 0) result.weights!.sums[place]! += weights.sums[at]!;
    });
    addPair([null, from.unanswered]);
    addPair(['n/a', from.notApplicable]);
  }
  // Not a promise, a date or a buffer, which would count as nothing.
  else if (Object.prototype.toString.call(answers) === '[object Object]') Object.entries(answers as object).forEach(addPair);
  else hear({ what: 'list', value: answers, at: '', times: 0 });
  return result;
}
