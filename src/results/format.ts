import { numberFormat } from '../figure/numbers.js';
import type { ScoreKind } from './measures.js';
import type { MeasureWords } from './words.en.js';

/** How the scores of one kind are written in a language. */
export interface ScoreFormat {
  /** On its own: +30, 84%, 5.8. */
  score: (value: number) => string;
  /** The same without a sign before what is above zero, as between words and on an axis. */
  plain: (value: number) => string;
  /** At a place of an axis, in as many decimals as it takes. */
  axis: (value: number) => string;
  /** The figures and their unit apart, for large type. */
  parts: (value: number) => [figures: string, unit: string];
  /** A difference, signed: +8 points, +0.4. */
  difference: (value: number, words: Pick<MeasureWords, 'points'>) => string;
}

export function scoreFormat(kind: ScoreKind, tag: string, decimals = kind === 'mean' ? 1 : 0): ScoreFormat {
  const plain = numberFormat(tag, decimals);
  const axis = numberFormat(tag, undefined, 'negative', kind === 'share' ? 'percent' : undefined);
  const signed = numberFormat(tag, decimals, 'exceptZero');
  if (kind === 'mean') return { score: plain, plain, axis, parts: (value) => [plain(value), ''], difference: signed };
  if (kind === 'points')
    return { score: signed, plain, axis, parts: (value) => [signed(value), ''], difference: (value, { points }) => points(signed(value)) };
  const percent = numberFormat(tag, decimals, 'negative', 'percent');
  return {
    score: percent,
    plain: percent,
    axis,
    parts: (value) => {
      const text = percent(value);
      // The sign stands last in every language of the library, after a space in some and with a mark of direction in others.
      const [sign] = /\s?[%٪\u061c]+$/.exec(text) ?? [''];
      return [text.slice(0, text.length - sign.length), sign];
    },
    difference: (value, { points }) => points(signed(100 * value)),
  };
}
