import { arrangeMarks, boxesOf } from '../figure/crowd.js';
import { wrappings, type Side } from '../figure/labels.js';
import { round } from '../figure/round.js';
import type { KanoCurve } from './curves.js';
import type { Drawn } from './features.js';

/** Height of the plot and room for the curve names beside it, in em, in the narrow brackets and in the wide ones; the same numbers as in `diagram.css`. */
export const kanoPlot = [
  [26, 0],
  [33, 8.5],
] as const;

/** Half the room that a word at an end of the axis has, in em. */
const axisWord = 3.5;
/** Half the size of a mark with its halo, and of a point on a line, in em. */
const halfMark = 0.5;
const halfLine = 0.25;

/** Further than any picture reaches, in em. */
const far = 999;

/** The band about neutral: a tenth of the height. */
export const neutralBand = 'M0 450H1000V550H0Z';

type Point = readonly [x: number, y: number];
const down = (satisfaction: number) => round((1 - satisfaction) / 2);

/** Degrees of fulfilment at which a curve is drawn, and at which labels keep clear of it; `reach` is one of them. */
const shares = Array.from({ length: 51 }, (_, index) => index / 50);
const pathOf = (points: readonly Point[]) => `M${points.map((point) => point.map((length) => round(length * 1000)).join(' ')).join('L')}`;

/** Where the features and their labels stand at every width of the container, and over which curves; the steps of features that went on have an arrow each. */
export function layoutKano(features: readonly Drawn[], given: readonly KanoCurve[]) {
  const curves = given
    .map(({ category, curve }) => ({
      category,
      points: shares.map((share): Point => [share, down(curve(share))]).filter(([, y]) => y >= 0 && y <= 1),
    }))
    .filter(({ points }) => points[0]);
  const items = features.map(({ name, category, fulfilment, satisfaction }) => ({
    x: round(fulfilment),
    y: down(satisfaction),
    half: halfMark,
    wrappings: wrappings(name),
    // On a rising curve the places above-start and below-end of a mark are always free of the curve; the middle of the picture is kept for the others.
    sides: category === 'mustBe' || (fulfilment >= 0.5 && category !== 'attractive') ? belowEnd : aboveStart,
  }));
  const steps = features.flatMap(({ label, date }, index) =>
    date && label === features[index - 1]?.label ? [[items[index - 1]!, items[index]!].map(({ x, y }): Point => [x, y])] : [],
  );
  const arranged = arrangeMarks(items, ({ from }) => {
    const [height, gutter] = kanoPlot[from < 40 ? 0 : 1];
    const box = boxesOf(1, -gutter, height);
    return {
      box,
      obstacles: [
        // Beyond the start, the end, the top and the bottom; the names of the curves in the corner and beside the axis, and the words at its ends.
        box(0, 0, -far, 0, far, far),
        box(1, 0, gutter + far, 0, far, far),
        box(1, 0, gutter / 2, 0.7, gutter / 2, 1.2),
        box(1, 0.5, gutter / 2, -1, gutter / 2, 2.2),
        box(0, 0, 0, -far, far, far),
        box(0, 1, 0, far, far, far),
        box(0, 0.5, axisWord, 0.6, axisWord, 0.6),
        box(1, 0.5, -axisWord, -0.6, axisWord, 0.6),
      ],
      lines: [...curves.map(({ points }) => points), ...steps].flat().map(([x, y]) => box(x, y, 0, 0, halfLine, halfLine)),
    };
  });
  return {
    ...arranged,
    curves: curves.map(({ category, points }) => ({ category, path: pathOf(points) })),
    steps: steps.map((step) => pathOf(step) + arrow(step as [Point, Point])).join(''),
  };
}

/** An arrow in the middle of a line, where no mark covers it. The picture stretches; it is drawn for one twice as wide as high. */
function arrow([[x0, y0], [x1, y1]]: [Point, Point]): string {
  const dx = 2 * (x1 - x0);
  const dy = y1 - y0;
  const size = 0.015 / (Math.hypot(dx, dy) || 1);
  const at = (along: number, aside: number): Point => [
    (x0 + x1) / 2 + ((along * dx - aside * dy) * size) / 2,
    (y0 + y1) / 2 + (along * dy + aside * dx) * size,
  ];
  return pathOf([at(-1, 1), at(1, 0), at(-1, -1)]);
}

const belowEnd: readonly Side[] = ['se', 'e', 's', 'ne', 'sw', 'n', 'w', 'nw'];
const aboveStart = [...belowEnd].reverse();
