import type { CesSegment } from '../metrics/ces.js';
import type { CsatSegment } from '../metrics/csat.js';
import type { NpsSegment } from '../metrics/nps.js';
import type { PmfSegment } from '../metrics/pmf.js';
import type { MeasureKey } from './measures.js';

// One object for each widget: a page that shows one does not carry the words of the others. Scores come written out; counts come as numbers, with what writes them.

/** Writes a number in the language of the page. */
export type Write = (value: number) => string;

/** A score in words: its name, and its value and interval as they are written. */
export interface SpokenScore {
  name: string;
  score: string;
  interval?: readonly string[] | undefined;
  /** Number of answers; undefined where it is not known. */
  n: number | undefined;
}

/** What every result says of its counts. */
export interface CountWords {
  loading: string;
  noAnswers: string;
  /** The whole of a score in a sentence: "NPS 30, between 14 and 44, from 100 answers". */
  sentence(score: SpokenScore, write: Write): string;
  /** Heads and names in the table. */
  answers: string;
  share: string;
  unanswered: string;
  notApplicable: string;
  /** Names, in a note and in the table, what could not be counted, as it came. */
  notCounted(values: string): string;
  download: string;
}

/** What every widget with one score or several says of them. */
export interface ScoreWords {
  /** The interval, over its band. */
  interval(low: string, high: string): string;
  /** Too few answers to show a score without showing who gave them. */
  withheld(n: number, minimum: number, write: Write): string;
  /** Heads and names in the table. */
  score: string;
  low: string;
  high: string;
  n: string;
  /** How notes call a score, the ends of its interval, and a target. */
  scoreField: string;
  intervalField: string;
  target: string;
  targetHead: string;
}

/** Names of what is measured. */
export interface MeasureWords {
  /** In full, for a title. */
  names: Readonly<Record<MeasureKey, string>>;
  /** As short as in a sentence. */
  short: Readonly<Record<MeasureKey, string>>;
  highIsGood: string;
  lowIsGood: string;
  points(difference: string): string;
}

export interface BreakdownWords {
  /** What is measured: the title, and its name in a sentence. */
  title: string;
  nps: string;
  segments: Readonly<Record<NpsSegment, string>>;
  segment: string;
}

export interface CardWords {
  /** The target beside the change. */
  goal(target: string): string;
  /** What the change since the last period is worth. */
  noise: string;
  signal: string;
  unsure: string;
  what: string;
  value: string;
  previous: string;
  change: string;
}

export interface DistributionWords {
  /** The answer that was given most. */
  mode(value: string, share: string): string;
  modes(values: readonly string[]): string;
  description(name: string, n: number, write: Write): string;
  value: string;
  segments: Readonly<{
    nps: Readonly<Record<NpsSegment, string>>;
    ces: Readonly<Record<CesSegment, string>>;
    satisfaction: Readonly<Record<CsatSegment, string>>;
  }>;
  pmf: Readonly<Record<PmfSegment, string>>;
}

export interface TrendWords {
  /** What happened between the first and the last known period; all written out. */
  rises(name: string, from: string, to: string): string;
  falls(name: string, from: string, to: string): string;
  level(name: string, from: string, to: string): string;
  steady(name: string, at: string): string;
  one(name: string, period: string): string;
  description(score: string, period: string): string;
  /** At a period with too few answers, and at one without any. */
  few(minimum: number, write: Write): string;
  none: string;
  fewNote(periods: readonly string[], minimum: number, write: Write): string;
  noneNote(periods: readonly string[]): string;
  goal(target: string): string;
  period: string;
}

export interface ComparisonWords {
  /** Highest and lowest differ by more than noise. */
  differs(highest: string, lowest: string): string;
  same(groups: number): string;
  one(group: string): string;
  description(name: string, groups: number): string;
  group: string;
  benchmark: string;
  fewNote(groups: readonly string[], minimum: number, write: Write): string;
  noneNote(groups: readonly string[]): string;
}

export interface KpiWords {
  /** After a mean, the highest there is. */
  of(max: string): string;
  /** That many. */
  figures(count: number): string;
  title: string;
  empty: string;
  figure: string;
  value: string;
  period: string;
  unit: string;
}

/** The words of the results. */
export interface ResultsWords {
  count: CountWords;
  score: ScoreWords;
  measures: MeasureWords;
  breakdown: BreakdownWords;
  card: CardWords;
  distribution: DistributionWords;
  trend: TrendWords;
  comparison: ComparisonWords;
  kpis: KpiWords;
}

