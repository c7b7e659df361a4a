/**
 * Answers to one question: a list (`null`, `undefined` or a blank string is unanswered, `"n/a"` answered and not applicable), a typed array, or counts per value as a `Map` or an object
 * (`{ 9: 12, 10: 30 }`).
 */
export type Answers =
  | Iterable<number | string | null | undefined>
  | ReadonlyMap<number | 'n/a', number>
  | Readonly<Record<number, number> & { 'n/a'?: number }>;

export interface Counts {
  /** How often each value was given, index = value − min. */
  counts: number[];
  /** Number of answers. */
  n: number;
  unanswered: number;
  /** Answered as not applicable; outside n. */
  notApplicable: number;
}

/**
 * Counts answers on a scale of whole numbers from `min` to `max`.
 * @throws RangeError when an answer is not a whole number on the scale, or a count is not a whole number of 0 or more; says where and what is allowed.
 */
export function countAnswers(answers: Answers, min: number, max: number, rule = 'countAnswers'): Counts {
  const result: Counts = { counts: Array.from({ length: max - min + 1 }, () => 0), n: 0, unanswered: 0, notApplicable: 0 };
  const add = (value: unknown, times: unknown, where: string) => {
    if (typeof times !== 'number' || !Number.isInteger(times) || times < 0)
      throw new RangeError(`${rule}: the count of ${where} is ${String(times)}; allowed: a whole number, 0 or more.`);
    if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) {
      result.unanswered += times;
      return;
    }
    if (value === 'n/a') {
      result.notApplicable += times;
      return;
    }
    const answer = typeof value === 'number' || (typeof value === 'string' && /^\s*-?\d+\s*$/.test(value)) ? Number(value) : NaN;
    if (!Number.isInteger(answer) || answer < min || answer > max)
      throw new RangeError(
        `${rule}: ${where} is ${String(value)}; allowed: a whole number from ${min} to ${max}, null for unanswered, or "n/a".`,
      );
    result.counts[answer - min]! += times;
    result.n += times;
  };
  if (typeof answers !== 'object' || answers === null)
    throw new TypeError(`${rule}: the answers are ${String(answers)}; allowed: a list, a typed array, a Map or an object of counts.`);
  if (answers instanceof Map) for (const [value, times] of answers) add(value, times, `key ${value}`);
  else if (Symbol.iterator in answers) {
    let index = 0;
    for (const value of answers as Iterable<unknown>) add(value, 1, `answers[${index++}]`);
  } else for (const [value, times] of Object.entries(answers as Record<string, number>)) add(value, times, `key ${value}`);
  return result;
}
