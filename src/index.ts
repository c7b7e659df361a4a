// Asking
export { NpsInput, type NpsInputProps } from './survey/NpsInput.js';
export { CesInput, type CesInputProps } from './survey/CesInput.js';
export { ScaleMatrix, type ScaleMatrixProps } from './survey/ScaleMatrix.js';
export type { Statement } from './survey/MatrixRow.js';
export { ChoiceScale, type ChoiceScaleProps } from './survey/ChoiceScale.js';
export { PmfInput, type PmfInputProps } from './survey/PmfInput.js';
export { CsatInput, type CsatInputProps } from './survey/CsatInput.js';
export { SurveyProgress, type SurveyProgressProps } from './survey/SurveyProgress.js';
export { ErrorSummary, type ErrorSummaryProps } from './survey/ErrorSummary.js';
export type { SurveyError } from './survey/errors.js';
export { ScaleLinks, type ScaleLinksProps } from './survey/ScaleLinks.js';
export { scaleEmail, scaleEmailText, type EmailLocale, type EmailLook, type ScaleEmail } from './survey/email.js';
export type { EmailColors } from './survey/emailHtml.js';
export type { LinkOption } from './survey/linked.js';
export { GradeInput, type GradeInputProps } from './survey/GradeInput.js';
export { GradeSlider, type GradeSliderProps } from './survey/GradeSlider.js';
export type { GradeQuestionProps } from './survey/grade.js';
export type { Audience, FollowUpOptions, SurveyLocale, SurveyQuestionProps } from './survey/question.js';
export type { CesWords, CsatWords, GradeWords, NpsWords, PageWords, PmfWords, SurveyWords } from './survey/words.en.js';
export { ScaleInput, type QuestionProps, type ScaleInputProps, type ScaleLocale } from './scale/ScaleInput.js';
export { CxEnhance, type CxEnhanceProps } from './scale/CxEnhance.js';
export { RulerInput, type RulerInputProps } from './scale/RulerInput.js';
export { ScoreSlider, type ScoreSliderProps } from './scale/ScoreSlider.js';
export type { RulerStep } from './scale/steps.js';
export type { ScaleOption } from './scale/Options.js';
export type { Answer, Offer } from './scale/answer.js';
export type { ScaleWords } from './scale/words.en.js';

// Counting
export { countAnswers, type Answers, type CountOptions, type CountRow, type Counts, type NumberArray } from './metrics/counts.js';
export { mergeCounts } from './metrics/merge.js';
export type { InvalidAnswer } from './metrics/invalid.js';
export { nps, npsScale, npsSegment, type NpsResult, type NpsSegment } from './metrics/nps.js';
export {
  ces,
  cesScales,
  cesSegment,
  type CesOptions,
  type CesResult,
  type CesScale,
  type CesScoring,
  type CesSegment,
  type CesVersion,
} from './metrics/ces.js';
export { csat, csatBands, csatSegment, type CsatOptions, type CsatPoints, type CsatResult, type CsatSegment } from './metrics/csat.js';
export { grade, gradeBands, gradeMarks, gradeScale, gradeSegment, type GradeSegment, type GradeStep } from './metrics/grade.js';
export { pmf, pmfAnswers, pmfThreshold, type PmfAnswer, type PmfAnswers, type PmfResult, type PmfSegment } from './metrics/pmf.js';
export { compare, type Comparable, type Comparison } from './metrics/compare.js';
export { wilson, type Interval } from './metrics/interval.js';
export type { Score, ScoreOptions } from './metrics/score.js';
export { readAnswer } from './metrics/answers.js';
export type { Band } from './metrics/bands.js';

// Results
export { NpsBreakdown, type NpsBreakdownProps } from './results/NpsBreakdown.js';
export { ScoreCard, type ScoreCardProps } from './results/ScoreCard.js';
export { ScoreDistribution, type ScoreDistributionProps } from './results/ScoreDistribution.js';
export { ScoreTrend, type ScoreTrendProps, type TrendPeriod } from './results/ScoreTrend.js';
export { ScoreComparison, type ComparisonGroup, type ScoreComparisonProps } from './results/ScoreComparison.js';
export { KpiStrip, type BusinessKpi, type Kpi, type KpiStripProps, type MeasuredKpi } from './results/KpiStrip.js';
export type { Measure, MeasureName } from './results/measures.js';
export type { ResultProps, ResultsLocale } from './results/props.js';
export type { Scored } from './results/scored.js';
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
} from './results/words.en.js';

