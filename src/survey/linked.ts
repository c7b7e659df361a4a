import { list, textOf } from '../figure/given.js';
import { safeAddress, safeHref } from '../figure/links.js';
import { numberFormat } from '../figure/numbers.js';
import { tellAll } from '../figure/problems.js';
import { npsScale } from '../metrics/nps.js';
import { checkScale } from '../scale/check.js';

/** One point of a scale of links. */
export interface LinkOption<V extends number | string = number> {
  /** What `href` is asked for. */
  value: V;
  /** What stands in the cell. Default: the value itself, a number written as the locale does. */
  label?: string;
  /** What the point means. */
  word?: string;
}

export interface LinkedPoint<O> {
  option: O;
  text: string;
  word: string | undefined;
  /** Undefined where the address is none that may be followed. */
  href: string | undefined;
}

export interface LinkedScale<O> {
  points: LinkedPoint<O>[];
  /** The words under the strip; undefined where there are none, or where they stand with the points. */
  ends: readonly [low: string, high: string] | undefined;
  /** Every point has room for a word. */
  worded: boolean;
  /** More, or longer, than a row has room for. */
  long: boolean;
}

/** The points of the recommendation question. */
export const npsOptions: readonly LinkOption[] = Array.from({ length: npsScale.max - npsScale.min + 1 }, (_, index) => ({
  value: npsScale.min + index,
}));

/** Which addresses may be followed from a page, and from a mail, which has no page of its own for a relative one. */
const rules = {
  page: { safe: safeHref, allowed: 'http, https or mailto' },
  mail: { safe: safeAddress, allowed: 'a whole address of http, https or mailto' },
};

/** How many points stand in one row: eleven numbers, or seven with their words. */
const inRow = { bare: 11, worded: 7 };
/** A row at phone width holds about this many characters; each cell keeps half of one for air, and three digits may touch its edges. */
const fits = (longest: number, cells: number) => longest <= Math.max(3, 32 / cells - 0.5);

/** What each point of a scale of links shows and where it leads; tells the developer what cannot be followed. */
export function linkedScale<V extends number | string, O extends LinkOption<V>>(
  widget: string,
  given: { question: unknown; options: readonly O[]; ends: readonly [string, string] | undefined; href: (value: V) => string; tag: string },
  place: keyof typeof rules,
): LinkedScale<O> {
  const { safe, allowed } = rules[place];
  const { ends, href, tag } = given;
  const options = list(given.options).filter((option) => option != null);
  const refused: string[] = [];
  const number = numberFormat(tag);
  const texts = options.map(({ label, value }) => textOf(label ?? (typeof value === 'number' ? number(value) : value)) ?? '');
  const room = fits(Math.max(...texts.map(({ length }) => length)), options.length);
  const worded = !room || options.some(({ word }) => word);
  const points = options.map((option, index) => {
    const { value, word } = option;
    const wanted: unknown = typeof href === 'function' ? href(value) : undefined;
    const followed = safe(wanted);
    if (followed === undefined) refused.push(`href(${show(value)}) is ${show(wanted)}; allowed: ${allowed}. It is shown without a link.`);
    const end = index === 0 ? ends?.[0] : index === options.length - 1 ? ends?.[1] : undefined;
    return { option, text: texts[index]!, word: word || (worded ? end : undefined), href: followed };
  });
  if (process.env.NODE_ENV !== 'production') {
    checkScale(widget, { question: given.question, options, ends });
    tellAll(widget, refused);
  }
  return { points, ends: worded ? undefined : ends, worded, long: !room || options.length > inRow[worded ? 'worded' : 'bare'] };
}

const show = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value));
