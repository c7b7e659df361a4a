/** A mark: a shape of fixed size in the colour of its surroundings (`--_c`), for a picture or as a key in a list. Silent to assistive technology. */
export function Mark({ shape }: { shape: string }) {
  return (
    <svg data-part="mark" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}
