import { isMissing } from './numbers.js';
import type { FigureWords } from './words.en.js';

export const figureFr: FigureWords = {
  dataAsTable: 'Données sous forme de tableau',
  noValue: 'aucune valeur',
  problem(problem, number) {
    const { name } = problem;
    switch (problem.kind) {
      case 'range':
        return `${name}\u00a0: la valeur ${number(problem.value)} de «\u00a0${problem.field}\u00a0» n’est pas comprise entre ${number(problem.min)} et ${number(problem.max)}. Elle figure dans le tableau, mais pas dans le graphique.`;
      case 'not-a-number':
      case 'choice':
        return isMissing(problem.value)
          ? `${name}\u00a0: il manque une valeur pour «\u00a0${problem.field}\u00a0». L’élément figure dans le tableau, mais pas dans le graphique.`
          : `${name}\u00a0: la valeur «\u00a0${String(problem.value)}\u00a0» de «\u00a0${problem.field}\u00a0» ne peut pas être représentée. Elle figure dans le tableau, mais pas dans le graphique.`;
      case 'duplicate':
        return `${name}\u00a0: l’identifiant «\u00a0${String(problem.value)}\u00a0» est utilisé plusieurs fois.`;
    }
  },
};
