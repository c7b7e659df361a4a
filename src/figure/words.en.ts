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
    const { name } = problem;
    switch (problem.kind) {
      case 'range':
        return `${name}: ${problem.field} ${number(problem.value)} lies outside ${number(problem.min)} to ${number(problem.max)}. It is in the table and not in the picture.`;
      case 'not-a-number':
      case 'choice':
        return isMissing(problem.value)
          ? `${name}: ${problem.field} is missing. It is in the table and not in the picture.`
          : `${name}: ${problem.field} “${String(problem.value)}” cannot be drawn. It is in the table and not in the picture.`;
      case 'duplicate':
        return `${name}: its id “${String(problem.value)}” is used more than once.`;
    }
  },
};
