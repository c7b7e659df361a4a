import type { Answers, Counts } from './counts.js';
import type { InvalidAnswer } from './invalid.js';
import { valueAt, valuesOf, type AnswerScale } from './scale.js';

export type Hear = (invalid: InvalidAnswer) => void;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A key is a text whatever it was, and so is many a column of a database: there a numeral is its number. In a list of answers it is a text. */
const numeral = (value: unknown): unknown => (/^\s*-?\d+(\.\d+)?\s*$/.test(String(value)) ? Number(value) : value);

/** A value with how often it was given, and what those answers weigh together. */
type Pair = readonly [value?: unknown, count?: unknown, weight?: unknown, ...rest: unknown[]];
type Row = { value?: unknown; count?: unknown };

/** Counts on a scale, one at a time. `hear` is told of what is left out. */
export function counter(scale: AnswerScale, hear: Hear) {
  const { min, step = 1 } = scale;
  const values = valuesOf(scale);
  const zeros = () => values.map(() => 0);
  const result: Counts = { min, step, counts: zeros(), n: 0, unanswered: 0, notApplicable: 0 };
  const weights = { sums: zeros(), squares: 0 };
  /** Counts an answer `times` times; all of them together weigh as much as is said. */
  const add = (value: unknown, at: number | string, times: unknown, weight: unknown = 0) => {
    const place = values.indexOf(value);
    const amount = times as number;
    if (!Number.isSafeInteger(times) || amount < 0) hear({ what: 'count', value: times, at, times: 0 });
    else if (!Number.isFinite(weight) || (weight as number) < 0) hear({ what: 'weight', value: weight, at, times: amount });
    else if (place >= 0) {
      result.counts[place]! += amount;
      result.n += amount;
      weights.sums[place]! += weight as number;
      weights.squares += (weight as number) ** 2;
    } else if (!String(value ?? '').trim()) result.unanswered += amount;
    else if (value === 'n/a') result.notApplicable += amount;
    else hear({ what: 'answer', value, at, times: amount });
  };
  /** The same of an item of a list, which can be a pair or a row of a value and its count. */
  const addItem = (item: unknown, at: number, times: number) => {
    const pair = Array.isArray(item) ? (item as Pair) : 'count' in Object(item) && [(item as Row).value, (item as Row).count];
    if (pair) add(numeral(pair[0]), String(pair[0]), numeral(pair[1]), pair[2]);
    else add(item, at, times);
  };
  return { result, weights, add, addItem };
}

/** Counts answers of every form, each in its turn; pairs of a value and its count too, which is what a `Map` has in it. */
export function read(answers: Answers, scale: AnswerScale, hear: Hear): Counts {
  const { result, weights, addItem } = counter(scale, hear);
  const from = Object(answers) as Counts;
  let items: Iterable<unknown> = [];
  if (from === (answers as unknown) && Symbol.iterator in from) items = from as Iterable<unknown>;
  else if (Array.isArray(from.counts)) {
    // By value, not by place: counts of another scale keep their meaning, and what they weigh goes with them.
    items = [
      ...from.counts.map((count, at) => [scale.words?.[at] ?? valueAt(at, from), count, from.weights && (from.weights.sums?.[at] ?? null)]),
      [null, from.unanswered],
      ['n/a', from.notApplicable],
    ];
    if (from.weights) result.weights = { ...weights, squares: from.weights.squares };
  }
  // Not a promise, a date or a buffer, which would count as nothing.
  else if ({}.toString.call(answers) === '[object Object]') items = Object.entries(answers);
  else hear({ what: 'list', value: answers, at: '', times: 0 });
  Array.from(items, (item, at) => addItem(item, at, 1));
  return result;
}
