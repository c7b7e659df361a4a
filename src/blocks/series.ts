import { checkNumber, isScale, type Problem } from '../figure/problems.js';
import type { BlocksWords } from './words.en.js';

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
export const maxSeries = 6;

/** A series as it is drawn: its look 1…6, and its values with a gap where one is missing or cannot be drawn. */
export interface DrawnSeries {
  label: string;
  look: number;
  values: (number | null)[];
}

const lookOf = { current: 1, target: 2, benchmark: 6 } as const;

/** What can be drawn of the series, and what is wrong with the rest. `fits`: do axes and scale make a radar? */
export function readSeries(
  labels: readonly string[],
  series: readonly BlockSeries[],
  { min, max }: { min: number; max: number },
  words: Pick<BlocksWords, 'value' | 'lengthNote' | 'axesNote' | 'seriesNote' | 'scaleNote'>,
) {
  const problems: Problem[] = [];
  const n = labels.length;
  const few = n < axisCount.min || n > axisCount.max;
  const scaled = isScale(min, max);
  if (few && n > 0)
    problems.push({ path: 'axes', name: '', kind: 'count', value: n, ...axisCount, note: words.axesNote(n, axisCount.min, axisCount.max) });
  if (!scaled) problems.push({ path: 'min, max', name: '', kind: 'scale', min, max, note: words.scaleNote(String(min), String(max)) });
  if (series.length > maxSeries)
    problems.push({
      path: 'series',
      name: '',
      kind: 'count',
      value: series.length,
      min: 1,
      max: maxSeries,
      note: words.seriesNote(series.length, maxSeries),
    });
  const read = series.map(({ label, values }, at): (number | null)[] => {
    const path = `series[${at}].values`;
    const given = values ?? [];
    if (given.length !== n)
      problems.push({ path, name: label, kind: 'length', value: given.length, wanted: n, note: words.lengthNote(label, given.length, n) });
    return labels.map((axis, index) => {
      const value = given[index] ?? null;
      if (value === null || !scaled) return null;
      // Words are made for what is wrong only: most values are right, and there are many.
      if (typeof value === 'number' && value >= min && value <= max) return value;
      problems.push(checkNumber(`${path}[${index}]`, `${label}, ${axis}`, words.value, value, min, max)!);
      return null;
    });
  });
  const looks = looksOf(series.slice(0, maxSeries));
  return {
    fits: !few && scaled,
    drawn: looks.map((look, at): DrawnSeries => ({ label: series[at]!.label, look, values: read[at]! })),
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
