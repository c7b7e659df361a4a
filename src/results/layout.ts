import { digits } from '../figure/plane.js';
import { round } from '../figure/round.js';
import type { Interval } from '../metrics/interval.js';

/** A share 0…1 as an SVG attribute. */
export const percent = (share: number): string => `${round(100 * share)}%`;

/** Where things stand on an axis, as digit tokens from its start; what lies outside it has no place. */
export interface GaugeLayout {
  estimate: string | null;
  /** The ends of the interval. */
  band: { 'data-x': string; 'data-y': string } | null;
  notches: [value: number, x: string][];
}

/** Where a value stands on an axis from `min` to `max`; `null` outside it. */
export const placeOn = (min: number, max: number, value: number | null | undefined): string | null =>
  within(min, max, value) ? digits((value! - min) / (max - min)) : null;

const within = (min: number, max: number, value: number | null | undefined) => value != null && value >= min && value <= max;

/** What of a score can be drawn from `min` to `max`; of an interval all or nothing. */
export const drawn = (
  { score, interval }: { score: number | null; interval: Interval | null },
  min: number,
  max: number,
): [number | null, Interval | null] => [
  within(min, max, score) ? score : null,
  interval?.every((end) => within(min, max, end)) ? interval : null,
];

/** An axis from the first to the last of its notches, with a score and an interval that lie on it. */
export function layoutGauge(score: number | null, interval: Interval | null, notches: readonly number[]): GaugeLayout {
  const [min] = notches;
  const place = (value: number) => digits((value - min!) / (notches.at(-1)! - min!));
  return {
    estimate: score === null ? null : place(score),
    band: interval && { 'data-x': place(interval[0]), 'data-y': place(interval[1]) },
    notches: notches.map((value) => [value, place(value)]),
  };
}
