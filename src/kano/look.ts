import type { Shape } from '../figure/shapes.js';
import type { KanoCategory } from './categories.js';

/** A category is told by its shape before its colour: a square carries, a circle is even, a triangle lifts. */
export const shapeOf: Readonly<Record<KanoCategory, Shape>> = {
  mustBe: 'square',
  oneDimensional: 'circle',
  attractive: 'triangle',
  indifferent: 'circle',
  reverse: 'triangle-down',
  questionable: 'diamond',
};
