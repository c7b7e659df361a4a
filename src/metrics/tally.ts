import type { Answers, CountOptions, Counts } from './counts.js';
import { counter, isObject, read, type Hear } from './counter.js';
import { refuse } from './invalid.js';
import { countBytes, countList } from './loops.js';
import type { AnswerScale } from './scale.js';

/** Counts answers of every form on a scale, lists in fast loops; `rule` is the function to name in an error. */
export function tally(answers: Answers, scale: AnswerScale, rule: string, options: CountOptions = {}): Counts {
  const { weights, onInvalid = refuse(rule, scale) } = options;
  if (weights) return weigh(answers, weights, scale, onInvalid);
  if (!isObject(answers) || !('length' in answers)) return read(answers, scale, onInvalid);
  const { result, addItem } = counter(scale, onInvalid);
  if (answers instanceof Uint8Array || answers instanceof Uint8ClampedArray || answers instanceof Int8Array)
    countBytes(new Uint8Array(answers.buffer, answers.byteOffset, answers.length), answers instanceof Int8Array, addItem);
  else countList(answers, addItem);
  return result;
}

/** Counts each answer of a list, and what it weighs. A weight without an answer, or an answer without a weight, is as wrong as a weight below zero. */
function weigh(answers: unknown, weights: ArrayLike<number>, scale: AnswerScale, hear: Hear): Counts {
  const { result, weights: weighed, add } = counter(scale, hear);
  // Counts have no order that weights could follow.
  if (!isObject(answers) || !(Symbol.iterator in answers) || answers instanceof Map) {
    hear({ what: 'list', value: answers, at: '', times: 0 });
    return result;
  }
  const list = Array.from(answers as Iterable<unknown>);
  for (let at = 0; at < Math.max(list.length, weights.length); at++) {
    const weight = weights[at];
    if (at >= list.length) hear({ what: 'weight', value: `${weight} without an answer in a list`, at, times: 0 });
    else if (weight === undefined) hear({ what: 'weight', value: weight, at, times: 1 });
    else add(list[at], at, 1, weight);
  }
  return { ...result, weights: weighed };
}