// Kano
export { KanoDiagram, type KanoDiagramProps, type KanoLocale } from './kano/KanoDiagram.js';
export { KanoMatrix, type KanoMatrixLocale, type KanoMatrixProps } from './kano/KanoMatrix.js';
export { KanoPriorities, type KanoPrioritiesLocale, type KanoPrioritiesProps } from './kano/KanoPriorities.js';
export { KanoQuestion, type KanoAnswered, type KanoPart, type KanoQuestionLocale, type KanoQuestionProps } from './kano/KanoQuestion.js';
export { KanoScatter, type KanoScatterLocale, type KanoScatterProps } from './kano/KanoScatter.js';
export { KanoTable, type KanoTableLocale, type KanoTableProps } from './kano/KanoTable.js';
export { kanoSortKeys, type KanoSortKey } from './kano/sort.js';
export { kanoCategories, type KanoCategory } from './kano/categories.js';
export { fittedCurve, schematicCurve, schematicCurves, type CurveKind, type KanoCurve, type SchematicKind } from './kano/curves.js';
export { fittedDiagram, type FittedDiagram, type FittedDiagramOptions } from './kano/fitted.js';
export { betterWorse, kanoCategory, kanoStrength, type KanoRule, type KanoStrength } from './kano/measures.js';
export { kanoMeans, kanoScores, type KanoMean, type KanoMeans } from './kano/means.js';
export type { InvalidPair, KanoPair, KanoPairs } from './kano/pairs.js';
export {
  classicTable,
  evaluateKano,
  kanoTable,
  pouliotTable,
  shortTable,
  type KanoAnswer,
  type KanoEvaluationTable,
} from './kano/table.js';
export { tallyKano, tallyKanoBySegment, type KanoTally, type KanoTallyOptions } from './kano/tally.js';
export { formatKano, type FormatKanoOptions } from './kano/format.js';
export { readKano, type KanoFile, type KanoRowProblem, type ReadKanoOptions } from './kano/read.js';
export { kanoResults, type KanoAnswers, type KanoResult, type KanoResultsOptions } from './kano/study.js';
export type { KanoFeature } from './kano/features.js';
export { kanoWordings } from './kano/words.en.js';
export type {
  FiveWords,
  KanoDiagramWords,
  KanoFamilyWords,
  KanoMatrixWords,
  KanoPrioritiesWords,
  KanoScatterWords,
  KanoTableWords,
  KanoQuestionWords,
  KanoStudyWords,
  KanoVocabulary,
  KanoWording,
  KanoWords,
} from './kano/words.en.js';

// Journeys
export { JourneyTimeline, type JourneyLocale, type JourneyTimelineProps } from './journey/JourneyTimeline.js';
export {
  blueprintLines,
  emotionScales,
  laneIds,
  type BlueprintLine,
  type EmotionScale,
  type EmotionScaleName,
  type Journey,
  type JourneyCurve,
  type JourneyLane,
  type JourneyPhase,
  type LaneId,
  type LaneScore,
  type LaneValue,
  type Touchpoint,
} from './journey/journey.js';
export { blueprintLanes, buyingPhases } from './journey/models.js';
export { readJourney, type JourneyFile, type JourneyRowProblem } from './journey/read.js';
export { timedPhases, type TimedPhasesOptions, type TimeProblem } from './journey/time.js';
export {
  formatMermaidJourney,
  parseMermaidJourney,
  type MermaidJourney,
  type MermaidLoss,
  type MermaidProblem,
} from './journey/mermaid.js';
export type { JourneyFamilyWords, JourneyTimeWords, JourneyWords } from './journey/words.en.js';

// Building blocks
export { mergeAnswers, type MergedAnswers } from './blocks/answers.js';
export { BlocksAssessment, type BlocksAssessmentProps } from './blocks/BlocksAssessment.js';
export { BuildingBlocksRadar, type BlocksLocale, type BuildingBlocksRadarProps } from './blocks/BuildingBlocksRadar.js';
export type { BlockLevel, BlocksData } from './blocks/data.js';
export { GapList, type GapListProps } from './blocks/GapList.js';
export { blockGaps, type BlockGap } from './blocks/gaps.js';
export {
  blockAxes,
  blockLevels,
  forresterLevels,
  gartnerBlocks,
  serviceExcellence,
  sixDisciplines,
  type BlockModel,
  type LevelModel,
  type ModelLanguage,
} from './blocks/models.js';
export { valuesById, type BlockAxis, type BlockSeries } from './blocks/series.js';
export type { AssessmentWords, BlocksFamilyWords, BlocksWords, GapsWords } from './blocks/words.en.js';

// Strategy
export { ValueDisciplines, type ValueDisciplinesProps } from './strategy/ValueDisciplines.js';
export { ImprovementCycle, type ImprovementCycleProps } from './strategy/ImprovementCycle.js';
export { ServiceBasics, type ServiceBasicsProps } from './strategy/ServiceBasics.js';
export type { DisciplineChoice, DisciplineScores } from './strategy/disciplines.js';
export type { CycleStep } from './strategy/cycle.js';
export type { ServiceBasic } from './strategy/gates.js';
export { readServiceMark, serviceMarks, type ServiceMarks, type ServiceReading } from './strategy/service.js';
export { feedbackLoop, pdcaCycle, threeDs } from './strategy/cycles.js';
export { fiveScenarios, sixBasics } from './strategy/basics.js';
export type { StrategyModel } from './strategy/model.js';
export type { StrategyLocale } from './strategy/locale.js';
export type { ImprovementCycleWords, ServiceBasicsWords, StrategyWords, ValueDisciplinesWords } from './strategy/words.en.js';

// What they share
export type { PictureProps } from './figure/Figure.js';
export type { Problem } from './figure/problems.js';
export type { FigureWords } from './figure/words.en.js';
export { en } from './locale/en.js';
export { nl } from './locale/nl.js';
export { de } from './locale/de.js';
export { fr } from './locale/fr.js';
export { es } from './locale/es.js';
export { ar } from './locale/ar.js';
export type { Locale } from './locale/locale.js';
