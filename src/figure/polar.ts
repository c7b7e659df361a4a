import { pointRadial } from 'd3-shape';
import { round } from './round.js';

/** The point at a share of a full turn, clockwise from the top, and a radius, around a centre. */
export function polar(turn: number, radius: number, centre: number): [x: number, y: number] {
  const [x, y] = pointRadial(2 * Math.PI * turn, radius);
  return [round(centre + x), round(centre + y)];
}
