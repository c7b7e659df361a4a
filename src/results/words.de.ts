import type { ResultsWords, Write } from './words.en.js';

const title = 'Weiter\u00adempfehlung (NPS)';
const answers = (n: number, write: Write) => `${write(n)} ${n === 1 ? 'Antwort' : 'Antworten'}`;
const listOf = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`);

const segments = { promoter: 'Promotoren', passive: 'Passive', detractor: 'Kritiker' };

export const resultsDe: ResultsWords = {
  count: {
    loading: 'Die Ergebnisse werden geladen\u00a0…',
    noAnswers: 'Noch keine Antworten',
    sentence: ({ name, score, interval, n }, write) =>
      [`${name} ${score}`, interval && `zwischen ${interval[0]} und ${interval[1]}`, n !== undefined && `aus ${answers(n, write)}`]
        .filter(Boolean)
        .join(', '),
    // All of a compound is joined by hyphens: "95-%-Intervall", without the space before the sign.
    answers: 'Antworten',
    share: 'Anteil',
    unanswered: 'Nicht beantwortet',
    notApplicable: 'Nicht zutreffend',
    notCounted: (values) => `Nicht gezählt: ${values}`,
    download: 'Als CSV herunterladen',
  },
  score: {
    interval: (low, high) => `${low} bis ${high}`,
    withheld: (n, minimum, write) => `${answers(n, write)}; unter ${write(minimum)} wird kein Score gezeigt`,
    score: 'Score',
    low: 'Von',
    high: 'Bis',
    n: 'n',
    scoreField: 'Score',
    intervalField: 'Intervall',
    target: 'Zielwert',
    targetHead: 'Ziel',
  },
  // Not "Note", as in the question: in German schools 1 is the best mark.
  measures: {
    names: {
      nps: title,
      enps: 'Weiter\u00adempfehlung durch Mitarbeiter (eNPS)',
      'ces-2.0': 'Einfachheit (CES 2.0)',
      'ces-1.0': 'Aufwand (CES 1.0)',
      csat: 'Kunden\u00adzufriedenheit (CSAT)',
      esat: 'Mitarbeiter\u00adzufriedenheit (ESAT)',
      grade: 'Bewertung (1–10)',
      pmf: 'Product-Market-Fit (PMF)',
    },
    short: { nps: 'NPS', enps: 'eNPS', 'ces-2.0': 'CES', 'ces-1.0': 'Aufwand', csat: 'CSAT', esat: 'ESAT', grade: 'Bewertung', pmf: 'PMF' },
    highIsGood: 'hoch ist gut',
    lowIsGood: 'niedrig ist gut',
    points: (difference) => `${difference} ${/^[+−-]?1$/.test(difference) ? 'Punkt' : 'Punkte'}`,
  },
  breakdown: {
    title,
    nps: 'NPS',
    segments,
    segment: 'Segment',
  },
  card: {
    goal: (target) => `Ziel ${target}`,
    noise: 'kann Zufall sein',
    signal: 'mehr als Zufall',
    unsure: 'zu wenig bekannt, um es von Zufall zu unterscheiden',
    what: 'Angabe',
    value: 'Wert',
    previous: 'Voriger Zeitraum',
    change: 'Veränderung',
  },
  distribution: {
    mode: (value, share) => `Häufigste Antwort: ${value} (${share})`,
    modes: (values) => `Häufigste Antworten: ${listOf(values)}`,
    description: (name, n, write) => `${name}: ${answers(n, write)} nach Wert`,
    value: 'Wert',
    segments: {
      nps: segments,
      ces: { difficult: 'Schwierig', neutral: 'Neutral', easy: 'Einfach' },
      satisfaction: { low: 'Unzufrieden', middle: 'Neutral', high: 'Zufrieden' },
    },
    pmf: { very: 'Sehr', somewhat: 'Etwas', not: 'Nicht' },
  },
  trend: {
    rises: (name, from, to) => `${name} steigt von ${from} auf ${to}`,
    falls: (name, from, to) => `${name} sinkt von ${from} auf ${to}`,
    level: (name, from, to) => `${name} geht von ${from} auf ${to}, doch das kann Zufall sein`,
    steady: (name, at) => `${name} bleibt bei ${at}`,
    one: (name, period) => `${name} liegt nur für ${period} vor`,
    description: (score, period) => `${period}: ${score}`,
    few: (minimum, write) => `n < ${write(minimum)}`,
    none: 'keine',
    fewNote: (periods, minimum, write) =>
      `Für ${listOf(periods)} liegen weniger als ${write(minimum)} Antworten vor: Es wird kein Score gezeigt.`,
    noneNote: (periods) => `Für ${listOf(periods)} liegen keine Antworten vor: Dort ist die Linie unterbrochen.`,
    goal: (target) => `Ziel ${target}`,
    period: 'Zeitraum',
  },
  comparison: {
    differs: (highest, lowest) => `Höherer Score bei ${highest} als bei ${lowest}`,
    same: (groups) =>
      groups === 2
        ? 'Der Unterschied zwischen den beiden Gruppen kann Zufall sein'
        : `Die Unterschiede zwischen ${groups} Gruppen können Zufall sein`,
    one: (group) => `Nur für ${group} liegt ein Score vor`,
    description: (name, groups) => `${name} von ${groups} ${groups === 1 ? 'Gruppe' : 'Gruppen'}`,
    group: 'Gruppe',
    benchmark: 'Vergleichswert',
    fewNote: (groups, minimum, write) =>
      `Für ${listOf(groups)} liegen weniger als ${write(minimum)} Antworten vor: Es wird kein Score gezeigt.`,
    noneNote: (groups) => `Für ${listOf(groups)} liegen keine Antworten vor.`,
  },
  kpis: {
    figures: (count) => `${count} ${count === 1 ? 'Kennzahl' : 'Kennzahlen'}`,
    of: (max) => `von ${max}`,
    title: 'Kennzahlen',
    empty: 'Noch keine Kennzahlen',
    figure: 'Kennzahl',
    value: 'Wert',
    period: 'Zeitraum',
    unit: 'Einheit',
  },
};
