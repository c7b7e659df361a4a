import type { DisciplineKey } from './disciplines.js';
import { capital, inSentence, listed } from './sentence.js';
import type { ServiceReading } from './service.js';

// One object for each widget: a page that shows one does not carry the words of the others. Marks and scores come written out; counts come as numbers.

/** The words of the value disciplines. */
export interface ValueDisciplinesWords {
  /** What the three are called together. */
  model: string;
  names: Readonly<Record<DisciplineKey, string>>;
  /** What each of them means, in a sentence. */
  meanings: Readonly<Record<DisciplineKey, string>>;
  /** What customer intimacy and operational excellence are together. */
  customerExcellence: string;
  /** Heads of the table. */
  discipline: string;
  score: string;
  threshold: string;
  /** How notes call a score and the threshold. */
  scoreField: string;
  thresholdField: string;
  /** Behind a score: its discipline is chosen; it does not reach the threshold. */
  chosen: string;
  under: string;
  /** A score, or a name, and what is to be said of it. */
  remarked(what: string, remarks: readonly string[]): string;
  /** The title. `chosen`: the names of what is to be excelled in, `together` what those are together; `under`: the names of what stays below the threshold; `reached`: all reach it; `strongest`: the highest. */
  title(told: DisciplinesTold): string;
  /** What the picture is; is it one point? */
  description(min: string, max: string, threshold: string | null, point: boolean): string;
  empty: string;
  /** Of disciplines without a score. */
  gapNote(names: readonly string[], point: boolean): string;
  chosenNote(value: string): string;
  scaleNote(min: string, max: string): string;
}

/** What the title of the value disciplines is made of. */
export interface DisciplinesTold {
  chosen: readonly string[];
  together: string | null;
  under: readonly string[];
  reached: boolean;
  strongest: string | null;
}

/** The words of the improvement cycle. */
export interface ImprovementCycleWords {
  /** The title: with the step that is current, and without. */
  now(step: string): string;
  plainTitle(steps: number): string;
  /** Which round, and which step of how many, counted from 1; null where that is not known. */
  description(round: number | null, step: number | null, steps: number): string;
  empty: string;
  /** Heads of the table. */
  step: string;
  text: string;
  /** A step in the table that is current. */
  current(step: string): string;
  /** Notes on what cannot be drawn as given. */
  countNote(steps: number, min: number, max: number): string;
  currentNote(value: string): string;
  roundNote(value: string): string;
}

/** What a basic is: in order, not in order, or not measured. */
export type GateState = 'open' | 'closed' | 'unmeasured';

/** The words of the basics of service. */
export interface ServiceBasicsWords {
  /** Heads of the table, and names in the details. */
  basic: string;
  mark: string;
  reading: string;
  /** How a note calls a mark. */
  markField: string;
  overall: string;
  gates: Readonly<Record<GateState, string>>;
  readings: Readonly<Record<ServiceReading, string>>;
  /** Which marks have a reading, in the order of the readings; written out already. */
  below(met: string): string;
  between(met: string, ceiling: string): string;
  above(ceiling: string): string;
  from(exceeded: string): string;
  /** The title: how many of the basics that are measured are in order; how many there are; which is lowest, where that is one. */
  title(open: number, measured: number, total: number, lowest: string | null): string;
  noMarks: string;
  empty: string;
  /** What the marks are, and from which a basic is in order; written out already. */
  description(met: string): string;
  /** Said where all basics are in order, and the overall mark is no higher than they can bring it. */
  lift(ceiling: string): string;
  /** In the details: from which mark on a basic is in order. */
  wanted: string;
  /** A note on bounds that cannot be used, with those that are. */
  bandsNote(met: string, ceiling: string, exceeded: string): string;
}

/** The words of the family. */
export interface StrategyWords {
  disciplines: ValueDisciplinesWords;
  cycle: ImprovementCycleWords;
  basics: ServiceBasicsWords;
}

const and = (names: readonly string[]) => listed(names.map(inSentence), 'and');

