import { digits } from '../figure/plane.js';
import { round } from '../figure/round.js';
import type { EmotionScale } from './journey.js';

/** A touchpoint draws the piece of the curve from itself to the next one, in a box of 1000 × 1000 of its own; so a piece needs to know no width. */
export interface Piece {
  /** Where the touchpoint stands between the top (highest) and the bottom of its cell, as digit tokens; null without emotion. */
  y: string | null;
  /** The piece in the map, from the start of the cell to its end; none at a gap. */
  map?: string;
  /** The same piece in the thread, from top to bottom: tangents upright, so that it runs on through a phase's head. */
  thread?: string;
  /** Does the curve rise after this point? The words stand on the side it leaves free. */
  rises?: boolean;
  /** Does the piece end in the upper half? What stands at its end stands on the other side. */
  ends?: boolean;
}

/** The share of the height, 0 at the top, at which a value stands. */
export const height = (value: number, { min, max }: EmotionScale) => round((max - value) / (max - min));

/** Where the neutral line runs: at zero if the scale has one inside, else in its middle. */
export const neutral = (scale: EmotionScale) => (scale.min * scale.max < 0 ? height(0, scale) : 0.5);

/**
 * A monotone curve through the known points: it never overshoots a value. The tangent at a point is the harmonic mean of the slopes beside it, and level where they differ in sign (Fritsch and Butland, "A method for
 * constructing local monotone piecewise cubic interpolants", SIAM Journal on Scientific and Statistical Computing 5, 1984, for points one apart).
 */
export function layoutCurve(values: readonly (number | null)[], scale: EmotionScale): Piece[] {
  const places = values.map((value) => (value === null ? null : height(value, scale)));
  const slopes = places.map((y, index) => {
    const next = places[index + 1] ?? null;
    return y === null || next === null ? undefined : next - y;
  });
  const tangent = (index: number) => {
    const after = slopes[index];
    const { [index - 1]: before = after!, [index]: behind = before } = slopes;
    return before * behind > 0 ? (2 * before * behind) / (before + behind) : 0;
  };
  return places.map((y, index) => {
    const slope = slopes[index];
    if (y === null || slope === undefined) return { y: y === null ? null : digits(y) };
    const to = y + slope;
    const from = y + tangent(index) / 3;
    const towards = to - tangent(index + 1) / 3;
    return {
      y: digits(y),
      map: `M0,${unit(y)}C333,${unit(from)},667,${unit(towards)},1000,${unit(to)}`,
      // In the thread high values stand at the end.
      thread: `M${unit(1 - y)},0C${unit(1 - y)},500,${unit(1 - to)},500,${unit(1 - to)},1000`,
      rises: slope < 0,
      ends: to < 0.5,
    };
  });
}

const unit = (share: number) => round(share * 1000);

/** The head of a phase carries the thread on, straight, towards the phase's first point. */
export const straight = (y: number) => `M${unit(1 - y)},0V1000`;

/** How many columns a phase takes: one per touchpoint, and one where it has none. */
const columnsOf = ({ touchpoints }: { touchpoints: readonly unknown[] }) => Math.max(1, touchpoints.length);

/** How many columns the tablet's lines of the map have: the fewest lines, and then the fewest empty cells. */
export function staveColumns(phases: readonly { touchpoints: readonly unknown[] }[]): number {
  const cells = (columns: number) => {
    // The cells that are taken, and those left empty at the end of a line because the next phase does not fit there.
    const used = phases.map(columnsOf).reduce((taken, span) => {
      const left = columns - (taken % columns);
      return taken + span + (left < columns && span > left ? left : 0);
    }, 0);
    return Math.ceil(used / columns) * columns;
  };
  return [4, 5, 3].reduce((best, columns) => (cells(columns) < cells(best) ? columns : best));
}

/** The columns of a phase, up to 999, as digit tokens for `data-span`. */
export const span = (phase: { touchpoints: readonly unknown[] }): string => digits(columnsOf(phase) / 1000);
