import type { SVGAttributes } from 'react';
import { shapes, type Shape } from './shapes.js';

/** A mark: a shape of fixed size in the colour of its surroundings (`--_c`), for a picture or as a key in a list. Silent to assistive technology. */
export function Mark({ shape, ...rest }: { shape: Shape } & SVGAttributes<SVGSVGElement>) {
  return (
    <svg data-part="mark" viewBox="-8 -8 16 16" aria-hidden="true" {...rest}>
      <path d={shapes[shape]} />
    </svg>
  );
}
