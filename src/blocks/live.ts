import type { FigureWords } from '../figure/words.en.js';
import { readSeries, type BlockSeries, type ReadAxis } from './series.js';
import { withUnit } from './told.js';
import type { BlocksWords } from './words.en.js';

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

/** What the radar can have to say, said here: the locale has functions, which cannot cross to the browser. */
export function liveWords(
  blocks: readonly ReadAxis[],
  series: readonly BlockSeries[],
  text: BlocksWords,
  figure: FigureWords,
  number: (value: number) => string,
): LiveWords {
  const notes: Record<string, string> = {};
  const strayNotes: Record<string, string> = {};
  const problems: Record<string, string> = {};
  for (const problem of readSeries(blocks, series, text).problems)
    if (!('note' in problem)) problems[problem.path] = figure.problem(problem, number);
    else if (problem.kind === 'length') strayNotes[problem.name] = problem.note;
    else notes[`${problem.path} ${problem.kind}`] = problem.note;
  // A number that nobody answers, to find its place in a sentence by.
  const unknown = Number.MAX_SAFE_INTEGER;
  const holed = (value: number) => (value === unknown ? hole : number(value));
  return {
    block: text.block,
    value: text.value,
    noValue: figure.noValue,
    dataAsTable: figure.dataAsTable,
    axesNote: notes['axes count'] ?? '',
    scaleNote: notes['axes scale'] ?? '',
    seriesNote: notes['series count'] ?? '',
    openNote: text.openNote(hole),
    strayNotes,
    problems,
    offAxis: blocks.map(({ label, min, max }) =>
      figure.problem(
        { path: '', name: `${series[0]!.label}, ${label}`, kind: 'range', field: text.value, value: unknown, min, max },
        holed,
      ),
    ),
    scales: Object.fromEntries(
      blocks.map(({ min, max, unit, better }) => {
        const [low, high, turned] = [number(min), withUnit(number(max), unit), better === 'low'] as const;
        return [`${low} ${high} ${turned}`, text.ownScale(low, high, turned)];
      }),
    ),
  };
}
