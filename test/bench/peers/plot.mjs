import { dot, line, plot, text } from '@observablehq/plot';
import { colours, max, rings, size } from './rows.mjs';

const margin = 64;
/** It has marks and scales and no radar: places are worked out here, in units of the plane. */
const point = (turn, distance) => ({ x: Math.sin(2 * Math.PI * turn) * distance, y: Math.cos(2 * Math.PI * turn) * distance });
const closed = (points) => [...points, points[0]];

function picture({ axes, series }) {
  const turn = (index) => index / axes.length;
  const ring = (value) => axes.map((_, index) => point(turn(index), value));
  const grid = rings.flatMap((value) => closed(ring(value)).map((place) => ({ ...place, ring: value })));
  const spokes = ring(max).flatMap((place, spoke) => [
    { x: 0, y: 0, spoke },
    { ...place, spoke },
  ]);
  const marks = series.flatMap(({ label, values }) => values.map((value, index) => ({ ...point(turn(index), value), series: label })));
  const outlines = series.flatMap(({ label }) => closed(marks.filter((mark) => mark.series === label)));
  const names = axes.map(({ label }, index) => ({ ...point(turn(index), max * 1.1), label }));
  const place = { x: 'x', y: 'y' };
  const named = (anchor, of) => text(names.filter(of), { ...place, text: 'label', textAnchor: anchor });
  return plot({
    width: size,
    height: size,
    margin,
    axis: null,
    x: { domain: [-max, max] },
    y: { domain: [-max, max] },
    color: { legend: true, domain: series.map(({ label }) => label), range: colours },
    marks: [
      line(grid, { ...place, z: 'ring', stroke: '#ccc' }),
      line(spokes, { ...place, z: 'spoke', stroke: '#ccc' }),
      line(outlines, { ...place, stroke: 'series' }),
      dot(marks, { ...place, r: 4, fill: 'series' }),
      text(rings, { x: 0, y: (value) => value, text: String }),
      named('middle', ({ x }) => Math.abs(x) < 0.01),
      named('start', ({ x }) => x >= 0.01),
      named('end', ({ x }) => x <= -0.01),
    ],
  });
}

/** The radar as its element. It has no update: other values are another picture in the place of this one. */
export function draw(props) {
  let element = picture(props);
  return {
    element,
    update(other) {
      const next = picture(other);
      element.replaceWith(next);
      element = next;
    },
    remove() {},
  };
}
