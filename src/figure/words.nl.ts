import type { FigureWords } from './words.en.js';

export const figureNl: FigureWords = {
  dataAsTable: 'Gegevens als tabel',
  noValue: 'geen waarde',
  problem(problem, number) {
    const { name, kind } = problem;
    switch (kind) {
      case 'range':
        return `${name}: ${problem.field} ${number(problem.value)} ligt buiten ${number(problem.min)} tot ${number(problem.max)}. De waarde staat wel in de tabel, niet in het beeld.`;
      case 'not-a-number':
      case 'choice':
        return `${name}: ${problem.field} ‘${String(problem.value)}’ is niet te tekenen. Het gegeven staat wel in de tabel, niet in het beeld.`;
      case 'duplicate':
        return `${name}: de id ‘${problem.value}’ komt vaker voor.`;
      case 'length':
        return `${name}: ${problem.value} waarden voor ${problem.wanted} assen. Wat ontbreekt blijft open, wat te veel is, is weggelaten.`;
      case 'count':
        return `${name}: ${problem.value}. Voor het beeld zijn er ${problem.min} tot ${problem.max} nodig; de waarden staan in de tabel.`;
    }
  },
};
