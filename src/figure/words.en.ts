import { isMissing } from './numbers.js';
import type { Problem } from './problems.js';

/** The words that every picture shares. */
export interface FigureWords {
  /** The handle of the table under a picture. */
  dataAsTable: string;
  /** Stands where a value is missing. */
  noValue: string;
  /** A datum that could not be drawn as given, told to the reader under the picture. */
  problem(problem: Exclude<Problem, { note: string }>, number: (value: number) => string): string;
}

const dataAsTable = 'Data as a table';

/** Of these, what a picture needs whose problems bring their own notes. */
export const ownNotesEn: Pick<FigureWords, 'dataAsTable'> = { dataAsTable };

export const figureEn: FigureWords = {
  dataAsTable,
  noValue: 'no value',
  problem(problem, number) {
    const { name, kind } = problem;
    if (kind === 'duplicate') return `${name}: its id “${String(problem.value)}” is used more than once.`;
    const { field, value } = problem;
    const what =
      kind === 'range'
        ? ` ${number(value as number)} lies outside ${number(problem.min)} to ${number(problem.max)}`
        : isMissing(value)
          ? ' is missing'
          : ` “${String(value)}” cannot be drawn`;
    return `${name}: ${field}${what}. It is in the table and not in the picture.`;
  },
};
