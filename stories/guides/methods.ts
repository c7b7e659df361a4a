import {
  betterWorse,
  blockGaps,
  blockLevels,
  ces,
  compare,
  csat,
  emotionScales,
  evaluateKano,
  fittedCurve,
  forresterLevels,
  grade,
  kanoCategory,
  kanoMeans,
  kanoStrength,
  mergeAnswers,
  nps,
  pmf,
  pouliotTable,
  readServiceMark,
  schematicCurves,
  tallyKano,
  timedPhases,
  wilson,
  type KanoCategory,
} from '../../src/index.js';
import { layoutCurve } from '../../src/journey/layout.js';
import type { Measured } from '../../src/kano/measured.js';
import { weightOf } from '../../src/kano/priorities.js';
import { zOf } from '../../src/metrics/interval.js';
import { tOf } from '../../src/metrics/student.js';
import { scoreFormat } from '../../src/results/format.js';
import { trendRange } from '../../src/results/trend.layout.js';
import { decimalsOf } from '../../src/strategy/decimals.js';
import { centreOfGravity, underThreshold } from '../../src/strategy/disciplines.js';
import { work, type Given, type Step } from './formula.js';

/** A method of the library with an example that is small enough to be worked by hand. */
export interface Method {
  /** The method in formulas, one after the other. What is called as a part of the result must come to the same. */
  formulas: readonly string[];
  /** The formulas with the numbers of the example put in. */
  steps: () => Step[];
  /** What cannot be said in a formula, step by step. */
  tells: readonly string[];
  /** The widget that works it out, where there is no function for it to import. */
  inside?: string;
  call: () => unknown;
  /** What is shown of what the call gives. */
  result: () => unknown;
}

interface Example<T> {
  /** The call; `callOf` cuts it out of this file to be shown, so the code that is read is the code that runs. */
  call: () => T;
  /** What of it is shown. Default all. */
  gives?: (returned: T) => unknown;
  formulas?: readonly string[];
  /** The numbers that are put in, counted by hand. */
  given?: Given;
  tells?: readonly string[];
  inside?: string;
}

const method = <T>({ call, gives, formulas = [], given = {}, tells = [], inside }: Example<T>): Method => ({
  formulas,
  steps: () => work(formulas, given),
  tells,
  ...(inside && { inside }),
  call,
  result: () => (gives ? gives(call()) : call()),
});

const z = zOf(0.95);
/** The intervals that `compare` makes one of. */
const [a, b] = [nps({ 10: 60, 8: 30, 3: 10 }), nps({ 10: 50, 8: 30, 3: 20 })];
/** What `KanoPriorities` knows of a feature. */
export const feature = (category: KanoCategory, better: number, worse: number): Measured => ({
  label: '',
  segment: undefined,
  given: {},
  tally: null,
  category,
  better,
  worse,
  importance: null,
});

