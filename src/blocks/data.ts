import type { BlockAxis, BlockSeries } from './series.js';

/** What a radar shows, and the list of gaps beside it. */
export interface BlocksData {
  /** The building blocks, clockwise from the top: 3 to 12 of them make a radar, fewer or more are shown as bars. */
  axes: readonly BlockAxis[];
  /** Up to six series with a value per axis. */
  series: readonly BlockSeries[];
  /** The value in the centre, default 0. The range is fixed and never floats with the data. */
  min?: number | undefined;
  /** The value of the outer ring, default 5. */
  max?: number | undefined;
  /** Decimals of the values. Default 0 where all are whole, else 1. */
  decimals?: number | undefined;
}

/** A level of maturity. */
export interface BlockLevel {
  value: number;
  label: string;
}
