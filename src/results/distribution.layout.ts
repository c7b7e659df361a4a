import { brackets, type BracketName } from '../figure/brackets.js';
import { digits } from '../figure/plane.js';
import { round } from '../figure/round.js';
import { margin, textWidth, wordWidths } from '../figure/text.js';
import { percent } from './layout.js';

/** Size of the texts at the bars, in em; the same as in `distribution.css`. */
export const barText = 0.8125;

/** The room that the highest bar leaves above it for its count, and the share of its place that a bar takes. */
const above = 0.12;
const thick = 0.8;
/** Between two segments, in places. */
const between = 0.5;

export interface DistributionLayout {
  bars: { x: string; left: string; width: string; top: string; height: string; y: string }[];
  /** The brackets in which all counts have room, and those in which each value is named. */
  counts: string;
  values: string[];
  /** A bracket under each segment: its width and the room before it, and in which brackets of container widths all names fit there. */
  spans: { segment: string; width: string; before: string }[];
  named: string;
}

/** Bars of equal width side by side, with some room between segments. */
export function layoutDistribution(
  counts: readonly number[],
  texts: { counts: readonly string[]; values: readonly string[] },
  segments: readonly (string | null)[],
  nameOf: (segment: string) => string,
): DistributionLayout {
  const shifts = segments.map(
    (_, index) => segments.slice(1, index + 1).filter((segment, before) => segment !== segments[before]).length * between,
  );
  const unit = 1 / (counts.length + (shifts.at(-1) ?? 0));
  const most = Math.max(1, ...counts);
  const start = (index: number) => (index + shifts[index]!) * unit;
  const widest = (all: readonly string[]) => Math.max(0, ...all.map((text) => textWidth(text) * margin * barText));
  const spans = segments.flatMap((segment, index) =>
    segment !== null && segment !== segments[index - 1]
      ? // Edges are rounded and sizes lie between them: sizes rounded one by one may add up to more room than there is.
        [{ segment, from: round(start(index)), to: round(start(segments.lastIndexOf(segment)) + unit) }]
      : [],
  );
  return {
    bars: counts.map((count, index) => {
      const height = (count / most) * (1 - above);
      const left = start(index) + (unit * (1 - thick)) / 2;
      return {
        x: digits(start(index) + unit / 2),
        left: percent(left),
        width: percent(unit * thick),
        top: percent(1 - height),
        height: percent(height),
        y: digits(1 - height),
      };
    }),
    counts: where((from) => widest(texts.counts) <= unit * from),
    values: texts.values.map((_, index) => where((from) => index % Math.max(1, everyOf(widest(texts.values) / (unit * from))) === 0)),
    spans: spans.map(({ segment, from, to }, index) => ({
      segment,
      width: digits(to - from),
      before: digits(from - (spans[index - 1]?.to ?? 0)),
    })),
    named: where((width) =>
      spans.every(({ segment, from, to }) => wordWidths(nameOf(segment)).every((word) => word * barText <= (to - from) * width)),
    ),
  };
}

const where = (fits: (from: number) => boolean): string =>
  brackets
    .filter(({ from }) => fits(from))
    .map(({ name }): BracketName => name)
    .join(' ');

/** Every value, every second, or the wholes of halves and tenths. */
const everyOf = (needed: number): number => [1, 2, 5, 10, 20, 30].find((every) => every >= needed) ?? 90;