export const methods = {
  nps: method({
    call: () => nps([10, 9, 9, 7, 3]),
    gives: ({ score, promoters, passives, detractors, n }) => ({ score, promoters, passives, detractors, n }),
    formulas: ['score = 100 · (promoters − detractors) / n'],
    given: { promoters: 3, detractors: 1, n: 5 },
  }),
  npsInterval: method({
    call: () => nps([10, 9, 9, 7, 3]),
    gives: ({ score, interval }) => ({ score, interval }),
    formulas: [
      'p = (promoters + 0.75) / (n + 3)',
      'd = (detractors + 0.75) / (n + 3)',
      'variance = p + d − (p − d)²',
      'reach = 100 · z · √(variance / (n + 3))',
      'interval = 100 · (p − d) ± reach',
    ],
    given: { promoters: 3, detractors: 1, n: 5, z },
  }),
  ces: method({
    call: () => ces([7, 6, 5, 4, 2]),
    gives: ({ mean, share, net }) => ({ mean, share, net }),
    formulas: ['mean = Σ answer / n', 'share = easy / n', 'net = 100 · (easy − difficult) / n'],
    given: { answer: [7, 6, 5, 4, 2], easy: 3, difficult: 1, n: 5 },
  }),
  ces1: method({
    call: () => ces([1, 2, 2, 3, 5], { version: '1.0' }),
    gives: ({ mean, share, net, direction }) => ({ mean, share, net, direction }),
    formulas: ['mean = Σ answer / n', 'share = easy / n', 'net = 100 · (easy − difficult) / n'],
    given: { answer: [1, 2, 2, 3, 5], easy: 3, difficult: 1, n: 5 },
  }),
  csat: method({
    call: () => csat([5, 4, 4, 3, 1]),
    gives: ({ share, mean, satisfied, neutral, dissatisfied }) => ({ share, mean, satisfied, neutral, dissatisfied }),
    formulas: ['share = satisfied / n', 'mean = Σ answer / n'],
    given: { answer: [5, 4, 4, 3, 1], satisfied: 3, n: 5 },
  }),
  grade: method({
    call: () => grade([8, 7.5, 6, 9.5]),
    gives: ({ score, n }) => ({ score, n }),
    formulas: ['score = Σ mark / n'],
    given: { mark: [8, 7.5, 6, 9.5], n: 4 },
  }),
  pmf: method({
    call: () => pmf(['very', 'very', 'somewhat', 'not', 'n/a']),
    gives: ({ share, n, notApplicable }) => ({ share, n, notApplicable }),
    formulas: ['share = very / (very + somewhat + not)'],
    given: { very: 2, somewhat: 1, not: 1 },
  }),
  wilson: method({
    call: () => wilson(8, 10),
    gives: (interval) => interval,
    formulas: [
      'p = successes / n',
      'size = 1 + z² / n',
      'middle = (p + z² / (2 · n)) / size',
      'variance = p · (1 − p) / n + z² / (4 · n²)',
      'reach = z · √(variance) / size',
      'interval = middle ± reach',
    ],
    given: { successes: 8, n: 10, z },
  }),
  mean: method({
    call: () => grade([6, 7, 8]),
    gives: ({ score, interval }) => ({ score, interval }),
    formulas: ['score = Σ x / n', 'variance = Σ (x − score)² / (n − 1)', 'reach = t · √(variance / n)', 'interval = score ± reach'],
    given: { x: [6, 7, 8], n: 3, t: tOf(0.95, 2) },
  }),
  normal: method({
    call: () => [0.8, 0.9, 0.95, 0.99].map((confidence) => zOf(confidence)),
    inside: 'the intervals of shares and points',
  }),
  student: method({
    call: () => [2, 5, 10, 30, 100].map((n) => tOf(0.95, n - 1)),
    tells: ['For 2, 5, 10, 30 and 100 answers: with two t is far from z, with a hundred it is nearly there.'],
    inside: 'the intervals of means',
  }),
  weights: method({
    call: () => nps([10, 0, 8], { weights: [3, 1, 1] }),
    gives: ({ score, n, effectiveN }) => ({ score, n, effectiveN }),
    formulas: ['score = 100 · (promoters − detractors) / Σ w', 'effectiveN = (Σ w)² / Σ w²'],
    given: { promoters: 3, detractors: 1, w: [3, 1, 1] },
  }),
  weightedMean: method({
    call: () => grade([6, 7, 8], { weights: [1, 2, 1] }),
    gives: ({ score, interval, effectiveN }) => ({ score, interval, effectiveN }),
    formulas: [
      'score = Σ (w · x) / Σ w',
      'effectiveN = (Σ w)² / Σ w²',
      'spread = Σ (w · (x − score)²) / Σ w',
      'variance = spread · effectiveN / (effectiveN − 1)',
      'reach = t · √(variance / effectiveN)',
      'interval = score ± reach',
    ],
    given: { x: [6, 7, 8], w: [1, 2, 1], t: tOf(0.95, 16 / 6 - 1) },
  }),
  compare: method({
    call: () => compare(nps({ 10: 60, 8: 30, 3: 10 }), nps({ 10: 50, 8: 30, 3: 20 })),
    formulas: ['difference = a − b', 'low = difference − √((a − a₁)² + (b₂ − b)²)', 'high = difference + √((a₂ − a)² + (b − b₁)²)'],
    given: { a: 50, b: 30, 'a₁': a.interval![0], 'a₂': a.interval![1], 'b₁': b.interval![0], 'b₂': b.interval![1] },
  }),
  evaluate: method({
    call: () => evaluateKano(1, 5),
    tells: ['With the feature: 1, like. That is the first row.', 'Without it: 5, dislike. That is the last column.'],
  }),
  pouliot: method({
    call: () => [evaluateKano(2, 2), evaluateKano(2, 2, pouliotTable)],
    tells: [
      'With the feature and without it: 2, expected. In the classic table that is indifferent.',
      'Nobody expects both, says Pouliot: questionable.',
    ],
  }),
  category: method({
    call: () =>
      kanoCategory(
        tallyKano([
          [1, 5],
          [3, 5],
          [1, 3],
          [1, 5],
          [2, 5],
        ]),
      ),
    tells: [
      'By the table the five pairs are O, M, A, O and M.',
      'That is M 2, O 2, A 1: a tie of must-be and one-dimensional.',
      'Must-be comes first.',
    ],
  }),
  berger: method({
    call: () =>
      kanoCategory(
        { attractive: 187, oneDimensional: 71, mustBe: 46, indifferent: 258, reverse: 19, questionable: 26, n: 607, unanswered: 0 },
        { rule: 'berger' },
      ),
    formulas: ['wanted = O + A + M', 'unwanted = I + R + Q'],
    given: { A: 187, O: 71, M: 46, I: 258, R: 19, Q: 26 },
    tells: ['Wanted is more than unwanted, by one answer.', 'Of O, A and M attractive is the largest. By mode it would be indifferent.'],
  }),
  strength: method({
    call: () =>
      kanoStrength({ attractive: 7, oneDimensional: 33, mustBe: 50, indifferent: 10, reverse: 0, questionable: 0, n: 100, unanswered: 0 }),
    gives: ({ category, total }) => ({ category, total }),
    formulas: ['category = (first − second) / n', 'total = (A + O + M) / n'],
    given: { first: 50, second: 33, A: 7, O: 33, M: 50, n: 100 },
  }),
  fong: method({
    call: () =>
      kanoStrength({ attractive: 7, oneDimensional: 33, mustBe: 50, indifferent: 10, reverse: 0, questionable: 0, n: 100, unanswered: 0 }),
    gives: ({ difference, threshold, significant }) => ({ difference, threshold, significant }),
    formulas: ['difference = a − b', 'variance = (a + b) · (2 · n − a − b) / (2 · n)', 'threshold = 1.65 · √(variance)'],
    given: { a: 50, b: 33, n: 100 },
  }),
  betterWorse: method({
    call: () =>
      betterWorse({ attractive: 7, oneDimensional: 33, mustBe: 50, indifferent: 10, reverse: 0, questionable: 0, n: 100, unanswered: 0 }),
    formulas: ['better = (A + O) / (A + O + M + I)', 'worse = −(O + M) / (A + O + M + I)'],
    given: { A: 7, O: 33, M: 50, I: 10 },
  }),
  priorities: method({
    call: () => weightOf(feature('oneDimensional', 0.75, -0.5)),
    gives: (weight) => ({ weight }),
    formulas: ['weight = better − worse'],
    given: { better: 0.75, worse: -0.5 },
    inside: 'KanoPriorities',
  }),
  means: method({
    call: () =>
      kanoMeans([
        [1, 5, 9],
        [2, 4, 7],
        [3, 3, null],
      ]),
    gives: ({ functional: { mean, sd, n }, importance }) => ({ mean, sd, n, importance }),
    formulas: ['mean = Σ y / n', 'variance = Σ (y − mean)² / (n − 1)', 'sd = √(variance)'],
    given: { y: [4, 2, 0], n: 3 },
  }),
  attractive: method({
    call: () => schematicCurves.attractive(0.41),
    gives: (attractive) => ({ attractive }),
    formulas: ['attractive = (e^(3 · u / 0.82) − 1) / (e^3 − 1)'],
    given: { u: 0.41 },
  }),
  mustBe: method({
    call: () => schematicCurves.mustBe(0.59),
    gives: (mustBe) => ({ mustBe }),
    formulas: ['mustBe = −(e^(3 · (1 − u) / 0.82) − 1) / (e^3 − 1)'],
    given: { u: 0.59 },
  }),
  oneDimensional: method({
    call: () => schematicCurves.oneDimensional(0.41),
    gives: (oneDimensional) => ({ oneDimensional }),
    formulas: ['oneDimensional = 2 · u − 1'],
    given: { u: 0.41 },
  }),
  fittedAttractive: method({
    call: () => fittedCurve('attractive', { better: 0.682, worse: -0.312 })(0.5),
    gives: (satisfaction) => ({ satisfaction }),
    formulas: ['rise = (better − worse) / (e − 1)', 'satisfaction = rise · e^u − (better − e · worse) / (e − 1)'],
    given: { better: 0.682, worse: -0.312, u: 0.5 },
  }),
  fittedMustBe: method({
    call: () => fittedCurve('mustBe', { better: 0.682, worse: -0.312 })(0.5),
    gives: (satisfaction) => ({ satisfaction }),
    formulas: ['rise = (better − worse) / (e − 1)', 'satisfaction = −e · rise · e^(−u) + (e · better − worse) / (e − 1)'],
    given: { better: 0.682, worse: -0.312, u: 0.5 },
  }),
  fittedOneDimensional: method({
    call: () => fittedCurve('oneDimensional', { better: 0.682, worse: -0.312 })(0.5),
    gives: (satisfaction) => ({ satisfaction }),
    formulas: ['satisfaction = (better − worse) · u + worse'],
    given: { better: 0.682, worse: -0.312, u: 0.5 },
  }),
  time: method({
    call: () =>
      timedPhases(
        [
          {
            name: 'Choosing',
            touchpoints: [
              { name: 'Advert', start: '2026-03-01' },
              { name: 'Shop', start: '2026-03-11' },
              { name: 'Delivery', start: '2026-03-31' },
            ],
          },
        ],
        { spacing: 'proportional' },
      ),
    gives: ({ phases }) => phases[0]!.touchpoints.map(({ when, share, pause }) => ({ when, share, ...(pause && { pause }) })),
    formulas: ['share = until / whole'],
    given: { until: 10, whole: 30 },
    tells: [
      'From the shop to the delivery 20 of 30 days pass, and more than 14 of them without contact.',
      'The last touchpoint has none after it: 0.',
    ],
  }),
  curve: method({
    call: () => layoutCurve([-1, 0, 2], emotionScales['-2..2']),
    gives: ([first]) => first!.map,
    formulas: [
      'point = 1000 / (max − min)',
      'height = point · (max − emotion)',
      'tangent = (2 · before · after) / (before + after)',
      'control = height + point · tangent / 3',
    ],
    given: { min: -2, max: 2, emotion: 0, before: 1, after: 2 },
    tells: [
      'That is the second touchpoint. Nothing comes before the first, so its tangent is the slope after it, 1, and its control lies at 750 − 250 · 1 / 3.',
    ],
    inside: 'JourneyTimeline',
  }),
  gaps: method({
    call: () =>
      blockGaps(
        [{ label: 'Vision' }, { label: 'Days to an answer', min: 0, max: 10, better: 'low' }],
        [
          { label: 'Now', role: 'current', values: [2, 7] },
          { label: 'Target', role: 'target', values: [4, 2] },
        ],
      ),
    gives: (gaps) => gaps.map(({ index, difference, share }) => ({ index, difference, share })),
    formulas: ['difference = target − current', 'share = (current − target) / (max − min)'],
    given: { current: 7, target: 2, min: 0, max: 10 },
    tells: ['Of Vision the share is (4 − 2) / (5 − 0), 0.4. The days to an answer, with 0.5, come first.'],
  }),
  merge: method({
    call: () =>
      mergeAnswers(
        [
          [1, 4],
          [3, null],
          [5, 2],
        ],
        2,
      ),
    gives: ({ values, spread, n }) => ({ values, spread, n }),
    formulas: ['mean = Σ x / n', 'variance = Σ (x − mean)² / (n − 1)', 'sd = √(variance)'],
    given: { x: [1, 3, 5], n: 3 },
    tells: ['That is the first block. Two answered the second: their mean is (4 + 2) / 2, and their sd the root of (1 + 1) / (2 − 1).'],
  }),
  levels: method({
    call: () => blockLevels(forresterLevels, 'nl'),
  }),
  threshold: method({
    call: () => underThreshold([4, 2, 3], 3),
    tells: ['4 is above the threshold, 2 is under it, and 3 reaches it.'],
    inside: 'ValueDisciplines',
  }),
  centre: method({
    call: () => centreOfGravity([0.8, 0.4, 0.6]),
    gives: (weights) => ({ weight: weights![0], weights }),
    formulas: ['share = (score − min) / (max − min)', 'weight = share / Σ shares'],
    given: { score: 4, min: 0, max: 5, shares: [0.8, 0.4, 0.6] },
    inside: 'ValueDisciplines',
  }),
  marks: method({
    call: () => [7.9, 8, 8.5, 8.6, 9].map((mark) => readServiceMark(mark)),
    tells: ['7.9 is below 8.', '8 and 8.5 are from 8 up to 8.5.', '8.6 is above 8.5 and below 9.', '9 is 9 or more.'],
  }),
  rounding: method({
    call: () => nps([10, 9, 3]),
    gives: ({ score }) => ({ score }),
    formulas: ['score = 100 · (promoters − detractors) / n'],
    given: { promoters: 2, detractors: 1, n: 3 },
    tells: ['Shown: +33. With both shares rounded first it would be 67 − 33, 34.'],
  }),
  formats: method({
    call: () => [
      scoreFormat('points', 'nl').score(30.4),
      scoreFormat('share', 'nl').score(0.786),
      scoreFormat('mean', 'nl').score(7.75),
      scoreFormat('points', 'nl').score(-0.4),
    ],
    tells: ['Points are whole and signed, shares whole percentages, means have a decimal; what rounds to nothing is 0 without a sign.'],
    inside: 'ScoreCard',
  }),
  range: method({
    call: () =>
      trendRange(
        [
          { score: 29, interval: null },
          { score: 31, interval: null },
        ],
        null,
        [-100, 100],
      ),
    formulas: ['room = ((max − min) / 10 − (high − low)) / 2', 'from = low − room', 'to = high + room'],
    given: { low: 29, high: 31, min: -100, max: 100 },
    tells: ['Both are round.'],
    inside: 'ScoreTrend',
  }),
  bound: method({
    call: () => decimalsOf(7.96, 1, (written) => written < 8),
    tells: ['With one decimal 7.96 is written as 8.0, which is not below 8 any more.', 'With two it is 7.96, and still below.'],
    inside: 'ServiceBasics',
  }),
} satisfies Record<string, Method>;

export type MethodName = keyof typeof methods;

/** The call of an example as it stands in this file, whose text is given. */
export function callOf(source: string, name: string): string {
  const start = source.indexOf(`\n  ${name}: method({\n    call: () =>`);
  const [, call = ''] = /call: \(\) =>\s+([\s\S]*?),\n(?: {4}\w| {2}\})/.exec(source.slice(start)) ?? [];
  const lines = call.split('\n');
  const indent = Math.min(...lines.slice(1).map((line) => line.search(/\S/)));
  return [lines[0], ...lines.slice(1).map((line) => line.slice(indent))].join('\n');
}
