/** Stands in a sentence for what is known only in the browser. */
export const hole = '\u0000';

/** Every sentence that the radar of an assessment can need, finished in the language of the page. */
export interface LiveWords {
  block: string;
  value: string;
  noValue: string;
  dataAsTable: string;
  axesNote: string;
  scaleNote: string;
  seriesNote: string;
  /** With a hole for the blocks. */
  openNote: string;
  /** Of the series with too many values, by their names. */
  strayNotes: Readonly<Record<string, string>>;
  /** What is wrong with data that are there at first, by path. */
  problems: Readonly<Record<string, string>>;
  /** That an answer lies off its axis, for each axis, with a hole for the answer. */
  offAxis: readonly string[];
  /** The scale of each axis that has its own, by its ends as they are written. */
  scales: Readonly<Record<string, string>>;
}
