import { allowedOn, type AnswerScale } from './scale.js';

/** An answer, or its count, that cannot be counted. */
export interface InvalidAnswer {
  /** Where it stands: an index in a list, or the key of a histogram. */
  at: number | string;
  /** Is `at` a key? */
  keyed: boolean;
  /** What is wrong: the answer, how often it was given, or its weight. */
  what: 'answer' | 'count' | 'weight';
  /** The answer, count or weight as it came. */
  value: unknown;
  /** How many answers it stands for; 0 where that cannot be told. */
  times: number;
  /** What is allowed instead. */
  allowed: string;
}

const counts = 'a whole number, 0 or more';
const weights = 'a finite number, 0 or more';

export const invalid = (
  scale: AnswerScale,
  what: InvalidAnswer['what'],
  value: unknown,
  at: number | string,
  keyed: boolean,
  times: number,
): InvalidAnswer => ({
  at,
  keyed,
  what,
  value,
  times,
  allowed: what === 'answer' ? `${allowedOn(scale)}, null for unanswered, or "n/a"` : what === 'count' ? counts : weights,
});

/** A value in a sentence. */
const shown = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : typeof value === 'object' && value ? 'an object' : String(value);

/** What is wrong where, in one sentence that begins with its place. */
export const tellInvalid = ({ at, keyed, what, value, allowed }: InvalidAnswer): string =>
  `${what === 'weight' ? `weights[${at}]` : `${what === 'count' ? 'the count of ' : ''}${keyed ? `key ${at}` : `answers[${at}]`}`} is ${keyed && what === 'answer' ? String(value) : shown(value)}; allowed: ${allowed}.`;

/** Throws at the first one: a number out of place is out of range, anything else is of the wrong type. */
export const refuse = (rule: string) => (problem: InvalidAnswer) => {
  throw new (typeof problem.value === 'number' || problem.keyed ? RangeError : TypeError)(`${rule}: ${tellInvalid(problem)}`);
};
