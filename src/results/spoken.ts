import { numberFormat } from '../figure/numbers.js';
import type { ScoreFormat } from './format.js';
import type { ReadScore } from './scored.js';
import type { MeasureInfo } from './measures.js';
import type { CountWords, MeasureWords, ScoreWords } from './words.en.js';

/** A score with its interval and n in one sentence, or why there is none. */
export function spoken(
  name: string,
  { score, interval, n, withheld }: Pick<ReadScore, 'score' | 'interval' | 'n' | 'withheld'>,
  { plain }: ScoreFormat,
  words: CountWords & ScoreWords,
  tag: string,
  minimum = 1,
): string {
  const write = numberFormat(tag);
  if (withheld) return words.withheld(n!, minimum, write);
  return score === null ? words.noAnswers : words.sentence({ name, score: plain(score), interval: interval?.map(plain), n }, write);
}

/** Which end of the scale is good, where a measure is in use with either; CES 2.0 and 1.0 point opposite ways. */
export const directionOf = ({ direction }: MeasureInfo, words: MeasureWords): string | undefined =>
  direction && (direction === 'high-is-good' ? words.highIsGood : words.lowIsGood);

/** A sentence about a score, and which end of its scale is good where that must be said. */
export const directed = (told: string, info: MeasureInfo, words: MeasureWords): string =>
  [told, directionOf(info, words)].filter(Boolean).join('; ');
