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
        return `${name}: ${problem.field} is geen getal. De waarde staat wel in de tabel, niet in het beeld.`;
      case 'choice':
        return `${name}: ‘${problem.value}’ is geen bekende ${problem.field}. Het gegeven staat wel in de tabel, niet in het beeld.`;
      case 'duplicate':
        return `${name}: ${problem.field} ‘${problem.value}’ komt vaker voor.`;
      case 'missing':
        return `${name} heeft geen waarde voor ${problem.of.join(', ')}. De lijn is daar open.`;
      case 'surplus':
        return `${name} heeft ${problem.value} waarden voor ${problem.max} assen. Wat te veel is, is weggelaten.`;
      case 'count':
        return `${name}: ${problem.value}. Voor het beeld zijn er ${problem.min} tot ${problem.max} nodig; de waarden staan in de tabel.`;
    }
  },
};
