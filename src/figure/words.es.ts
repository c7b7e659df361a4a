import { isMissing } from './numbers.js';
import type { FigureWords } from './words.en.js';

export const figureEs: FigureWords = {
  dataAsTable: 'Datos en formato de tabla',
  noValue: 'sin valor',
  problem(problem, number) {
    const { name } = problem;
    switch (problem.kind) {
      case 'range':
        return `${name}: el valor ${number(problem.value)} de «${problem.field}» no está entre ${number(problem.min)} y ${number(problem.max)}. Figura en la tabla, pero no en el gráfico.`;
      case 'not-a-number':
      case 'choice':
        return isMissing(problem.value)
          ? `${name}: falta el valor de «${problem.field}». El elemento figura en la tabla, pero no en el gráfico.`
          : `${name}: el valor «${String(problem.value)}» de «${problem.field}» no se puede representar. Figura en la tabla, pero no en el gráfico.`;
      case 'duplicate':
        return `${name}: el identificador «${String(problem.value)}» se usa más de una vez.`;
    }
  },
};
