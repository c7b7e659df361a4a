import { arrangeMarks, boxesOf } from '../figure/crowd.js';
import { wrappings, type Side } from '../figure/labels.js';
import { round } from '../figure/round.js';
import type { KanoCategory } from './categories.js';

/** Height of the plot in em, in the narrow brackets and in the wide ones, and how wide it is in the widest; the same numbers as in `plot.css`. */
export const squarePlot = { narrow: 24, wide: 36, most: 72.5 } as const;
/** Room for the numbers of the axis at the start, in em. */
export const axisRoom = 2.5;

/** How large a mark is for a size 1…9 (see `points.css`), and half its room with a halo, in em. */
export const scaleOf = (size: number) => round(0.7 + (0.75 * (size - 1)) / 8);
const halfOf = (size: number) => round(0.375 * scaleOf(size) + 0.125);
/** The size of a mark of no stated size: 1 as it is drawn. */
const usual = 4.2;

/** The categories that a quadrant is about, by rows. */
export const quadrantCategories: readonly KanoCategory[] = ['attractive', 'oneDimensional', 'indifferent', 'mustBe'];

/** More features than these are plain dots: names and details are in the table. */
export const crowded = 100;

const far = 999;
/** Half the room of the name of a quadrant in its corner, in em: where it is narrow, in two rows. */
const quadrantWidth = 4.5;
const quadrantHeights = { narrow: 1.45, wide: 0.85 };
/** Half the room about a guide that a label had better keep clear of, in em. */
const halfGuide = 0.1;

const toTheEnd: readonly Side[] = ['e', 'ne', 'se', 'n', 's', 'nw', 'sw', 'w'];
const toTheStart = [...toTheEnd].reverse();

/** A feature at a place in a plot, as shares from the start and from the top. */
export interface Placed {
  name: string;
  x: number;
  y: number;
  size?: number | undefined;
}

/** Where features and their labels stand in a plot with a guide across each middle and names in its corners. */
export function layoutPlot(features: readonly Placed[]) {
  const items = features.map(({ name, x, y, size }) => ({
    x: round(x),
    y: round(y),
    half: halfOf(size ?? usual),
    wrappings: wrappings(name),
    sides: x > 0.5 ? toTheStart : toTheEnd,
  }));
  return arrangeMarks(items, ({ from }) => {
    const size = from < 40 ? 'narrow' : 'wide';
    const height = squarePlot[size];
    const quadrantHeight = quadrantHeights[size];
    const box = from < squarePlot.most ? boxesOf(1, -axisRoom, height) : boxesOf(0, squarePlot.most, height);
    const corner = (x: number, y: number) =>
      box(x, y, (1 - 2 * x) * quadrantWidth, (1 - 2 * y) * quadrantHeight, quadrantWidth, quadrantHeight);
    return {
      box,
      obstacles: [
        box(0, 0, -far, 0, far, far),
        box(1, 0, far, 0, far, far),
        box(0, 0, 0, -far, far, far),
        box(0, 1, 0, far, far, far),
        corner(0, 0),
        corner(1, 0),
        corner(0, 1),
        corner(1, 1),
      ],
      lines: [box(0.5, 0, 0, 0, halfGuide, far), box(0, 0.5, 0, 0, far, halfGuide)],
    };
  });
}
