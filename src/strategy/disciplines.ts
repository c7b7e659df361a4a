import { checkNumber, isScale, type Problem } from '../figure/problems.js';
import type { FigureWords } from '../figure/words.en.js';
import { plain, shown } from './plain.js';
import type { ValueDisciplinesWords } from './words.en.js';

/** In the order in which they are read: the corner at the top, then those at the foot. Whatever has a value for each is a list in this order. */
export const disciplines = ['customerIntimacy', 'operationalExcellence', 'productLeadership'] as const;
export type DisciplineKey = (typeof disciplines)[number];

/** One of the three, or `customer-excellence`: customer intimacy and operational excellence together. */
export type DisciplineChoice = 'customer-intimacy' | 'operational-excellence' | 'product-leadership' | 'customer-excellence';

/** What can be chosen; the first three are the disciplines, in their order. */
export const choices: readonly DisciplineChoice[] = [
  'customer-intimacy',
  'operational-excellence',
  'product-leadership',
  'customer-excellence',
];

/** A score for each discipline; `null` is not known, never a zero. */
export type DisciplineScores = Record<DisciplineKey, number | null>;

type Known = readonly (number | null)[];

/** Is a discipline chosen? */
export const chosenBy = (choice: DisciplineChoice | null | undefined): boolean[] =>
  disciplines.map((_, index) => choices[index] === choice || (choice === 'customer-excellence' && index < 2));

/** Lead in one, and reach the threshold in the others: does a discipline stay under it (Treacy and Wiersema, The Discipline of Market Leaders, 1995)? */
export const underThreshold = (scores: Known, threshold: number | null): boolean[] =>
  scores.map((score) => threshold !== null && score !== null && score < threshold);

/**
 * The centre of gravity: how much of it each discipline has, 0…1. The weight of a discipline is its share of the range above the lowest score; where none is above it they weigh the same. Null where a score is
 * not known, since a centre of two is no centre of three.
 */
export function centreOfGravity(shares: Known): number[] | null {
  const known = shares.filter((share) => share !== null);
  if (known.length < shares.length) return null;
  const total = known.reduce((sum, share) => sum + share, 0);
  return known.map((share) => (total > 0 ? share / total : 1 / known.length));
}

interface Given {
  scores: unknown;
  min: number;
  max: number;
  threshold: unknown;
  chosen: unknown;
}

/** What can be drawn of the scores, the threshold and the choice, and what is wrong with the rest; `raw` and `level` are as they came. */
export function readDisciplines({ scores, min, max, threshold, chosen }: Given, words: ValueDisciplinesWords & FigureWords) {
  const problems: Problem[] = [];
  const scaled = isScale(min, max);
  const check = (path: string, name: string, field: string, value: number | string | null): number | null => {
    const problem = value === null || !scaled ? null : checkNumber(path, name, field, value, min, max);
    if (problem) problems.push(problem);
    return problem || !scaled ? null : (value as number | null);
  };
  if (!scaled) problems.push({ path: 'min, max', name: '', kind: 'scale', min, max, note: words.scaleNote(String(min), String(max)) });
  const raw = disciplines.map((key) => plain((scores as Record<string, unknown> | null | undefined)?.[key]));
  const known = disciplines.map((key, index) => check(`scores.${key}`, words.names[key], words.scoreField, raw[index]!));
  const level = plain(threshold);
  const reach = check('threshold', words.model, words.thresholdField, level);
  const choice = choices.find((one) => one === chosen);
  if (chosen != null && !choice)
    problems.push({
      path: 'chosen',
      name: '',
      kind: 'told',
      says: `is ${shown(chosen)}; allowed: ${choices.join(', ')}. No discipline is marked as chosen.`,
      note: words.chosenNote(shown(chosen)),
    });
  return { scaled, raw, known, level, threshold: reach, choice, problems };
}
