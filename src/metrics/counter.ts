import type { Answers, Counts } from './counts.js';
import type { InvalidAnswer } from './invalid.js';
import { placeOf, sizeOf, valueAt, type AnswerScale } from './scale.js';

export type Hear = (invalid: InvalidAnswer) => void;

/** A key is a text whatever it was, and so is many a column of a database: there a numeral is its number. In a list of answers it is a text. */
const numeral = (value: unknown): unknown =>
  typeof value === 'bigint' || (typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)) ? Number(value) : value;

/** Counts on a scale, one at a time. `hear` is told of what is left out. */
export function counter(scale: AnswerScale, hear: Hear) {
  const bins = new Float64Array(sizeOf(scale));
  const beside = { unanswered: 0, notApplicable: 0 };
  /** Counts an answer `times` times, and gives its place on the scale. */
  const add = (value: unknown, at: number | string, times: unknown): number => {
    const place = placeOf(value, scale);
    if (!Number.isSafeInteger(times) || (times as number) < 0) hear({ what: 'count', value: times, at, times: 0 });
    else if (place >= 0) bins[place]! += times as number;
    else if (value == null || (typeof value === 'string' && !value.trim())) beside.unanswered += times as number;
    else if (value === 'n/a') beside.notApplicable += times as number;
    else hear({ what: 'answer', value, at, times: times as number });
    return place;
  };
  /** The same of an item of a list, which can be a row with a count. */
  const addItem = (item: unknown, at: number, times: number) =>
    typeof item === 'object' && item && 'count' in item
      ? add(numeral((item as { value?: unknown }).value), at, numeral(item.count))
      : add(item, at, times);
  const done = (): Counts => ({
    min: scale.min,
    step: scale.step ?? 1,
    counts: [...bins],
    n: bins.reduce((n, count) => n + count, 0),
    ...beside,
  });
  return { bins, add, addItem, done };
}

/** Counts answers of every form, each in its turn. */
export function read(answers: Answers, scale: AnswerScale, hear: Hear): Counts {
  const { add, addItem, done } = counter(scale, hear);
  const keyed = (entries: Iterable<readonly [unknown, unknown]>) => {
    for (const [value, times] of entries) add(numeral(value), String(value), numeral(times));
  };
  if (answers instanceof Map) keyed(answers);
  else if (isObject(answers) && Symbol.iterator in answers) {
    let at = 0;
    for (const item of answers as Iterable<unknown>) addItem(item, at++, 1);
  } else if (isObject(answers) && 'counts' in answers) {
    const { counts, unanswered, notApplicable, weights, ...from } = answers as unknown as Counts;
    keyed([...counts.map((count, place) => [valueAt(place, from), count] as const), [null, unanswered], ['n/a', notApplicable]]);
    const result = done();
    if (!weights) return result;
    if (from.min === result.min && from.step === result.step) return { ...result, weights };
    hear({ what: 'list', value: 'weighted on another scale', at: '', times: 0 });
  }
  // Not a promise, a date or a buffer, which would count as nothing.
  else if (Object.prototype.toString.call(answers) === '[object Object]') keyed(Object.entries(answers as object));
  else hear({ what: 'list', value: answers, at: '', times: 0 });
  return done();
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
