import { checkNumber, type Problem } from '../figure/problems.js';
import { read } from '../metrics/counter.js';
import type { Answers } from '../metrics/counts.js';
import type { Interval } from '../metrics/interval.js';
import type { InvalidAnswer } from '../metrics/invalid.js';
import type { PmfAnswers } from '../metrics/pmf.js';
import { plainText, uncountedProblems } from './invalid.js';
import type { MeasureInfo } from './measures.js';
import type { CountWords, ScoreWords } from './words.en.js';

/** A score to be counted, or one that was counted elsewhere. */
export interface Scored {
  /** The answers, or how often each was given: a list, a `Map`, an object, rows of a query, or what `countAnswers` and `mergeCounts` give. */
  answers?: Answers | PmfAnswers | null | undefined;
  /** The score itself where the answers are not at hand, in its unit: −100…100, a share 0…1, or a mean; `null` is unknown. */
  score?: number | null | undefined;
  /** Its interval, in the same unit. */
  interval?: Interval | null | undefined;
  /** The number of answers behind it. */
  n?: number | undefined;
}

export interface ReadScore {
  score: number | null;
  interval: Interval | null;
  /** Undefined where nobody said. */
  n: number | undefined;
  unanswered: number;
  notApplicable: number;
  counts: readonly number[];
  /** There are answers, and fewer than are shown a score of. */
  withheld: boolean;
  /** The answers that could not be counted, and all that cannot be used, to be told. */
  heard: readonly InvalidAnswer[];
  problems: readonly (Problem & { note?: string; times?: number })[];
}

interface Reading {
  words: CountWords & ScoreWords;
  confidence?: number | undefined;
  minimum?: number | undefined;
  /** Where it stands among the props, such as `periods[2].`, and what a reader calls it. */
  at?: string;
  name?: string;
}

/** Reads a score, and says what of it cannot be used. */
export function readScored(info: MeasureInfo, given: Scored | null | undefined, { minimum = 1, ...reading }: Reading): ReadScore {
  const found = given?.answers == null ? readGiven(info, given ?? {}, reading) : readAnswers(info, given.answers, reading);
  const withheld = found.n !== undefined && found.n > 0 && found.n < minimum;
  return { ...found, ...(withheld && { score: null, interval: null, counts: [] }), withheld };
}

function readAnswers(info: MeasureInfo, answers: Answers | PmfAnswers, { words, confidence, at = '', name }: Reading) {
  const heard: InvalidAnswer[] = [];
  const result = info.scoreOf(
    read(answers as Answers, info.scale, (invalid) => heard.push(invalid)),
    confidence,
  );
  const problems = uncountedProblems(heard, info.scale, words, at).map((problem) => ({
    ...problem,
    note: name ? `${name}: ${problem.note}` : problem.note,
  }));
  return { ...result, heard, problems };
}

function readGiven({ min, max }: MeasureInfo, { score, interval, n }: Scored, { words, at = '', name = words.score }: Reading) {
  const problems: Problem[] = [];
  const fits = (field: string, what: string, value: unknown, low: number, high: number) => {
    const problem = value == null ? null : checkNumber(at + field, name, what, plainText(value), low, high);
    if (problem) problems.push(problem);
    return value != null && !problem;
  };
  const known = fits('score', words.scoreField, score, min, max) ? score! : null;
  const [low, high] = Array.isArray(interval) ? interval : [null, null];
  const sure =
    known !== null &&
    fits('interval[0]', words.intervalField, low, min, known) &&
    fits('interval[1]', words.intervalField, high, known, max);
  return {
    score: known,
    interval: sure ? ([low, high] as Interval) : null,
    n: fits('n', words.n, n, 0, Number.MAX_SAFE_INTEGER) ? n : known === null && problems.length === 0 ? 0 : undefined,
    unanswered: 0,
    notApplicable: 0,
    counts: [],
    heard: [],
    problems,
  };
}
