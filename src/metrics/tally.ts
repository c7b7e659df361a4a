import type { Answers, CountOptions, Counts } from './counts.js';
import { invalid, refuse, type InvalidAnswer } from './invalid.js';
import { countBytes, countList } from './loops.js';
import { placeOf, sizeOf, valueAt, type AnswerScale } from './scale.js';

const isNumeral = (value: unknown): value is string => typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value);

/** Counts answers of every form on a scale; `rule` is the function to name in an error. */
export function tally(
  answers: Answers,
  scale: AnswerScale,
  rule: string,
  { weights, onInvalid = refuse(rule) }: CountOptions = {},
): Counts {
  if (typeof answers !== 'object' || answers === null || answers instanceof DataView || 'then' in answers)
    throw new TypeError(`${rule}: the answers are ${String(answers)}; allowed: a list, a typed array, a Map, an object or rows of counts.`);
  if (Symbol.iterator in answers && !('length' in answers) && !(answers instanceof Map))
    return tally([...(answers as Iterable<number>)], scale, rule, { weights, onInvalid });

  const bins = new Float64Array(sizeOf(scale));
  const result: Counts = { min: scale.min, step: scale.step ?? 1, counts: [], n: 0, unanswered: 0, notApplicable: 0 };
  const report = (what: InvalidAnswer['what'], value: unknown, at: number | string, keyed: boolean, times: number) =>
    onInvalid(invalid(scale, what, value, at, keyed, times));

  /** Counts an answer `times` times, and gives its place on the scale. */
  const add = (value: unknown, at: number | string, times: number, keyed = false): number => {
    const place = placeOf(value, scale);
    if (place >= 0) bins[place]! += times;
    else if (value == null || (typeof value === 'string' && value.trim() === '')) result.unanswered += times;
    else if (value === 'n/a') result.notApplicable += times;
    else report('answer', value, at, keyed, times);
    return place;
  };
  // A key is a text whatever it was, and so is many a column of a database: there a numeral is its number. In a list of answers it is a text.
  const addCount = (value: unknown, times: unknown, at: number | string, keyed = true): number => {
    const count = typeof times === 'bigint' || isNumeral(times) ? Number(times) : times;
    if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0)
      return add(isNumeral(value) ? Number(value) : value, at, count, keyed);
    report('count', typeof times === 'bigint' ? count : times, at, keyed, 0);
    return -1;
  };

  if (weights) result.weights = addWeighted(answers, weights);
  else if ('length' in answers) addList(answers);
  else if (answers instanceof Map) for (const [value, count] of answers) addCount(value, count, String(value));
  else if ('counts' in answers) addCounts(answers as Counts);
  else for (const [value, count] of Object.entries(answers)) addCount(value, count, value);

  result.counts = [...bins];
  result.n = bins.reduce((n, count) => n + count, 0);
  return result;

  function addList(list: object) {
    const other = (value: unknown, at: number, times: number) => {
      if (typeof value === 'object' && value !== null && 'count' in value)
        addCount((value as { value?: unknown }).value, value.count, at, false);
      else add(value, at, times);
    };
    if (list instanceof Uint8Array || list instanceof Uint8ClampedArray || list instanceof Int8Array)
      countBytes(new Uint8Array(list.buffer, list.byteOffset, list.length), list instanceof Int8Array, bins, scale, other);
    else countList(list as ArrayLike<unknown>, bins, scale, other);
  }

  function addCounts({ min, step, counts, unanswered, notApplicable, weights }: Counts) {
    if (weights) result.weights = { sums: [...bins], squares: weights.squares };
    counts.forEach((count, index) => {
      const place = count === 0 ? -1 : addCount(valueAt(index, { min, step }), count, `counts[${index}]`);
      if (weights && place >= 0) result.weights!.sums[place]! += weights.sums[index]!;
    });
    addCount(null, unanswered, 'unanswered');
    addCount('n/a', notApplicable, 'notApplicable');
  }

  function addWeighted(list: object, weights: ArrayLike<number>) {
    const sums = [...bins];
    let squares = 0;
    const length = 'length' in list ? (list as ArrayLike<unknown>).length : 0;
    for (let index = 0; index < Math.max(length, weights.length); index++) {
      const weight: unknown = weights[index];
      // A weight without an answer, or an answer without a weight, is as wrong as a weight below zero.
      if (index >= length || !Number.isFinite(weight) || (weight as number) < 0) {
        report('weight', index < length ? weight : `${String(weight)} without an answer`, index, false, index < length ? 1 : 0);
        continue;
      }
      const place = add((list as ArrayLike<unknown>)[index], index, 1);
      if (place < 0) continue;
      sums[place]! += weight as number;
      squares += (weight as number) ** 2;
    }
    return { sums, squares };
  }
}
