import type { Answers, Counts } from './counts.js';
import type { InvalidAnswer } from './invalid.js';
import { placeOf, sizeOf, valueAt, type AnswerScale } from './scale.js';

export type Hear = (invalid: InvalidAnswer) => void;

/** A key is a text whatever it was, and so is many a column of a database: there a numeral is its number. In a list of answers it is a text. */
const numeral = (value: unknown): unknown =>
  typeof value === 'bigint' || (typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value)) ? Number(value) : value;

/** Is it something to count: a list, or an object with counts, and not a promise of one? */
export const isCountable = (answers: unknown): answers is object => typeof answers === 'object' && answers !== null && !('then' in answers);

/** Counts on a scale, one at a time. `hear` is told of what is left out. */
export function counter(scale: AnswerScale, hear: Hear) {
  const bins = new Float64Array(sizeOf(scale));
  const beside = { unanswered: 0, notApplicable: 0 };
  /** Counts an answer, or a row of counts, and gives its place on the scale. */
  const add = (value: unknown, at: number | string, times: unknown = 1): number => {
    if (typeof value === 'object' && value && 'count' in value)
      return add(numeral((value as { value?: unknown }).value), at, numeral(value.count));
    const place = placeOf(value, scale);
    if (!Number.isSafeInteger(times) || (times as number) < 0) hear({ what: 'count', value: times, at, times: 0 });
    else if (place >= 0) bins[place]! += times as number;
    else if (value == null || (typeof value === 'string' && !value.trim())) beside.unanswered += times as number;
    else if (value === 'n/a') beside.notApplicable += times as number;
    else hear({ what: 'answer', value, at, times: times as number });
    return place;
  };
  const done = (): Counts => ({
    min: scale.min,
    step: scale.step ?? 1,
    counts: [...bins],
    n: bins.reduce((n, count) => n + count, 0),
    ...beside,
  });
  return { bins, add, done };
}

/** Counts answers of every form, each in its turn. */
export function read(answers: Answers, scale: AnswerScale, hear: Hear): Counts {
  const { add, done } = counter(scale, hear);
  const keyed = (entries: Iterable<readonly [unknown, unknown]>) => {
    for (const [value, times] of entries) add(numeral(value), String(value), numeral(times));
  };
  if (!isCountable(answers)) hear({ what: 'list', value: answers, at: '', times: 0 });
  else if (answers instanceof Map) keyed(answers);
  else if ('counts' in answers) {
    const { counts, unanswered, notApplicable, weights, ...from } = answers as unknown as Counts;
    keyed([...counts.map((count, place) => [valueAt(place, from), count] as const), [null, unanswered], ['n/a', notApplicable]]);
    if (weights) return { ...done(), weights };
  } else if (Symbol.iterator in answers) {
    let at = 0;
    for (const item of answers as Iterable<unknown>) add(item, at++);
  } else keyed(Object.entries(answers));
  return done();
}
