import { circle, diamond, square, triangle, triangleDown } from '../figure/shapes.js';
import type { KanoCategory } from './categories.js';

/** A category is told by its shape before its colour: a square carries, a circle is even, a triangle lifts. */
export const shapeOf: Readonly<Record<KanoCategory, string>> = {
  mustBe: square,
  oneDimensional: circle,
  attractive: triangle,
  indifferent: circle,
  reverse: triangleDown,
  questionable: diamond,
};
