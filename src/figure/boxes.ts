/**
 * Boxes that move with their container. Within a bracket of container widths a box moves to and fro linearly and never up or down, so "do these two touch at some
 * width between a and b?" is answered by the two ends, and the answer holds at every width, not only at a few that were tried.
 * All lengths are em of the picture's own font size.
 */

/** A box: its centre, at `slope · w + offset` from the start in a container w wide and `y` from the top, and half its size. */
export interface Box {
  slope: number;
  offset: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Widths of the container, from and to. */
export interface Range {
  from: number;
  to: number;
}

/** Do two boxes touch at some width in the range? The distance of their centres is linear: it takes every value between those at both ends. */
export function touch(a: Box, b: Box, { from, to }: Range): boolean {
  const slope = a.slope - b.slope;
  const offset = a.offset - b.offset;
  const reach = a.halfWidth + b.halfWidth;
  const first = slope * from + offset;
  const last = slope * to + offset;
  return Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight && Math.min(first, last) < reach && Math.max(first, last) > -reach;
}
