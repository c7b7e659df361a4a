import { capital, inSentence, listed } from './sentence.js';
import type { StrategyWords } from './words.en.js';

const y = (names: readonly string[]) => listed(names.map(inSentence), 'y');

export const strategyEs: StrategyWords = {
  disciplines: {
    model: 'Disciplinas de valor',
    names: {
      customerIntimacy: 'Cercanía al cliente',
      operationalExcellence: 'Excelencia operativa',
      productLeadership: 'Liderazgo de producto',
    },
    meanings: {
      customerIntimacy: 'Conocer bien a cada cliente y ofrecerle lo que le conviene, para crear un vínculo que dure.',
      operationalExcellence: 'Fiable, sencillo y sin despilfarro: la misma promesa cumplida cada vez, a un precio ajustado.',
      productLeadership: 'Ofrecer lo mejor o lo más nuevo, y ser el primero en sustituirlo por algo mejor.',
    },
    customerExcellence: 'excelencia en el cliente',
    discipline: 'Disciplina',
    score: 'Puntuación',
    threshold: 'Umbral',
    scoreField: 'puntuación',
    thresholdField: 'umbral',
    chosen: 'opción elegida',
    under: 'por debajo del umbral',
    remarked: (what, remarks) => [what, ...remarks].join(', '),
    title: ({ chosen, together, under, reached, strongest }) =>
      capital(
        [
          chosen[0] && `destacar en ${y(chosen)}${together ? ` (${together})` : ''}`,
          under[0]
            ? `${y(under)} ${under.length === 1 ? 'queda' : 'quedan'} por debajo del umbral`
            : reached
              ? 'las tres alcanzan el umbral'
              : !chosen[0] && strongest && `lo más fuerte: ${inSentence(strongest)}`,
        ]
          .filter(Boolean)
          .join('; '),
      ) || 'Las tres disciplinas de valor',
    description: (min, max, threshold, point) =>
      `Disciplinas de valor (Treacy & Wiersema), de ${min} a ${max}${
        threshold === null ? '' : `; ${point ? '' : 'línea de puntos: '}umbral ${threshold}`
      }${point ? '; el punto es el centro de gravedad de las puntuaciones' : ''}`,
    empty: 'Todavía no hay puntuaciones',
    gapNote: (names, point) =>
      `Sin puntuación: ${y(names)}. ${point ? 'No hay centro de gravedad que representar.' : 'La línea queda abierta ahí.'}`,
    chosenNote: (value) => `«${value}» no es ninguna de las disciplinas: ninguna figura como elegida.`,
    scaleNote: (min, max) => `No se puede dibujar una escala de ${min} a ${max}. Los valores están en la tabla.`,
  },
  cycle: {
    now: (step) => `Ahora: ${step}`,
    plainTitle: (steps) => (steps === 1 ? 'Un paso' : `Un ciclo de ${steps} pasos`),
    description: (round, step, steps) =>
      capital([round !== null && `ronda ${round}`, step !== null && `paso ${step} de ${steps}`].filter(Boolean).join(', ')),
    empty: 'Todavía no hay pasos',
    step: 'Paso',
    text: 'Qué ocurre',
    current: (step) => `${step} (ahora)`,
    countNote: (steps, min, max) =>
      `Un anillo tiene entre ${min} y ${max} pasos; aquí hay ${steps === 1 ? 'uno' : steps}: solo se muestra la lista.`,
    currentNote: (value) => `El paso actual, «${value}», no es ninguno de estos: ninguno está marcado.`,
    roundNote: (value) => `La ronda, «${value}», no es un número entero a partir de 1: se omite.`,
  },
  basics: {
    basic: 'Básico',
    mark: 'Nota',
    reading: 'Lectura',
    markField: 'nota',
    overall: 'Nota global',
    gates: { open: 'en orden', closed: 'todavía no en orden', unmeasured: 'sin medir' },
    readings: {
      unmet: 'expectativas aún no cumplidas',
      met: 'expectativas cumplidas',
      'beyond-basics': 'más de lo que los básicos dan por sí solos',
      exceeded: 'expectativas superadas',
    },
    below: (met) => `menos de ${met}`,
    between: (met, ceiling) => `de ${met} a ${ceiling}`,
    above: (ceiling) => `más de ${ceiling}`,
    from: (exceeded) => `${exceeded} o más`,
    title: (open, measured, total, lowest) => {
      const part = measured < total;
      if (measured === 1) return `El único básico${part ? ' medido' : ''} ${open ? 'está en orden' : 'todavía no está en orden'}`;
      const all = `los ${measured} básicos${part ? ' medidos' : ''}`;
      const found = `${open === measured ? capital(all) : `${open} de ${all}`} ${open === 1 ? 'está' : 'están'} en orden`;
      return lowest === null ? found : `${found}; el más bajo: ${lowest}`;
    },
    noMarks: 'Todavía no se ha medido ningún básico',
    empty: 'Todavía no hay básicos',
    description: (met) => `Notas de 1 a 10; un básico está en orden a partir de ${met} (línea de puntos)`,
    lift: (ceiling) => `Los básicos están en orden. Lo que eleva la nota por encima de ${ceiling} es superar las expectativas.`,
    wanted: 'En orden a partir de',
    bandsNote: (met, ceiling, exceeded) =>
      `Los límites no son crecientes entre 1 y 10: las notas se leen con ${met}, ${ceiling} y ${exceeded}.`,
  },
};
