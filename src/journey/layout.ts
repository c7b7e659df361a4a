import { curveMonotoneX } from 'd3-shape';
import { digits } from '../figure/plane.js';
import { round } from '../figure/round.js';
import { isScale } from '../figure/problems.js';
import type { EmotionScale, Step } from './journey.js';

/** A touchpoint draws the piece of the curve from itself to the next one, in a box of 1000 × 1000 of its own; so a piece needs to know no width. */
export interface Piece {
  /** Where the touchpoint stands between the top (highest) and the bottom of its cell, as digit tokens; null without emotion. */
  y: string | null;
  /** The piece in the map, from the start of the cell to its end; null at a gap. */
  map: string | null;
  /** The same piece in the thread, from top to bottom: tangents upright, so that it runs on through a phase's head. */
  thread: string | null;
  /** Does the curve rise after this point? The words stand on the side it leaves free. */
  rises: boolean;
}

/** The share of the height, 0 at the top, at which a value stands. */
export const height = (value: number, { min, max }: EmotionScale) => round((max - value) / (max - min));

/** Where the neutral line runs: at zero if the scale has one inside, else in its middle. */
export const neutral = (scale: EmotionScale) => (scale.min < 0 && scale.max > 0 && isScale(scale.min, scale.max) ? height(0, scale) : 0.5);

/** A monotone curve through the known points: it never overshoots a value (Steffen 1990). */
export function layoutCurve(steps: readonly Step[], scale: EmotionScale): Piece[] {
  const places = steps.map(({ emotion }) => (emotion === null ? null : height(emotion, scale)));
  const pieces = mapPieces(places);
  return places.map((y, index) => {
    const next = places[index + 1];
    const linked = y !== null && next !== undefined && next !== null;
    return {
      y: y === null ? null : digits(y),
      map: linked ? pieces[index]! : null,
      thread: linked ? thread(y, next) : null,
      rises: linked && next < y,
    };
  });
}

const unit = (share: number) => round(share * 1000);

/** In the thread high values stand at the end. */
const thread = (from: number, to: number) => `M${unit(1 - from)},0C${unit(1 - from)},500,${unit(1 - to)},500,${unit(1 - to)},1000`;

/** The head of a phase carries the thread on, straight, towards the phase's first point. */
export const straight = (y: number) => `M${unit(1 - y)},0V1000`;

/** The neutral line of the map. */
export const level = (y: number) => `M0,${unit(y)}H1000`;

/** Lets d3 draw each run of known points, and keeps the curve apart, a piece per touchpoint. */
function mapPieces(places: readonly (number | null)[]): Record<number, string> {
  const pieces: Record<number, string> = {};
  let x = 0;
  let y = 0;
  const piece = (toX: number, toY: number, command: string) => {
    pieces[x] = `M0,${unit(y)}${command}1000,${unit(toY)}`;
    x = toX;
    y = toY;
  };
  // The curve writes to this as it would to a canvas; what it draws is relative to the piece's own cell.
  const curve = curveMonotoneX({
    moveTo: (toX: number, toY: number) => ([x, y] = [toX, toY]),
    lineTo: (toX: number, toY: number) => piece(toX, toY, 'L'),
    bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number) =>
      piece(toX, toY, `C${unit(x1 - x)},${unit(y1)},${unit(x2 - x)},${unit(y2)},`),
    closePath: () => undefined,
  } as unknown as CanvasRenderingContext2D);
  let drawing = false;
  places.forEach((place, index) => {
    if (drawing !== (place !== null)) {
      drawing = !drawing;
      if (drawing) curve.lineStart();
      else curve.lineEnd();
    }
    if (place !== null) curve.point(index, place);
  });
  if (drawing) curve.lineEnd();
  return pieces;
}

/** How many columns a phase takes: one per touchpoint, and one where it has none. */
const columnsOf = ({ touchpoints }: { touchpoints: readonly unknown[] }) => Math.max(1, touchpoints.length);

/** How many columns the tablet's lines of the map have: the fewest lines, and then the fewest empty cells. */
export function staveColumns(phases: readonly { touchpoints: readonly unknown[] }[]): number {
  const spans = phases.map(columnsOf);
  const waste = (columns: number) => {
    let lines = 1;
    let used = 0;
    for (const span of spans) {
      if (used > 0 && used + span > columns) {
        lines++;
        used = 0;
      }
      lines += Math.floor(Math.max(0, used + span - 1) / columns);
      used = ((used + span - 1) % columns) + 1;
    }
    return lines * columns;
  };
  return [4, 5, 3].reduce((best, columns) => (waste(columns) < waste(best) ? columns : best));
}

/** The columns of a phase as digit tokens for `data-span`. */
export const span = (phase: { touchpoints: readonly unknown[] }): string => {
  const columns = columnsOf(phase);
  return [columns - (columns % 10), columns % 10].filter(Boolean).join(' ');
};
