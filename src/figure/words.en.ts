import type { Problem } from './problems.js';

/** The words that every picture shares. */
export interface FigureWords {
  /** The handle of the table under a picture. */
  dataAsTable: string;
  /** Stands where a value is missing. */
  noValue: string;
  /** A datum that could not be drawn as given, told to the reader under the picture. */
  problem(problem: Problem, number: (value: number) => string): string;
}

export const figureEn: FigureWords = {
  dataAsTable: 'Data as a table',
  noValue: 'no value',
  problem(problem, number) {
    const { name, kind } = problem;
    switch (kind) {
      case 'range':
        return `${name}: ${problem.field} ${number(problem.value)} lies outside ${number(problem.min)} to ${number(problem.max)}. It is in the table and not in the picture.`;
      case 'not-a-number':
        return `${name}: ${problem.field} is not a number. It is in the table and not in the picture.`;
      case 'choice':
        return `${name}: “${problem.value}” is not a known ${problem.field}. It is in the table and not in the picture.`;
      case 'duplicate':
        return `${name}: its ${problem.field} “${problem.value}” is used more than once.`;
      case 'missing':
        return `${name}: no value for ${problem.of.join(', ')}. The line is open there.`;
      case 'surplus':
        return `${name}: ${problem.value} values for ${problem.max} axes. The surplus is left out.`;
      case 'count':
        return `${name}: ${problem.value}. The picture needs ${problem.min} to ${problem.max}; the values are in the table.`;
    }
  },
};
