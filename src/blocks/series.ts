import { checkNumber, type Problem } from '../figure/problems.js';

/** An axis of the radar. */
export interface BlockAxis {
  label: string;
}

/** One value per axis. */
export interface BlockSeries {
  label: string;
  /** In the order of the axes; `null` is a gap, never a zero. */
  values: readonly (number | null)[];
  /** What the series is; decides how it is drawn: current strong, target hollow, benchmark quiet. Left out, the order decides. */
  role?: 'current' | 'target' | 'benchmark';
}

/** How many axes a radar can have, and how many series a reader can tell apart. */
export const axisCount = { min: 3, max: 12 } as const;
export const seriesCount = { min: 1, max: 6 } as const;

/** A series as it is drawn: its look 1…6, and its values with a gap where one is missing or cannot be drawn. */
export interface DrawnSeries {
  label: string;
  look: number;
  values: (number | null)[];
}

const lookOf = { current: 1, target: 2, benchmark: 6 } as const;

/** What can be drawn of the series, and what is wrong with the rest. `fits`: do the axes make a radar? */
export function readSeries(
  axes: readonly BlockAxis[],
  series: readonly BlockSeries[],
  { min, max }: { min: number; max: number },
  words: { axes: string; series: string; value: string },
) {
  const problems: Problem[] = [];
  const fits = axes.length >= axisCount.min && axes.length <= axisCount.max;
  if (!fits && axes.length > 0) problems.push({ path: 'axes', name: words.axes, kind: 'count', value: axes.length, ...axisCount });
  if (series.length > seriesCount.max)
    problems.push({ path: 'series', name: words.series, kind: 'count', value: series.length, ...seriesCount });
  const read = series.map(({ label, values }, at): (number | null)[] => {
    const path = `series[${at}].values`;
    if (values.length !== axes.length) problems.push({ path, name: label, kind: 'length', value: values.length, wanted: axes.length });
    return axes.map((axis, index) => {
      const value = values[index] ?? null;
      const problem = value === null ? null : checkNumber(`${path}[${index}]`, `${label}, ${axis.label}`, words.value, value, min, max);
      if (problem) problems.push(problem);
      return problem ? null : value;
    });
  });
  const looks = looksOf(series);
  return {
    fits: fits && min < max,
    drawn: series.slice(0, seriesCount.max).map(({ label }, at): DrawnSeries => ({ label, look: looks[at]!, values: read[at]! })),
    problems,
  };
}

/** Each role has its look; the other series take the looks that are left, in order. */
function looksOf(series: readonly BlockSeries[]): number[] {
  const free = [1, 2, 3, 4, 5, 6];
  const claim = (look: number) => (free.includes(look) ? free.splice(free.indexOf(look), 1)[0] : undefined);
  const claimed = series.map(({ role }) => role && claim(lookOf[role]));
  return claimed.map((look) => look ?? free.shift() ?? 6);
}
