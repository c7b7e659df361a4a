import { isMissing } from './numbers.js';
import type { FigureWords } from './words.en.js';

export const figureDe: FigureWords = {
  dataAsTable: 'Daten als Tabelle',
  noValue: 'kein Wert',
  problem(problem, number) {
    const { name } = problem;
    switch (problem.kind) {
      case 'range':
        return `${name}: ${problem.field} ${number(problem.value)} liegt nicht zwischen ${number(problem.min)} und ${number(problem.max)}. Der Wert steht in der Tabelle, aber nicht in der Abbildung.`;
      case 'not-a-number':
      case 'choice':
        return isMissing(problem.value)
          ? `${name}: ${problem.field} fehlt. Der Eintrag steht in der Tabelle, aber nicht in der Abbildung.`
          : `${name}: ${problem.field} „${String(problem.value)}“ lässt sich nicht darstellen. Der Eintrag steht in der Tabelle, aber nicht in der Abbildung.`;
      case 'duplicate':
        return `${name}: Die ID „${String(problem.value)}“ kommt mehrfach vor.`;
    }
  },
};
