/** The words of the building blocks. */
export interface BlocksWords {
  /** The column of the axes. */
  block: string;
  /** The title when one block stands highest and one lowest in a series. */
  radarTitle(series: string, highest: string, lowest: string): string;
  /** The title otherwise. */
  radarPlainTitle(blocks: number): string;
  radarDescription(blocks: number, min: string, max: string): string;
  radarEmpty: string;
  /** How problems name the number of axes, the number of series, and a value. */
  axes: string;
  series: string;
  value: string;
}

const count = (blocks: number) => `${blocks} ${blocks === 1 ? 'building block' : 'building blocks'}`;

export const blocksEn: BlocksWords = {
  block: 'Building block',
  radarTitle: (series, highest, lowest) => `${series}: ${highest} is highest, ${lowest} lowest`,
  radarPlainTitle: count,
  radarDescription: (blocks, min, max) => `${count(blocks)}, scale from ${min} to ${max}`,
  radarEmpty: 'No building blocks yet',
  axes: 'Number of axes',
  series: 'Number of series',
  value: 'value',
};
