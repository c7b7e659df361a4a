import { digits } from '../figure/plane.js';
import { round } from '../figure/round.js';
import type { Interval } from '../metrics/interval.js';

/** A share 0…1 as an SVG attribute. */
export const percent = (share: number): string => `${round(100 * share)}%`;

/** Where things stand on an axis, as digit tokens from its start; what lies outside it has no place. */
export interface GaugeLayout {
  estimate: string | null;
  /** The interval: from its start, and from the axis' end back to its end; and its text, which slides from flush with the start to flush with the end. */
  band: { from: string; back: string; text: string } | null;
  notches: { value: number; x: string }[];
}

/** Where a value stands on an axis from `min` to `max`; `null` outside it. */
export const placeOn = (min: number, max: number, value: number | null | undefined): string | null =>
  value != null && value >= min && value <= max ? digits((value - min) / (max - min)) : null;

/** An axis from the first to the last of its notches. */
export function layoutGauge(score: number | null, interval: Interval | null, notches: readonly number[]): GaugeLayout {
  const [min, max] = [notches[0]!, notches.at(-1)!];
  const share = (value: number) => (value - min) / (max - min);
  const [low, high] = interval?.map(share) ?? [];
  return {
    estimate: placeOn(min, max, score),
    band: low! >= 0 && high! <= 1 ? { from: digits(low!), back: digits(1 - high!), text: digits((low! + high!) / 2) } : null,
    notches: notches.map((value) => ({ value, x: digits(share(value)) })),
  };
}
