import type { ResultsWords, Write } from './words.en.js';

const title = 'Aanbeveling (NPS)';
const answers = (n: number, write: Write) => `${write(n)} ${n === 1 ? 'antwoord' : 'antwoorden'}`;
const listOf = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`);

const segments = { promoter: 'Promotors', passive: 'Passief tevreden', detractor: 'Criticasters' };

export const resultsNl: ResultsWords = {
  count: {
    loading: 'De uitkomsten worden geladen…',
    noAnswers: 'Nog geen antwoorden',
    sentence: ({ name, score, interval, n }, write) =>
      [`${name} ${score}`, interval && `tussen ${interval[0]} en ${interval[1]}`, n !== undefined && `uit ${answers(n, write)}`]
        .filter(Boolean)
        .join(', '),
    answers: 'Antwoorden',
    share: 'Aandeel',
    unanswered: 'Onbeantwoord',
    notApplicable: 'Niet van toepassing',
    notCounted: (values) => `Niet meegeteld: ${values}`,
    download: 'Downloaden als CSV',
  },
  score: {
    interval: (low, high) => `${low} tot ${high}`,
    withheld: (n, minimum, write) => `${answers(n, write)}; onder de ${write(minimum)} tonen we geen score`,
    score: 'Score',
    low: 'Van',
    high: 'Tot',
    n: 'n',
    scoreField: 'score',
    intervalField: 'interval',
    target: 'doel',
    targetHead: 'Doel',
  },
  measures: {
    names: {
      nps: title,
      enps: 'Aanbeveling door medewerkers (eNPS)',
      'ces-2.0': 'Gemak (CES 2.0)',
      'ces-1.0': 'Moeite (CES 1.0)',
      csat: 'Klant\u00adtevredenheid (KTV)',
      esat: 'Medewerkers\u00adtevredenheid (MTV)',
      grade: 'Rapportcijfer',
      pmf: 'Product-market fit (PMF)',
    },
    short: { nps: 'NPS', enps: 'eNPS', 'ces-2.0': 'CES', 'ces-1.0': 'Moeite', csat: 'KTV', esat: 'MTV', grade: 'Cijfer', pmf: 'PMF' },
    highIsGood: 'hoog is goed',
    lowIsGood: 'laag is goed',
    points: (difference) => `${difference} ${/^[+−]?1$/.test(difference) ? 'punt' : 'punten'}`,
  },
  breakdown: {
    title,
    nps: 'NPS',
    segments,
    segment: 'Segment',
  },
  card: {
    goal: (target) => `doel ${target}`,
    noise: 'binnen de ruis',
    signal: 'meer dan ruis',
    unsure: 'te weinig bekend om het van ruis te onderscheiden',
    what: 'Gegeven',
    value: 'Waarde',
    previous: 'Vorige periode',
    change: 'Verandering',
  },
  distribution: {
    mode: (value, share) => `${value} is het vaakst gegeven, door ${share}`,
    modes: (values) => `${listOf(values)} zijn het vaakst gegeven`,
    description: (name, n, write) => `${name}: ${answers(n, write)} naar waarde`,
    value: 'Waarde',
    segments: {
      nps: segments,
      ces: { difficult: 'Moeilijk', neutral: 'Neutraal', easy: 'Makkelijk' },
      satisfaction: { low: 'Ontevreden', middle: 'Neutraal', high: 'Tevreden' },
    },
    pmf: { very: 'Zeer', somewhat: 'Enigszins', not: 'Niet' },
  },
  trend: {
    rises: (name, from, to) => `${name} stijgt van ${from} naar ${to}`,
    falls: (name, from, to) => `${name} daalt van ${from} naar ${to}`,
    level: (name, from, to) => `${name} gaat van ${from} naar ${to}, maar dat kan toeval zijn`,
    steady: (name, at) => `${name} blijft ${at}`,
    one: (name, period) => `${name} is alleen bekend van ${period}`,
    description: (score, period) => `${period}: ${score}`,
    few: (minimum, write) => `n < ${write(minimum)}`,
    none: 'geen',
    fewNote: (periods, minimum, write) =>
      `${listOf(periods)} ${periods.length === 1 ? 'heeft' : 'hebben'} minder dan ${write(minimum)} antwoorden: we tonen geen score.`,
    noneNote: (periods) => `${listOf(periods)} ${periods.length === 1 ? 'heeft' : 'hebben'} geen antwoorden: de lijn blijft daar open.`,
    goal: (target) => `doel ${target}`,
    period: 'Periode',
  },
  comparison: {
    differs: (highest, lowest) => `${highest} scoort hoger dan ${lowest}`,
    same: (groups) => `De verschillen tussen ${groups} groepen kunnen toeval zijn`,
    one: (group) => `Alleen ${group} heeft een score`,
    description: (name, groups) => `${name} van ${groups} ${groups === 1 ? 'groep' : 'groepen'}`,
    group: 'Groep',
    benchmark: 'benchmark',
    fewNote: (groups, minimum, write) =>
      `${listOf(groups)} ${groups.length === 1 ? 'heeft' : 'hebben'} minder dan ${write(minimum)} antwoorden: we tonen geen score.`,
    noneNote: (groups) => `${listOf(groups)} ${groups.length === 1 ? 'heeft' : 'hebben'} geen antwoorden.`,
  },
  kpis: {
    figures: (count) => `${count} ${count === 1 ? 'kerncijfer' : 'kerncijfers'}`,
    of: (max) => `van ${max}`,
    title: 'Kerncijfers',
    empty: 'Nog geen kerncijfers',
    figure: 'Kerncijfer',
    value: 'Waarde',
    period: 'Periode',
    unit: 'Eenheid',
  },
};
