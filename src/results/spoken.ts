import { numberFormat } from '../figure/numbers.js';
import type { ScoreFormat } from './format.js';
import type { ReadScore } from './scored.js';
import type { CountWords, ScoreWords } from './words.en.js';

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
