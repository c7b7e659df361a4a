export { NpsBreakdown, type NpsBreakdownProps } from './NpsBreakdown.js';
export { ScoreCard, type ScoreCardProps } from './ScoreCard.js';
export { ScoreDistribution, type ScoreDistributionProps } from './ScoreDistribution.js';
export { ScoreTrend, type ScoreTrendProps, type TrendPeriod } from './ScoreTrend.js';
export { ScoreComparison, type ComparisonGroup, type ScoreComparisonProps } from './ScoreComparison.js';
export { KpiStrip, type BusinessKpi, type Kpi, type KpiStripProps, type MeasuredKpi } from './KpiStrip.js';
export type { Measure, MeasureName } from './measures.js';
export type { ResultProps, ResultsLocale } from './props.js';
export type { Scored } from './scored.js';
export type {
  BreakdownWords,
  CardWords,
  ComparisonWords,
  CountWords,
  DistributionWords,
  KpiWords,
  MeasureWords,
  ResultsWords,
  ScoreWords,
  TrendWords,
} from './words.en.js';
