import { round } from '../figure/round.js';
import { circle } from '../figure/shapes.js';

/** The triangle: equal sides, one corner at the top. */
export const triangle = { width: 320, height: 277.128 } as const;
type Point = readonly [x: number, y: number];
/** In the order of `disciplines`: at the top, at the start of the foot, and at its end. */
const corners: readonly Point[] = [
  [triangle.width / 2, 0],
  [0, triangle.height],
  [triangle.width, triangle.height],
];
/** The middle: two thirds of the way down. */
const centre: Point = [triangle.width / 2, (2 * triangle.height) / 3];

export interface DisciplinesLayout {
  edge: string;
  /** From the middle to each corner. */
  grid: string;
  /** The ring of the level that is to be reached. */
  threshold: string | null;
  outline: string;
  /** Is every score known? Only then is the outline closed. */
  closed: boolean;
  /** The marks, and those of the scores under the threshold. */
  marks: string;
  hollow: string;
}

/** The point at a share of the way from the middle to a corner. */
const at = (corner: number, share: number): Point => {
  const [x, y] = corners[corner]!;
  return [round(centre[0] + share * (x - centre[0])), round(centre[1] + share * (y - centre[1]))];
};

const closed = (points: readonly Point[]) => `M${points.map((point) => point.join(' ')).join('L')}Z`;
const ring = (share: number) => closed(corners.map((_, corner) => at(corner, share)));
const drawn = (points: readonly Point[]) => points.map((point) => `M${point.join(' ')}${circle}`).join('');

/** The triangle with the scores as a small radar; scores and threshold as shares of the range. */
export function layoutRadar(shares: readonly (number | null)[], under: readonly boolean[], threshold: number | null): DisciplinesLayout {
  const points = shares.map((share, corner) => (share === null ? null : at(corner, share)));
  const known = points.filter((point) => point !== null);
  const whole = known.length === points.length;
  const pairs = points.flatMap((point, corner) => {
    const next = points[(corner + 1) % points.length];
    return point && next ? `M${point.join(' ')}L${next.join(' ')}` : [];
  });
  return {
    ...frame(threshold),
    outline: whole ? closed(known) : pairs.join(''),
    closed: whole,
    marks: drawn(points.filter((point, corner) => point !== null && !under[corner]) as Point[]),
    hollow: drawn(points.filter((point, corner) => point !== null && under[corner]) as Point[]),
  };
}

/** The triangle with one point in it, at the centre of gravity, from the share that each corner has of it. */
export function layoutPoint(weights: readonly number[] | null): DisciplinesLayout {
  const along = (axis: 0 | 1) => round(weights!.reduce((sum, weight, corner) => sum + weight * corners[corner]![axis], 0));
  return { ...frame(null), outline: '', closed: false, marks: weights ? drawn([[along(0), along(1)]]) : '', hollow: '' };
}

const frame = (threshold: number | null) => ({
  edge: ring(1),
  grid: corners.map((_, corner) => `M${at(corner, 0).join(' ')}L${at(corner, 1).join(' ')}`).join(''),
  threshold: threshold === null ? null : ring(threshold),
});
