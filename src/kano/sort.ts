import { toldOrder, type Measured } from './measured.js';
import { kanoStrength, type KanoStrength } from './measures.js';

/** A result with how sure its category is. */
export type Ranked = Measured & { strength: KanoStrength | null };
export const rank = (measured: readonly Measured[]): Ranked[] =>
  measured.map((one) => ({ ...one, strength: one.tally && kanoStrength(one.tally) }));

/** By what a table of a study can be sorted. */
export const kanoSortKeys = ['label', 'category', 'strength', 'better', 'worse', 'n'] as const;
export type KanoSortKey = (typeof kanoSortKeys)[number];

/** Upwards: names by the alphabet, categories as they are told, numbers from small to large; worse from the smallest harm. */
const compare: Readonly<Record<KanoSortKey, (a: Ranked, b: Ranked, tag: string) => number>> = {
  label: (a, b, tag) => a.label.localeCompare(b.label, tag),
  category: (a, b) => placeOf(a) - placeOf(b),
  strength: (a, b) => order(a.strength?.category, b.strength?.category),
  better: (a, b) => order(a.better, b.better),
  worse: (a, b) => order(b.worse, a.worse),
  n: (a, b) => order(a.tally?.n, b.tally?.n),
};
const placeOf = ({ category }: Measured) => (category ? toldOrder.indexOf(category) : toldOrder.length);
const order = (a: number | null | undefined, b: number | null | undefined) => (a ?? 0) - (b ?? 0);

/** Has it nothing to be sorted by? */
const unknown: Readonly<Record<KanoSortKey, (one: Ranked) => boolean>> = {
  label: () => false,
  category: ({ category }) => !category,
  strength: ({ strength }) => strength?.category == null,
  better: ({ better }) => better === null,
  worse: ({ worse }) => worse === null,
  n: ({ tally }) => !tally,
};

/** The results in the order of a column; what has nothing to be sorted by comes last either way, and equals keep their order. */
export function sortMeasured(measured: readonly Ranked[], key: KanoSortKey, descending: boolean, tag: string): Ranked[] {
  const sign = descending ? -1 : 1;
  return [...measured].sort(
    (a, b) => Number(unknown[key](a)) - Number(unknown[key](b)) || (unknown[key](a) ? 0 : sign * compare[key](a, b, tag)),
  );
}
