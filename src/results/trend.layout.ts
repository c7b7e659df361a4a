import { nice, ticks } from 'd3-array';
import { brackets } from '../figure/brackets.js';
import { digits } from '../figure/plane.js';
import { round } from '../figure/round.js';
import { margin, textWidth } from '../figure/text.js';
import type { Interval } from '../metrics/interval.js';
import { percent } from './layout.js';

/** Room beside the plot, in em: for the levels before it, and for the last score and the target after it; the same as in `trend.css`. */
export const trendPlot = { before: 3, after: 5.5, size: 0.75 } as const;

export interface TrendPoint {
  score: number | null;
  interval: Interval | null;
}

export interface TrendLayout {
  /** Paths in a box of 1000 × 1000 that is stretched over the plot. */
  grid: string;
  band: string;
  line: string;
  target: string | null;
  levels: { value: number; y: string }[];
  /** The periods, and in which brackets there is room for their names and for a word at their place. */
  slots: { x: string; name: string; word: string }[];
  /** The scores, and the whiskers of those that have no neighbour to draw a band with; the last score is always one of them. As SVG attributes. */
  dots: { x: string; y: string; last: boolean }[];
  whiskers: { x: string; low: string; high: string }[];
  /** Where the last score and the target are told, apart from one another. */
  latest: string | null;
  goal: string | null;
}

const box = 1000;
const at = (share: number) => round(box * share);
/** Without what binary fractions add. */
const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/** Bounds that hold every score, interval and target, on round numbers within the scale. */
export function trendRange(points: readonly TrendPoint[], target: number | null, [min, max]: readonly [number, number]): [number, number] {
  const all = [
    ...points.flatMap(({ score, interval }) => [...(interval ?? []), ...(score === null ? [] : [score])]),
    ...(target === null ? [] : [target]),
  ];
  if (all.length === 0) return [min, max];
  // Not Math.min(...all): a call takes only so many arguments.
  const low = all.reduce((a, b) => Math.min(a, b));
  const high = all.reduce((a, b) => Math.max(a, b));
  // Scores that hardly differ get a tenth of the scale around them, so that noise does not look like a mountain.
  const room = Math.max(0, (max - min) / 10 - (high - low)) / 2;
  const [from, to] = nice(low - room, high + room, 4);
  return [Math.max(min, exact(from)), Math.min(max, exact(to))];
}

/** The part of the plot's height that a text at its side takes. */
const textHeight = 0.13;

export function layoutTrend(
  points: readonly TrendPoint[],
  names: readonly string[],
  words: readonly string[],
  target: number | null,
  [from, to]: readonly [number, number],
): TrendLayout {
  const slot = 1 / points.length;
  const x = (index: number) => (index + 0.5) * slot;
  const y = (value: number) => 1 - (value - from) / (to - from);
  const known = points.flatMap(({ score }, index) => (score === null ? [] : index));
  const last = known.at(-1);
  const runs = runsOf(known);
  const alone = new Set(runs.flatMap((run) => (run.length === 1 ? run : [])));
  const shown = bracketsOf(names);
  const levels = ticks(from, to, 4).map(exact);
  const lastY = last === undefined ? null : y(points[last]!.score!);
  const goalY = target === null ? null : y(target);
  return {
    grid: levels.map((value) => `M0 ${at(y(value))}H${box}`).join(''),
    line: runs
      .map((run) => run.map((index, place) => `${place ? 'L' : 'M'}${at(x(index))} ${at(y(points[index]!.score!))}`).join(''))
      .join(''),
    band: runsOf(known.filter((index) => points[index]!.interval))
      .filter((run) => run.length > 1)
      .map((run) => {
        const edge = (end: 0 | 1) => run.map((index) => `${at(x(index))} ${at(y(points[index]!.interval![end]))}`);
        return `M${[...edge(1), ...edge(0).reverse()].join('L')}Z`;
      })
      .join(''),
    target: goalY === null ? null : `M0 ${at(goalY)}H${box}`,
    levels: levels.map((value) => ({ value, y: digits(y(value)) })),
    slots: points.map((_, index) => ({
      x: digits(x(index)),
      name: shown[index]!,
      // A word may use the room of neighbours that have none.
      word: words[index] ? fitting(words[index], (words[index - 1] || words[index + 1] ? 1 : 2) * slot) : '',
    })),
    dots: known.map((index) => ({ x: percent(x(index)), y: percent(y(points[index]!.score!)), last: index === last })),
    whiskers: known
      .filter((index) => points[index]!.interval && (index === last || alone.has(index)))
      .map((index) => {
        const [low, high] = points[index]!.interval!;
        return { x: percent(x(index)), low: percent(y(low)), high: percent(y(high)) };
      }),
    latest: lastY === null ? null : digits(lastY),
    goal: goalY === null ? null : digits(lastY === null ? goalY : apart(goalY, lastY)),
  };
}

/** Neighbours together. */
function runsOf(indexes: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run?.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** A place for the target's name that leaves the last score its own: on the side where it lies, or on the other where the plot ends. */
function apart(goal: number, latest: number): number {
  if (Math.abs(goal - latest) >= textHeight) return goal;
  const side = goal < latest ? -1 : 1;
  const place = latest + side * textHeight;
  return place < 0 || place > 1 ? latest - side * textHeight : place;
}

const widthOf = (text: string) => textWidth(text) * margin * trendPlot.size;
const plotWidth = (from: number) => from - trendPlot.before - trendPlot.after;

/** The brackets in which a word is no wider than its share of the plot. */
const fitting = (word: string, share: number) =>
  brackets
    .filter(({ from }) => widthOf(word) <= plotWidth(from) * share)
    .map(({ name }) => name)
    .join(' ');

/** The brackets in which each period shows its name: counted back from the last, every so many as the longest name needs, and none that would stick out. */
function bracketsOf(names: readonly string[]): string[] {
  const count = names.length;
  const widths = names.map(widthOf);
  const widest = widths.reduce((a, b) => Math.max(a, b), 0);
  return widths.map((width, index) =>
    brackets
      .filter(({ from }) => {
        const slot = plotWidth(from) / count;
        const every = Math.max(1, Math.ceil(widest / slot));
        return (
          (count - 1 - index) % every === 0 &&
          width / 2 <= (index + 0.5) * slot + trendPlot.before &&
          width / 2 <= (count - index - 0.5) * slot + trendPlot.after
        );
      })
      .map(({ name }) => name)
      .join(' '),
  );
}
