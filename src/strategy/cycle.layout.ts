import { digits } from '../figure/plane.js';
import { polar } from '../figure/polar.js';
import { lineHeight, margin, textWidth } from '../figure/text.js';

/** Side of the ring in em, and the size of a name in it; the same numbers as in `strategy.css`. */
export const ringSides = { s: 11, m: 14, l: 17 } as const;
export const nameSize = 0.8125;
/** The drawing has sixteen units to the em. */
const em = 16;
/** Radius of the ring, as a share of its side. */
const reach = 0.455;
/** An arrow: what is free at either end, the length of its head, and half its width and that of its head. */
const gap = 5;
const head = 10;
const widths = { thin: { half: 1, headHalf: 5 }, thick: { half: 2.5, headHalf: 8 } } as const;
/** How far from the middle names may stand, as shares of the side. */
const distances = Array.from({ length: 20 }, (_, index) => (56 - index) / 200);

export interface CycleLayout {
  size: keyof typeof ringSides;
  /** Side of the drawing. */
  side: number;
  /** Do the names stand in the ring, or their numbers? */
  named: boolean;
  arrows: string[];
  /** Where the names or numbers stand. */
  places: { x: string; y: string }[];
}

/** A ring of arrows, clockwise from the top, with the names in it: as large as they need, or small with numbers where no ring is large enough. */
export function layoutCycle(labels: readonly string[], current: number | null): CycleLayout {
  const halves = labels.map((label) => (textWidth(label) * margin * nameSize) / 2);
  const sizes = Object.keys(ringSides) as (keyof typeof ringSides)[];
  const tries = sizes.flatMap((size) => distances.map((distance) => ({ size, distance })));
  const found = tries.find(({ size, distance }) => fits(halves, ringSides[size], distance));
  const { size, distance } = found ?? { size: 's', distance: 0.25 };
  const side = ringSides[size] * em;
  return {
    size,
    side,
    named: found !== undefined,
    arrows: labels.map((_, step) => arrow(step, labels.length, side, widths[step === current ? 'thick' : 'thin'])),
    places: labels.map((_, step) => {
      const [x, y] = polar((step + 0.5) / labels.length, distance, 0.5);
      return { x: digits(x), y: digits(y) };
    }),
  };
}

/** Do names of these half widths, in em, lie within the ring and apart from one another? */
function fits(halves: readonly number[], side: number, distance: number): boolean {
  const tall = (lineHeight * nameSize) / 2;
  const room = side * reach - widths.thick.headHalf / em;
  const boxes = halves.map((half, step) => ({ half, at: polar((step + 0.5) / halves.length, distance * side, 0) }));
  return boxes.every(
    ({ half, at: [x, y] }, index) =>
      (Math.abs(x) + half) ** 2 + (Math.abs(y) + tall) ** 2 <= room ** 2 &&
      boxes.slice(0, index).every((other) => Math.abs(other.at[0] - x) >= other.half + half || Math.abs(other.at[1] - y) >= 2 * tall),
  );
}

/** One arrow of the ring as an area: a band along the circle, and a head on it. */
function arrow(step: number, steps: number, side: number, { half, headHalf }: { half: number; headHalf: number }): string {
  const radius = side * reach;
  const turn = (length: number) => length / (2 * Math.PI * radius);
  const [start, tip] = [step / steps + turn(gap), (step + 1) / steps - turn(gap)];
  const neck = tip - turn(head);
  const at = (where: number, off: number) => polar(where, radius + off, side / 2).join(' ');
  const [outer, inner] = [radius + half, radius - half];
  return [
    `M${at(start, half)}A${outer} ${outer} 0 0 1 ${at(neck, half)}`,
    `L${at(neck, headHalf)}L${at(tip, 0)}L${at(neck, -headHalf)}`,
    `L${at(neck, -half)}A${inner} ${inner} 0 0 0 ${at(start, -half)}Z`,
  ].join('');
}
