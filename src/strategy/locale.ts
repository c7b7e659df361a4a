import type { FigureWords } from '../figure/words.en.js';
import type { StrategyWords } from './words.en.js';

/** What a picture of strategy needs of a locale. */
export interface StrategyLocale {
  tag: string;
  figure: FigureWords;
  strategy: StrategyWords;
}