export const valueDisciplinesEn: ValueDisciplinesWords = {
  model: 'Value disciplines',
  names: {
    customerIntimacy: 'Customer intimacy',
    operationalExcellence: 'Operational excellence',
    productLeadership: 'Product leadership',
  },
  meanings: {
    customerIntimacy: 'Knowing each customer well, and offering what suits that customer, for a bond that lasts.',
    operationalExcellence: 'Reliable, easy and without waste: the same promise kept every time, at a sharp price.',
    productLeadership: 'The best or newest there is, and being the first to replace it with something better.',
  },
  customerExcellence: 'customer excellence',
  discipline: 'Discipline',
  score: 'Score',
  threshold: 'Threshold',
  scoreField: 'score',
  thresholdField: 'threshold',
  chosen: 'chosen',
  under: 'below the threshold',
  remarked: (what, remarks) => [what, ...remarks].join(', '),
  title: ({ chosen, together, under, reached, strongest }) =>
    capital(
      [
        chosen[0] && `excel in ${and(chosen)}${together ? ` (${together})` : ''}`,
        under[0]
          ? `${and(under)} ${under.length === 1 ? 'stays' : 'stay'} below the threshold`
          : reached
            ? 'all three reach the threshold'
            : !chosen[0] && strongest && `${inSentence(strongest)} is strongest`,
      ]
        .filter(Boolean)
        .join('; '),
    ) || 'The three value disciplines',
  description: (min, max, threshold, point) =>
    `Value disciplines (Treacy & Wiersema), from ${min} to ${max}${
      threshold === null ? '' : `; ${point ? '' : 'dotted: '}threshold ${threshold}`
    }${point ? '; the point is the centre of gravity of the scores' : ''}`,
  empty: 'No scores yet',
  gapNote: (names, point) =>
    `No score for ${and(names)}: ${point ? 'there is no centre of gravity to draw.' : 'the outline is open there.'}`,
  chosenNote: (value) => `“${value}” is none of the disciplines: none is marked as chosen.`,
  scaleNote: (min, max) => `A scale from ${min} to ${max} cannot be drawn. The values are in the table.`,
};

export const improvementCycleEn: ImprovementCycleWords = {
  now: (step) => `Now: ${step}`,
  plainTitle: (steps) => (steps === 1 ? 'One step' : `A cycle of ${steps} steps`),
  description: (round, step, steps) =>
    capital([round !== null && `round ${round}`, step !== null && `step ${step} of ${steps}`].filter(Boolean).join(', ')),
  empty: 'No steps yet',
  step: 'Step',
  text: 'What happens',
  current: (step) => `${step} (now)`,
  countNote: (steps, min, max) => `A ring has ${min} to ${max} steps; here there ${steps === 1 ? 'is one' : `are ${steps}`}: a list only.`,
  currentNote: (value) => `The current step, “${value}”, is none of these: none is marked.`,
  roundNote: (value) => `The round, “${value}”, is no whole number from 1 on: it is left out.`,
};

export const serviceBasicsEn: ServiceBasicsWords = {
  basic: 'Basic',
  mark: 'Mark',
  reading: 'Reading',
  markField: 'mark',
  overall: 'Overall mark',
  gates: { open: 'in order', closed: 'not yet in order', unmeasured: 'not measured' },
  readings: {
    unmet: 'expectations not yet met',
    met: 'expectations met',
    'beyond-basics': 'more than the basics alone can give',
    exceeded: 'expectations exceeded',
  },
  below: (met) => `below ${met}`,
  between: (met, ceiling) => `${met} to ${ceiling}`,
  above: (ceiling) => `above ${ceiling}`,
  from: (exceeded) => `${exceeded} or more`,
  title: (open, measured, total, lowest) => {
    const which = measured < total ? 'measured ' : '';
    if (measured === 1) return `The only ${which}basic is ${open ? 'in order' : 'not yet in order'}`;
    const all = `${measured} ${which}basics`;
    const found = `${open === measured ? `All ${all}` : `${open} of the ${all}`} ${open === 1 ? 'is' : 'are'} in order`;
    return lowest === null ? found : `${found}; lowest: ${lowest}`;
  },
  noMarks: 'No basic has been measured yet',
  empty: 'No basics yet',
  description: (met) => `Marks from 1 to 10; a basic is in order from ${met} (dotted)`,
  lift: (ceiling) => `The basics are in order. What lifts the mark above ${ceiling} is exceeding expectations.`,
  wanted: 'In order from',
  bandsNote: (met, ceiling, exceeded) =>
    `The bounds do not rise between 1 and 10: the marks are read by ${met}, ${ceiling} and ${exceeded} instead.`,
};
