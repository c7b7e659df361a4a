/** The words of the building blocks. */
export interface BlocksWords {
  /** The column of the axes. */
  block: string;
  /** The title when one block stands highest and one lowest in a series. */
  radarTitle(series: string, highest: string, lowest: string): string;
  /** The title otherwise: also without values, and without blocks. */
  radarPlainTitle(blocks: number, known: boolean): string;
  /** The scale, or null where not all blocks have the same one. */
  radarDescription(blocks: number, scale: string | null): string;
  /** The scale of one block, told beside its name. */
  ownScale(min: string, max: string, lowIsBetter: boolean): string;
  /** How a note calls a value. */
  value: string;
  /** Blocks that have a target and no value for now. */
  openNote(blocks: string): string;
  /** Notes on data that cannot be drawn as given. */
  strayNote(series: string, values: number, axes: number): string;
  axesNote(axes: number, min: number, max: number): string;
  seriesNote(series: number, min: number, max: number): string;
  scaleNote(blocks: string): string;
}

const count = (blocks: number) => `${blocks} ${blocks === 1 ? 'building block' : 'building blocks'}`;

export const blocksEn: BlocksWords = {
  block: 'Building block',
  radarTitle: (series, highest, lowest) => `${series}: ${highest} is highest, ${lowest} lowest`,
  radarPlainTitle: (blocks, known) => (blocks ? count(blocks) + (known ? '' : ', no values yet') : 'No building blocks yet'),
  radarDescription: (blocks, scale) => `${count(blocks)}, ${scale ? `scale ${scale}` : 'each on its own scale; outwards is better'}`,
  ownScale: (min, max, low) => `${min} to ${max}${low ? ', low is better' : ''}`,
  value: 'value',
  openNote: (blocks) => `${blocks}: no value to compare with the target yet.`,
  strayNote: (series, values, axes) => `${series}: ${values} values for ${axes} axes. The table has them all.`,
  axesNote: (axes, min, max) => `A radar needs ${min} to ${max} axes, not ${axes}: here are bars.`,
  seriesNote: (series, _, max) => `The first ${max} of ${series} series are drawn. The table has them all.`,
  scaleNote: (blocks) => `${blocks}: no scale from a number to a larger one. The table has them all.`,
};

/** The words of the list of gaps. */
export interface GapsWords {
  gapsTitle(current: string, target: string): string;
  /** The scale, or null where not all blocks have the same one. */
  gapsHint(scale: string | null): string;
  /** Without a series to hold against another. */
  gapsEmpty: string;
  fromTo(current: string, target: string): string;
}

export const gapsEn: GapsWords = {
  gapsTitle: (current, target) => `From ${current} to ${target}`,
  gapsHint: (scale) => `Largest gap first${scale ? `, scale ${scale}` : ''}`,
  gapsEmpty: 'Nothing to compare with a target yet',
  fromTo: (current, target) => `${current} → ${target}`,
};

/** The words of the assessment. */
export interface AssessmentWords {
  /** The question about one block. */
  ask(block: string): string;
  /** What the answers are called in the radar. */
  answers: string;
  /** The title of the radar, and its line. */
  liveTitle: string;
  liveDescription(blocks: number): string;
  send: string;
}

export const assessmentEn: AssessmentWords = {
  ask: (block) => `${block}: how far are you?`,
  answers: 'Your answers',
  liveTitle: 'Your answers so far',
  liveDescription: (blocks) => `${count(blocks)}; the radar follows what you fill in`,
  send: 'Send',
};

/** All words of the family. */
export type BlocksFamilyWords = BlocksWords & { gaps: GapsWords; assessment: AssessmentWords };
