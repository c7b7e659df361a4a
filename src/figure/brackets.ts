/** The brackets of container widths, in em, that a picture is laid out for; the same as the container queries in `labels.css`; no page is wider than the last. */
export const brackets = [
  { name: 'xs', from: 17, to: 26 },
  { name: 's', from: 26, to: 40 },
  { name: 'm', from: 40, to: 56 },
  { name: 'l', from: 56, to: 75 },
  { name: 'xl', from: 75, to: 400 },
] as const;

export type BracketName = (typeof brackets)[number]['name'];
