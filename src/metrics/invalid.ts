import { allowedOn, type AnswerScale } from './scale.js';

/** Something among the answers that cannot be counted. */
export interface InvalidAnswer {
  /** What is wrong: an answer, how often it was given, its weight, or all of it: what came is no list at all. */
  what: 'answer' | 'count' | 'weight' | 'list';
  /** As it came. */
  value: unknown;
  /** Where it stands: an index in a list, or a key of a histogram. */
  at: number | string;
  /** How many answers it stands for; 0 where that cannot be told. */
  times: number;
}

const allowed = (what: InvalidAnswer['what'], scale: AnswerScale) =>
  ({
    answer: `${allowedOn(scale)}, null for unanswered, or "n/a"`,
    count: 'a whole number, 0 or more',
    weight: 'a finite number, 0 or more',
    list: 'a list, a typed array, a Map, an object or rows of counts',
  })[what];

/** A value in a sentence. */
const shown = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : typeof value === 'object' && value ? 'an object' : String(value);

/** What is wrong with it, and what is allowed: "is 11; allowed: …". */
export const explainInvalid = ({ what, value }: InvalidAnswer, scale: AnswerScale): string =>
  `is ${what === 'list' ? String(value) : shown(value)}; allowed: ${allowed(what, scale)}.`;

/** Throws at the first one: a number out of place, or a key, is out of range; anything else is of the wrong type. */
export const refuse = (rule: string, scale: AnswerScale) => (invalid: InvalidAnswer) => {
  const { what, value, at } = invalid;
  const answer = typeof at === 'number' ? `answers[${at}]` : `key ${at}`;
  const place = {
    answer,
    count: `the count of ${answer}`,
    weight: typeof at === 'number' ? `weights[${at}]` : `the weight of ${answer}`,
    list: 'what is to be counted',
  }[what];
  throw new (what !== 'list' && (typeof value === 'number' || typeof at === 'string') ? RangeError : TypeError)(
    `${rule}: ${place} ${explainInvalid(invalid, scale)}`,
  );
};
