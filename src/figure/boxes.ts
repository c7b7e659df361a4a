import { round } from './round.js';

/**
 * Boxes that move with their container. Within a bracket of container widths everything moves linearly, so "do these two touch at some
 * width between a and b?" is the intersection of two intervals, and the answer holds at every width, not only at a few that were tried.
 * All lengths are em of the picture's own font size.
 */

/** A coordinate at container width w: `slope · w + offset`. */
export interface Linear {
  slope: number;
  offset: number;
}

/** A box: its centre, and half its size. */
export interface Box {
  x: Linear;
  y: Linear;
  halfWidth: number;
  halfHeight: number;
}

/** Widths of the container, from and to. */
export interface Range {
  from: number;
  to: number;
}

/** A point at a share of a length that moves with the container, and `by` em further on. */
export const shift = (length: Linear, share: number, by = 0): Linear => ({
  slope: round(length.slope * share),
  offset: round(length.offset * share + by),
});

/** Where a coordinate is at one width of the container. */
export const at = ({ slope, offset }: Linear, width: number): number => slope * width + offset;

/** The smallest and the largest width at which |slope · w + offset| is within the limit. */
const first = (slope: number, offset: number, limit: number) => (slope ? ((slope > 0 ? -limit : limit) - offset) / slope : -Infinity);
const last = (slope: number, offset: number, limit: number) => -first(-slope, offset, limit);

/**
 * Do two boxes touch at some width in the range? The distance of their centres is linear, so each direction gives an interval of widths, and
 * they touch where both intervals and the range meet. Asked some hundred thousand times for a picture, so it makes no objects.
 */
export function touch(a: Box, b: Box, { from, to }: Range): boolean {
  const across = a.x.slope - b.x.slope;
  const along = a.y.slope - b.y.slope;
  const dx = a.x.offset - b.x.offset;
  const dy = a.y.offset - b.y.offset;
  const width = a.halfWidth + b.halfWidth;
  const height = a.halfHeight + b.halfHeight;
  if ((!across && Math.abs(dx) >= width) || (!along && Math.abs(dy) >= height)) return false;
  return (
    Math.max(from, first(across, dx, width), first(along, dy, height)) < Math.min(to, last(across, dx, width), last(along, dy, height))
  );
}
