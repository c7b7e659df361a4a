import { isMissing } from './numbers.js';
import type { FigureWords } from './words.en.js';

export const figureNl: FigureWords = {
  dataAsTable: 'Gegevens als tabel',
  noValue: 'geen waarde',
  problem(problem, number) {
    const { name } = problem;
    switch (problem.kind) {
      case 'range':
        return `${name}: ${problem.field} ${number(problem.value)} ligt niet tussen ${number(problem.min)} en ${number(problem.max)}. De waarde staat wel in de tabel, maar niet in de figuur.`;
      case 'not-a-number':
      case 'choice':
        return isMissing(problem.value)
          ? `${name}: ${problem.field} ontbreekt. Het gegeven staat wel in de tabel, maar niet in de figuur.`
          : `${name}: ${problem.field} ‘${String(problem.value)}’ is niet te tekenen. Het gegeven staat wel in de tabel, maar niet in de figuur.`;
      case 'duplicate':
        return `${name}: de id ‘${String(problem.value)}’ komt meer dan eens voor.`;
    }
  },
};
