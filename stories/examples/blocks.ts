import { gartnerBlocks, sixDisciplines, type BlockAxis, type BlockSeries, type BuildingBlocksRadarProps } from '../../src/index.js';

type Example = Pick<BuildingBlocksRadarProps, 'axes' | 'series' | 'caption' | 'description' | 'min' | 'max'>;

const axes = (labels: readonly string[]): BlockAxis[] => labels.map((label) => ({ label }));
const now = [3.2, 2.8, 2.1, 1.6, 2.9, 3.6, 3.9, null];
const target = [4, 4, 4.5, 3.5, 4, 4, 4, 3.5];
const sector = [3.1, 3.3, 2.9, 2.7, 3, 2.8, 3.4, 2.6];

/** Gartner's eight, self-assessed. Figures are invented. */
export const gartner: Record<'en' | 'nl', Example> = {
  en: {
    caption: 'Collaboration and experience are furthest from the target',
    description: 'Eight building blocks (Gartner 2001), self-assessment from 0 to 5, 23 managers',
    axes: axes(gartnerBlocks.labels.en),
    series: [
      { label: 'Now (2026)', values: now, role: 'current' },
      { label: 'Target 2028', values: target, role: 'target' },
      { label: 'Sector (n = 41)', values: sector, role: 'benchmark' },
    ],
  },
  nl: {
    caption: 'Samenwerking en beleving liggen het verst van het doel',
    description: 'Acht bouwstenen (Gartner 2001, vertaald), zelfbeoordeling van 0 tot 5, 23 leidinggevenden',
    axes: axes(gartnerBlocks.labels.nl),
    series: [
      { label: 'Nu (2026)', values: now, role: 'current' },
      { label: 'Doel 2028', values: target, role: 'target' },
      { label: 'Sector (n = 41)', values: sector, role: 'benchmark' },
    ],
  },
};

/** The six disciplines, this year against last. Figures are invented. */
export const disciplines: Record<'en' | 'nl', Example> = {
  en: {
    axes: axes(sixDisciplines.labels.en),
    series: [
      { label: '2026', values: [3, 4, 3, 3, 2, 3] },
      { label: '2025', values: [2, 3, 3, 2, 2, 3] },
    ],
  },
  nl: {
    axes: axes(sixDisciplines.labels.nl),
    series: [
      { label: '2026', values: [3, 4, 3, 3, 2, 3] },
      { label: '2025', values: [2, 3, 3, 2, 2, 3] },
    ],
  },
};

/** What goes wrong in real data. */
export const badSeries: { axes: BlockAxis[]; series: BlockSeries[] } = {
  axes: axes(['Strategy', 'Culture', 'Measurement', 'Design']),
  series: [
    { label: 'Too few values', values: [2, 3] },
    { label: 'Off the scale', values: [1, 9, 3, NaN] },
    { label: 'Too many', values: [1, 2, 3, 4, 5] },
  ],
};