const title = 'Recommendation (NPS)';
const segments = { promoter: 'Promoters', passive: 'Passives', detractor: 'Detractors' };
const answers = (n: number, write: Write) => `${write(n)} ${n === 1 ? 'answer' : 'answers'}`;
const listOf = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`);

export const countEn: CountWords = {
  loading: 'Loading the results…',
  noAnswers: 'No answers yet',
  sentence: ({ name, score, interval, n }, write) =>
    [`${name} ${score}`, interval && `between ${interval[0]} and ${interval[1]}`, n !== undefined && `from ${answers(n, write)}`]
      .filter(Boolean)
      .join(', '),
  answers: 'Answers',
  share: 'Share',
  unanswered: 'Unanswered',
  notApplicable: 'Not applicable',
  notCounted: (values) => `Not counted: ${values}`,
  download: 'Download as CSV',
};

export const scoreEn: ScoreWords = {
  interval: (low, high) => `${low} to ${high}`,
  withheld: (n, minimum, write) => `${answers(n, write)}; below ${write(minimum)} no score is shown`,
  score: 'Score',
  low: 'From',
  high: 'To',
  n: 'n',
  scoreField: 'score',
  intervalField: 'interval',
  target: 'target',
  targetHead: 'Target',
};

export const measuresEn: MeasureWords = {
  names: {
    nps: title,
    enps: 'Recommendation by employees (eNPS)',
    'ces-2.0': 'Ease (CES 2.0)',
    'ces-1.0': 'Effort (CES 1.0)',
    csat: 'Customer satisfaction (CSAT)',
    esat: 'Employee satisfaction (ESAT)',
    grade: 'Mark',
    pmf: 'Product-market fit (PMF)',
  },
  short: { nps: 'NPS', enps: 'eNPS', 'ces-2.0': 'CES', 'ces-1.0': 'Effort', csat: 'CSAT', esat: 'ESAT', grade: 'Mark', pmf: 'PMF' },
  highIsGood: 'high is good',
  lowIsGood: 'low is good',
  points: (difference) => `${difference} ${/^[+−]?1$/.test(difference) ? 'point' : 'points'}`,
};

export const breakdownEn: BreakdownWords = {
  title,
  nps: 'NPS',
  segments,
  segment: 'Segment',
};

export const cardEn: CardWords = {
  goal: (target) => `target ${target}`,
  noise: 'within the noise',
  signal: 'more than noise',
  unsure: 'too little known to tell it from noise',
  what: 'Figure',
  value: 'Value',
  previous: 'Last period',
  change: 'Change',
};

export const distributionEn: DistributionWords = {
  mode: (value, share) => `${value} was given most, by ${share}`,
  modes: (values) => `${listOf(values)} were given most`,
  description: (name, n, write) => `${name}: ${answers(n, write)} by value`,
  value: 'Value',
  segments: {
    nps: segments,
    ces: { difficult: 'Difficult', neutral: 'Neutral', easy: 'Easy' },
    satisfaction: { low: 'Dissatisfied', middle: 'Neutral', high: 'Satisfied' },
  },
  pmf: { very: 'Very', somewhat: 'Somewhat', not: 'Not' },
};

export const trendEn: TrendWords = {
  rises: (name, from, to) => `${name} rises from ${from} to ${to}`,
  falls: (name, from, to) => `${name} falls from ${from} to ${to}`,
  level: (name, from, to) => `${name} goes from ${from} to ${to}, which may be noise`,
  steady: (name, at) => `${name} stays at ${at}`,
  one: (name, period) => `${name} is known of ${period} only`,
  description: (score, period) => `${period}: ${score}`,
  few: (minimum, write) => `n < ${write(minimum)}`,
  none: 'none',
  fewNote: (periods, minimum, write) =>
    `${listOf(periods)} ${periods.length === 1 ? 'has' : 'have'} fewer than ${write(minimum)} answers: no score is shown.`,
  noneNote: (periods) => `${listOf(periods)} ${periods.length === 1 ? 'has' : 'have'} no answers: the line is open there.`,
  goal: (target) => `target ${target}`,
  period: 'Period',
};

export const comparisonEn: ComparisonWords = {
  differs: (highest, lowest) => `${highest} scores higher than ${lowest}`,
  same: (groups) => `The differences between ${groups} groups may be noise`,
  one: (group) => `Only ${group} has a score`,
  description: (name, groups) => `${name} of ${groups} ${groups === 1 ? 'group' : 'groups'}`,
  group: 'Group',
  benchmark: 'benchmark',
  fewNote: (groups, minimum, write) =>
    `${listOf(groups)} ${groups.length === 1 ? 'has' : 'have'} fewer than ${write(minimum)} answers: no score is shown.`,
  noneNote: (groups) => `${listOf(groups)} ${groups.length === 1 ? 'has' : 'have'} no answers.`,
};

export const kpisEn: KpiWords = {
  figures: (count) => `${count} key ${count === 1 ? 'figure' : 'figures'}`,
  of: (max) => `of ${max}`,
  title: 'Key figures',
  empty: 'No key figures yet',
  figure: 'Figure',
  value: 'Value',
  period: 'Period',
  unit: 'Unit',
};

export const resultsEn: ResultsWords = {
  count: countEn,
  score: scoreEn,
  measures: measuresEn,
  breakdown: breakdownEn,
  card: cardEn,
  distribution: distributionEn,
  trend: trendEn,
  comparison: comparisonEn,
  kpis: kpisEn,
};
