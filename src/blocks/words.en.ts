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
  /** How a note calls a value. */
  value: string;
  /** Notes on data that cannot be drawn as given. */
  lengthNote(series: string, values: number, axes: number): string;
  axesNote(axes: number, min: number, max: number): string;
  seriesNote(series: number, max: number): string;
  scaleNote(min: string, max: string): string;
}

const count = (blocks: number) => `${blocks} ${blocks === 1 ? 'building block' : 'building blocks'}`;

export const blocksEn: BlocksWords = {
  block: 'Building block',
  radarTitle: (series, highest, lowest) => `${series}: ${highest} is highest, ${lowest} lowest`,
  radarPlainTitle: count,
  radarDescription: (blocks, min, max) => `${count(blocks)}, scale from ${min} to ${max}`,
  radarEmpty: 'No building blocks yet',
  value: 'value',
  lengthNote: (series, values, axes) =>
    `${series}: ${values} values for ${axes} axes. Missing values are left as gaps; extra ones are left out.`,
  axesNote: (axes, min, max) => `A radar needs ${min} to ${max} axes; here there are ${axes}. The values are in the table.`,
  seriesNote: (series, max) => `Of ${series} series the first ${max} are drawn; the others are in the table.`,
  scaleNote: (min, max) => `A scale from ${min} to ${max} cannot be drawn. The values are in the table.`,
};
