import { checkIds, checkNumber, type Problem } from '../figure/problems.js';

/** An axis of the radar. */
export interface BlockAxis {
  id?: string;
  label: string;
}

/** One value per axis. */
export interface BlockSeries {
  id?: string;
  label: string;
  /** In the order of the axes; `null` is a gap, never a zero. */
  values: readonly (number | null)[];
  /** What the series is; decides how it is drawn: current strong, target hollow, benchmark quiet. Left out, the order decides. */
  role?: 'current' | 'target' | 'benchmark';
}

/** How many axes a radar can have, and how many series a reader can tell apart. */
export const axisCount = { min: 3, max: 12 } as const;
export const seriesCount = { min: 0, max: 6 } as const;

/** A series as it is drawn: its look 1…6, and its values with a gap where one is missing or cannot be drawn. */
export interface DrawnSeries {
  label: string;
  look: number;
  values: (number | null)[];
}

const lookOf = { current: 1, target: 2, benchmark: 6 } as const;

/** What can be drawn of the series, and what is wrong with the rest. */
export function readSeries(axes: readonly BlockAxis[], series: readonly BlockSeries[], range: { min: number; max: number }, words: { axes: string; series: string }) {
  const problems: Problem[] = [...checkIds('axes', 'id', axes), ...checkIds('series', 'id', series)];
  const few = axes.length > 0 && axes.length < axisCount.min;
  const fits = axes.length >= axisCount.min && axes.length <= axisCount.max && range.min < range.max;
  if (few || axes.length > axisCount.max) problems.push({ path: 'axes', name: words.axes, kind: 'count', value: axes.length, ...axisCount });
  if (series.length > seriesCount.max) problems.push({ path: 'series', name: words.series, kind: 'count', value: series.length, ...seriesCount });
  series.forEach(({ label, values }, at) => {
    const path = `series[${at}]`;
    const absent = axes.filter((_, index) => values[index] === undefined);
    if (absent.length > 0) problems.push({ path: `${path}.values`, name: label, kind: 'missing', of: absent.map((axis) => axis.label) });
    if (values.length > axes.length) problems.push({ path: `${path}.values`, name: label, kind: 'surplus', value: values.length, max: axes.length });
    axes.forEach((axis, index) => {
      const value = values[index] ?? null;
      const problem = value === null ? null : checkNumber(`${path}.values[${index}]`, `${label}, ${axis.label}`, 'value', value, range.min, range.max);
      if (problem) problems.push(problem);
    });
  });
  const drawn = fits ? series.slice(0, seriesCount.max).map(({ label, values }, at): DrawnSeries => ({ label, look: looks(series)[at]!, values: axes.map((_, index) => drawable(values[index], range)) })) : [];
  return { fits, drawn, problems };
}

const drawable = (value: number | null | undefined, { min, max }: { min: number; max: number }) =>
  typeof value === 'number' && value >= min && value <= max ? value : null;

/** Each role has its look; the other series take the looks that are left, in order. */
function looks(series: readonly BlockSeries[]): number[] {
  const taken = new Set<number>();
  const claim = (look: number) => (taken.has(look) ? undefined : (taken.add(look), look));
  const claimed = series.map(({ role }) => (role ? claim(lookOf[role]) : undefined));
  return claimed.map((look) => look ?? claim([1, 2, 3, 4, 5, 6].find((free) => !taken.has(free)) ?? 6) ?? 6);
}

/** The axes on which a series stands highest and lowest; null when none does. */
export function peaks(axes: readonly BlockAxis[], { values }: DrawnSeries): { highest: string; lowest: string } | null {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, label: axes[index]!.label }]));
  if (known.length < 2) return null;
  const highest = known.reduce((best, one) => (one.value > best.value ? one : best));
  const lowest = known.reduce((worst, one) => (one.value < worst.value ? one : worst));
  return highest.value === lowest.value ? null : { highest: highest.label, lowest: lowest.label };
}
