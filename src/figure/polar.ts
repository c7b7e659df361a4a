import { round } from './round.js';

/** The point at a share of a full turn, clockwise from the top, and a radius, around a centre. */
export function polar(turn: number, radius: number, centre: number): [x: number, y: number] {
  const angle = 2 * Math.PI * turn;
  return [round(centre + radius * Math.sin(angle)), round(centre - radius * Math.cos(angle))];
}
