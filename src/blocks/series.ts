import { list, nameOf, textOf } from '../figure/given.js';
import { checkIds, checkNumber, isScale, type Problem } from '../figure/problems.js';
import type { BlocksWords } from './words.en.js';

/** A building block: an axis of the radar. */
export interface BlockAxis {
  label: string;
  /** Names the block where its answer is posted, and in `valuesById`. */
  id?: string | undefined;
  /** What it is, told in its details. */
  description?: string | undefined;
  /** Its sub-elements, told in its details. */
  parts?: readonly string[] | undefined;
  /** What it belongs to: neighbours of one dimension share an arc outside the rings. */
  dimension?: string | undefined;
  /** The value in the centre where it differs from that of the radar. */
  min?: number | undefined;
  /** The value at the outer ring where it differs from that of the radar. */
  max?: number | undefined;
  /** Written after its values, such as `%` or `days`. */
  unit?: string | undefined;
  /** Which end is the good one, default `high`. Where it is `low` the axis is turned round, so that outwards is always better. */
  better?: 'high' | 'low' | undefined;
}

/** One value per axis. */
export interface BlockSeries {
  label: string;
  /** In the order of the axes; `null` is a gap, never a zero. */
  values: readonly (number | null)[];
  /** What the series is; decides how it is drawn: current strong, target hollow, benchmark quiet. Left out, the order decides. */
  role?: 'current' | 'target' | 'benchmark' | undefined;
  /** How far the answers behind a value lie from it, in its unit: one standard deviation, say. Drawn to either side, as far as the scale goes. */
  spread?: readonly (number | null)[] | undefined;
  /** How many answers are behind a value. */
  n?: readonly (number | null)[] | undefined;
}

/** How many axes a radar can have, and how many series a reader can tell apart. */
const axisCount = [3, 12] as const;
const seriesCount = [1, 6] as const;

/** Can so many axes be a radar? */
export const isRadar = (axes: number): boolean => axes >= axisCount[0] && axes <= axisCount[1];

/** An axis with its name and its range. */
export interface ReadAxis extends BlockAxis {
  min: number;
  max: number;
}

/** A series as it is drawn: its look 1…6, 0 for none, and how far outwards its value lies on each axis, 0…1, with a gap where one is missing or cannot be drawn. */
export interface ReadSeries extends BlockSeries {
  look: number;
  shares: readonly (number | null)[];
  /** How far the answers reach, from and to, likewise. */
  spreads: readonly (readonly [number, number] | null)[];
}

/** The axes with their names, and with the common range where they have none of their own. What is no axis keeps its place, so that values stay with their own. */
export const readAxes = (axes: readonly BlockAxis[], range: { min: number; max: number }): ReadAxis[] =>
  list(axes).map((axis, index) => ({
    ...axis,
    label: nameOf(axis?.label, index),
    min: axis?.min ?? range.min,
    max: axis?.max ?? range.max,
    dimension: textOf(axis?.dimension),
  }));

/** Can a value be drawn on a scale? */
export const onScale = (value: number, min: number, max: number): boolean => isScale(min, max) && value >= min && value <= max;

/** How far outwards a value lies, 0…1. */
export const shareOf = ({ min, max, better }: Pick<ReadAxis, 'min' | 'max' | 'better'>, value: number): number =>
  (better === 'low' ? max - value : value - min) / (max - min);

/** None where all values are whole and none has a spread, else one. */
export const decimalsOf = (series: readonly BlockSeries[]): number =>
  +series.some(({ values, spread }) => spread || values.some((value) => Number(value) % 1));

/** The places of the roles are their looks. */
export const roles: readonly (string | null)[] = ['current', 'target', null, null, null, 'benchmark'];

/** What can be drawn of the series, and what is wrong with the rest. A role has its look; the others take the looks that are left, in order. */
export function readSeries(
  axes: readonly ReadAxis[],
  given: readonly BlockSeries[],
  words: Pick<BlocksWords, 'value' | 'strayNote' | 'axesNote' | 'seriesNote' | 'scaleNote'>,
): { series: ReadSeries[]; problems: Problem[] } {
  const problems = checkIds(axes.map(({ id, label }, index) => ({ path: `axes[${index}]`, name: label, id })));
  const bad = axes.filter(({ min, max }) => !isScale(min, max));
  if (bad[0])
    problems.push({ ...bad[0], path: 'axes', name: '', kind: 'scale', note: words.scaleNote(bad.map(({ label }) => label).join(', ')) });
  for (const [path, value, [min, max], note] of [
    ['axes', axes.length, axisCount, words.axesNote],
    ['series', given.length, seriesCount, words.seriesNote],
  ] as const)
    if (value && (value < min || value > max))
      problems.push({ path, name: '', kind: 'count', value, min, max, note: note(value, min, max) });

  const claimed = given.map(({ role }) => (role ? roles.indexOf(role) + 1 : 0));
  const free = [1, 2, 3, 4, 5, 6].filter((look) => !claimed.includes(look));
  const series = given.map((one, at): ReadSeries => {
    const values = list(one.values);
    const label = nameOf(one.label, at);
    if (values.length > axes.length)
      problems.push({
        path: `series[${at}].values`,
        name: label,
        kind: 'length',
        value: values.length,
        wanted: axes.length,
        note: words.strayNote(label, values.length, axes.length),
      });
    const spreads: ReadSeries['spreads'][number][] = [];
    const shares = axes.map((axis, index) => {
      const { min, max } = axis;
      const value = values[index];
      if (value == null || !isScale(min, max)) return null;
      const problem = checkNumber(`series[${at}].values[${index}]`, `${label}, ${axis.label}`, words.value, value, min, max);
      if (problem) {
        problems.push(problem);
        return null;
      }
      const share = shareOf(axis, value);
      const far = Number(one.spread?.[index]) / (max - min);
      // No answer lies beyond the ends of the scale.
      if (far > 0) spreads[index] = [Math.max(0, share - far), Math.min(1, share + far)];
      return share;
    });
    const look = claimed[at]!;
    return { ...one, label, values, look: look && claimed.indexOf(look) === at ? look : (free.shift() ?? 0), shares, spreads };
  });
  return { series, problems };
}

/**
 * Values by the ids of their blocks, in the order of the axes, for a series.
 * @throws RangeError for an id that no axis has.
 */
export function valuesById(axes: readonly Pick<BlockAxis, 'id'>[], values: Readonly<Record<string, number | null>>): (number | null)[] {
  const ids = axes.map(({ id }) => id);
  for (const id of Object.keys(values))
    if (!ids.includes(id))
      throw new RangeError(`valuesById: there is a value for ${JSON.stringify(id)}; allowed: ${ids.filter(Boolean).join(', ')}.`);
  return ids.map((id) => (id !== undefined && Object.hasOwn(values, id) ? values[id]! : null));
}
