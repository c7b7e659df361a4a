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
  /** How problems name the number of axes and of series. */
  axes: string;
  series: string;
}

export const blocksEn: BlocksWords = {
  block: 'Building block',
  radarTitle: (series, highest, lowest) => `${series}: ${highest} is highest, ${lowest} lowest`,
  radarPlainTitle: (blocks) => `${blocks} ${blocks === 1 ? 'building block' : 'building blocks'}`,
  radarDescription: (blocks, min, max) => `${blocks} ${blocks === 1 ? 'building block' : 'building blocks'}, scale from ${min} to ${max}`,
  radarEmpty: 'No building blocks yet',
  axes: 'Number of axes',
  series: 'Number of series',
};
