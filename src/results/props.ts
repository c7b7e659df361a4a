import type { PictureProps } from '../figure/Figure.js';
import type { FigureWords } from '../figure/words.en.js';
import type { ResultsWords } from './words.en.js';

/** What a result needs of a locale. */
export interface ResultsLocale {
  tag: string;
  figure: FigureWords;
  results: ResultsWords;
}

/** What every result accepts besides its data. */
export interface ResultProps extends PictureProps {
  /** How sure the intervals are to hold the true score, between 0 and 1. Default 0.95. */
  confidence?: number | undefined;
  /** Decimals of the scores: by default none for points and percentages, one for means. */
  decimals?: number | undefined;
  /** Where there are answers, but fewer than this, no score is shown, for the privacy of those who gave them. Default 1, which shows every score. */
  minimum?: number | undefined;
  /** The results are still on their way: says so in words, and shows nothing else. */
  loading?: boolean | undefined;
  /** Language of the words and numbers. Default English. */
  locale?: ResultsLocale | undefined;
}
