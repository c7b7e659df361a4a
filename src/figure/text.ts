/**
 * Classes of characters and their width in em: narrow ones, wide ones, full-width scripts and pictures, capitals. Any other is 0.55, digits among them.
 */
const classes: readonly [RegExp, number][] = [
  [/[\siljftrI.,:;'’|!()[\]]/, 0.3],
  [/[mwMW@%&—]/, 0.88],
  [/[\u2e80-\u{1faff}]/u, 1.05],
  [/\p{Lu}/u, 0.65],
];

/**
 * Width of a text in em, without measuring, from the classes of its characters. True width ÷ this estimate was 0.87 to 1.14 over 38 labels, six fonts
 * and three engines at weight 400.
 */
export const textWidth = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (classes.find(([pattern]) => pattern.test(character))?.[1] ?? 0.55), 0);

/**
 * Room kept over the estimate: 1.15 holds for every font tried, 1.5 also when the reader widens letters and words
 * as WCAG 1.4.12 lets them (letters by .12em, words by .16em).
 */
export const margin = 1.5;

/** Height of a line in em that is reserved: what WCAG 1.4.12 lets the reader set. */
export const lineHeight = 1.5;

/** The widths of the words of a text, with room for any font. They are what takes the time, so they are found once for all widths of a label. */
export const wordWidths = (text: string): number[] => text.split(/[ \t\r\n\u00ad]+/).map((word) => textWidth(word) * margin);

/** Between words both the widening of letters and that of words apply. */
const space = 0.6;

/** Number of lines that greedy wrapping makes of words at `width` em, or Infinity when one does not fit. */
export function lines(words: readonly number[], width: number): number {
  let count = 1;
  let used = 0;
  for (const word of words) {
    if (word > width) return Infinity;
    used += word;
    if (used > width) {
      count++;
      used = word;
    }
    used += space;
  }
  return count;
}
