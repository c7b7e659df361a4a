import { offset, ways, type LabelItem, type Place } from './labels.js';
import { lineHeight } from './text.js';

interface Rect {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

const apart = (a: Rect, b: Rect) => Math.abs(a.x - b.x) >= a.halfWidth + b.halfWidth || Math.abs(a.y - b.y) >= a.halfHeight + b.halfHeight;

/** Each label with the boxes it could fill about its mark, the best first; they are the same at every width. */
export const readyAround = <Item extends LabelItem>(items: readonly Item[]) =>
  items.map((item) => ({
    ...item,
    boxes: ways(item.sides, item.wrappings)
      .sort((a, b) => a.cost - b.cost)
      .map(({ side, width, rows }) => ({ side, width, ...offset(side, width, rows * lineHeight) })),
  }));

/**
 * Places labels around a square of fixed size that stands in the middle: each in turn takes the best place that its neighbours leave free, and
 * where one finds none all are numbers. Nothing moves with the container, so the narrowest one decides.
 */
export function placeAround(
  items: ReturnType<typeof readyAround<LabelItem>>,
  size: number,
  narrowest: number,
  room: number,
): readonly Place[] {
  const taken: (Rect & Place)[] = [];
  for (const { x, y, boxes } of items)
    for (const { dx, dy, ...rest } of boxes) {
      const box = { x: size * (x - 0.5) + dx, y: size * (y - 0.5) + dy, ...rest };
      if (
        Math.abs(box.x) + box.halfWidth > narrowest / 2 ||
        Math.abs(box.y) + box.halfHeight > size / 2 + room ||
        !taken.every((other) => apart(other, box))
      )
        continue;
      taken.push(box);
      break;
    }
  return taken.length < items.length ? items.map(({ sides }) => ({ side: sides[0]!, width: 0 })) : taken;
}
