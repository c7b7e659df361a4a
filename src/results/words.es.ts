import type { ResultsWords, Write } from './words.en.js';

const title = 'Recomendación (NPS)';
const answers = (n: number, write: Write) => `${write(n)} ${n === 1 ? 'respuesta' : 'respuestas'}`;

/** "Y" becomes "e" before the sound of an i. */
const and = (next: string) => (/^h?[ií](?![aeo])/i.test(next) ? 'e' : 'y');
const listOf = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and(items.at(-1)!)} ${items.at(-1)}`;

const segments = { promoter: 'Promotores', passive: 'Pasivos', detractor: 'Detractores' };

export const resultsEs: ResultsWords = {
  count: {
    loading: 'Cargando los resultados…',
    noAnswers: 'Todavía no hay respuestas',
    sentence: ({ name, score, interval, n }, write) =>
      [`${name} ${score}`, interval && `entre ${interval[0]} y ${interval[1]}`, n !== undefined && `a partir de ${answers(n, write)}`]
        .filter(Boolean)
        .join(', '),
    answers: 'Respuestas',
    share: 'Porcentaje',
    unanswered: 'Sin responder',
    notApplicable: 'No aplica',
    notCounted: (values) => `No contado: ${values}`,
    download: 'Descargar como CSV',
  },
  score: {
    interval: (low, high) => `de ${low} a ${high}`,
    withheld: (n, minimum, write) => `${answers(n, write)}; con menos de ${write(minimum)} no se muestra la puntuación`,
    score: 'Puntuación',
    low: 'Desde',
    high: 'Hasta',
    n: 'n',
    scoreField: 'puntuación',
    intervalField: 'intervalo',
    target: 'objetivo',
    targetHead: 'Objetivo',
  },
  measures: {
    names: {
      nps: title,
      enps: 'Recomendación por parte de los empleados (eNPS)',
      'ces-2.0': 'Facilidad (CES 2.0)',
      'ces-1.0': 'Esfuerzo (CES 1.0)',
      csat: 'Satisfacción del cliente (CSAT)',
      esat: 'Satisfacción de los empleados (ESAT)',
      grade: 'Nota',
      pmf: 'Encaje producto-mercado (PMF)',
    },
    short: { nps: 'NPS', enps: 'eNPS', 'ces-2.0': 'CES', 'ces-1.0': 'Esfuerzo', csat: 'CSAT', esat: 'ESAT', grade: 'Nota', pmf: 'PMF' },
    highIsGood: 'cuanto más alto, mejor',
    lowIsGood: 'cuanto más bajo, mejor',
    points: (difference) => `${difference} ${/^[+−-]?1$/.test(difference) ? 'punto' : 'puntos'}`,
  },
  breakdown: {
    title,
    nps: 'NPS',
    segments,
    segment: 'Segmento',
  },
  card: {
    goal: (target) => `objetivo ${target}`,
    noise: 'puede deberse al azar',
    signal: 'más que simple azar',
    unsure: 'muy pocos datos para distinguirlo del azar',
    what: 'Dato',
    value: 'Valor',
    previous: 'Periodo anterior',
    change: 'Variación',
  },
  distribution: {
    mode: (value, share) => `Respuesta más frecuente: ${value} (${share})`,
    modes: (values) => `Respuestas más frecuentes: ${listOf(values)}`,
    description: (name, n, write) => `${name}: ${answers(n, write)} por valor`,
    value: 'Valor',
    segments: {
      nps: segments,
      ces: { difficult: 'Difícil', neutral: 'Neutral', easy: 'Fácil' },
      satisfaction: { low: 'Insatisfechos', middle: 'Neutrales', high: 'Satisfechos' },
    },
    pmf: { very: 'Mucho', somewhat: 'Un poco', not: 'Nada' },
  },
  trend: {
    rises: (name, from, to) => `${name} sube de ${from} a ${to}`,
    falls: (name, from, to) => `${name} baja de ${from} a ${to}`,
    level: (name, from, to) => `${name} pasa de ${from} a ${to}, lo que puede deberse al azar`,
    steady: (name, at) => `${name} se mantiene en ${at}`,
    one: (name, period) => `${name}: solo hay resultado de ${period}`,
    description: (score, period) => `${period}: ${score}`,
    few: (minimum, write) => `n < ${write(minimum)}`,
    none: 'ninguna',
    fewNote: (periods, minimum, write) => `Menos de ${write(minimum)} respuestas en ${listOf(periods)}: no se muestra la puntuación.`,
    noneNote: (periods) => `No hay respuestas en ${listOf(periods)}: ahí la línea se interrumpe.`,
    goal: (target) => `objetivo ${target}`,
    period: 'Periodo',
  },
  comparison: {
    differs: (highest, lowest) => `Puntuación más alta en ${highest} que en ${lowest}`,
    same: (groups) =>
      groups === 2
        ? 'La diferencia entre los dos grupos puede deberse al azar'
        : `Las diferencias entre ${groups} grupos pueden deberse al azar`,
    one: (group) => `Solo hay puntuación en ${group}`,
    description: (name, groups) => `${name} de ${groups} ${groups === 1 ? 'grupo' : 'grupos'}`,
    group: 'Grupo',
    benchmark: 'referencia',
    fewNote: (groups, minimum, write) => `Menos de ${write(minimum)} respuestas en ${listOf(groups)}: no se muestra la puntuación.`,
    noneNote: (groups) => `No hay respuestas en ${listOf(groups)}.`,
  },
  kpis: {
    figures: (count) => `${count} ${count === 1 ? 'indicador clave' : 'indicadores clave'}`,
    of: (max) => `de ${max}`,
    title: 'Indicadores clave',
    empty: 'Todavía no hay indicadores clave',
    figure: 'Indicador',
    value: 'Valor',
    period: 'Periodo',
    unit: 'Unidad',
  },
};
