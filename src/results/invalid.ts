import type { Problem } from '../figure/problems.js';
import { explainInvalid, type InvalidAnswer } from '../metrics/invalid.js';
import { sum } from '../metrics/score.js';
import type { AnswerScale } from '../metrics/scale.js';
import type { Cell } from './tableOf.js';
import type { CountWords, Write } from './words.en.js';

/** A value as it came, for a reader: NaN, which says nothing, is the dash of a missing number, and an object, which no reader could read, has a sign. */
export const spelt = (value: unknown): string => (value !== value ? '–' : Object(value) === value ? '{}' : String(value));

/** A value as it came, but an object. */
export const plainText = (value: unknown): unknown => (Object(value) === value ? spelt(value) : value);

type Told = Omit<Extract<Problem, { kind: 'told' }>, 'note'>;
type Uncounted = Told & { note: string; times: number };

/** What could not be counted is one thing to tell, however many answers that are; `at` is where the answers stand among the props, such as `periods[2].`. */
export function uncountedProblems(heard: readonly InvalidAnswer[], scale: AnswerScale, words: CountWords, at?: string): Uncounted[] {
  if (!heard[0]) return [];
  const values = [...new Set(heard.map(({ what, value, at }) => (what === 'count' ? `${at}: ` : '') + spelt(value)))];
  // As many as a reader takes in; of more there is an ellipsis.
  const note = words.notCounted(values.slice(0, 5).join(', ') + (values[5] ? ' …' : ''));
  // What is told to developers is no weight in production.
  return [
    {
      note,
      times: sum(heard.map(({ times }) => times)),
      ...(process.env.NODE_ENV === 'production' ? ({} as Told) : tellDevelopers(heard, scale, at)),
    },
  ];
}

const tellDevelopers = ([first, ...others]: readonly InvalidAnswer[], scale: AnswerScale, at = ''): Told => ({
  kind: 'told',
  name: '',
  path: `${at}answers${first!.what === 'list' ? '' : `[${first!.at}]`}`,
  says: `${explainInvalid(first!, scale)} It is left out, with ${others.length} more.`,
});

/** Rows of a table for what is outside n: what was not answered or does not apply, and what could not be counted. */
export const besideRows = (
  { unanswered, notApplicable }: { unanswered: number; notApplicable: number },
  problems: readonly { note?: string; times?: number }[],
  words: CountWords,
  write: Write,
): Cell[][] =>
  [{ note: words.unanswered, times: unanswered }, { note: words.notApplicable, times: notApplicable }, ...problems].flatMap(
    ({ note, times }): Cell[][] => (times ? [[note!, [write(times), times], '']] : []),
  );

/** What cannot be used stays in the table as it came. */
export const problemRows = (problems: readonly Problem[]): [name: string, value: string][] =>
  problems.flatMap((problem): [string, string][] =>
    'note' in problem ? [[problem.note, '']] : 'field' in problem ? [[`${problem.name}: ${problem.field}`, spelt(problem.value)]] : [],
  );
