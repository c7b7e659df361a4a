import {
  blockAxes,
  gartnerBlocks,
  serviceExcellence,
  sixDisciplines,
  type BlockAxis,
  type BlockSeries,
  type BuildingBlocksRadarProps,
} from '../../src/index.js';

type Example = Pick<BuildingBlocksRadarProps, 'axes' | 'series' | 'caption' | 'description' | 'min' | 'max'>;
type Both<T> = Record<'en' | 'nl', T>;

const now = [3.2, 2.8, 2.1, 1.6, 2.9, 3.6, 3.9, null];
const target = [4, 4, 4.5, 3.5, 4, 4, 4, 3.5];
const sector = [3.1, 3.3, 2.9, 2.7, 3, 2.8, 3.4, 2.6];

/** Gartner's eight, self-assessed. Figures are invented. */
export const gartner: Both<Example> = {
  en: {
    caption: 'Collaboration and experience are furthest from the target',
    description: 'Eight building blocks (Gartner 2001), self-assessment from 0 to 5, 23 managers',
    axes: blockAxes(gartnerBlocks, 'en'),
    series: [
      { label: 'Now (2026)', values: now, role: 'current' },
      { label: 'Target 2028', values: target, role: 'target' },
      { label: 'Sector (n = 41)', values: sector, role: 'benchmark' },
    ],
  },
  nl: {
    caption: 'Samenwerking en beleving liggen het verst van het doel',
    description: 'Acht bouwstenen (Gartner 2001, vertaald), zelfbeoordeling van 0 tot 5, 23 leidinggevenden',
    axes: blockAxes(gartnerBlocks, 'nl'),
    series: [
      { label: 'nu (2026)', values: now, role: 'current' },
      { label: 'doel 2028', values: target, role: 'target' },
      { label: 'sector (n = 41)', values: sector, role: 'benchmark' },
    ],
  },
};

/** The six disciplines, this year against last. Figures are invented. */
export const disciplines: Both<Example> = {
  en: {
    axes: blockAxes(sixDisciplines, 'en'),
    series: [
      { label: '2026', values: [3, 4, 3, 3, 2, 3] },
      { label: '2025', values: [2, 3, 3, 2, 2, 3] },
    ],
  },
  nl: {
    axes: blockAxes(sixDisciplines, 'nl'),
    series: [
      { label: '2026', values: [3, 4, 3, 3, 2, 3] },
      { label: '2025', values: [2, 3, 3, 2, 2, 3] },
    ],
  },
};

/** 35 sub-elements, four to a block and three to the last: what they are called is made up, since the standard's own names are not free. */
const parts = (language: 'en' | 'nl', index: number) =>
  Array.from({ length: index === 8 ? 3 : 4 }, (_, part) => `${language === 'nl' ? 'Onderdeel' : 'Part'} ${index + 1}.${part + 1}`);

const scored = [3.4, 2.9, 3.1, 2.4, 3.6, 2.2, 1.8, 2.7, 3];
const excellence = (language: 'en' | 'nl', label: string, description: string): Example => ({
  axes: blockAxes(serviceExcellence, language).map((axis, index) => ({ ...axis, parts: parts(language, index) })),
  description,
  series: [
    {
      label,
      values: scored,
      role: 'current',
      spread: [0.6, 0.9, 0.5, 1.1, 0.7, 0.8, 0.6, 0.4, 0.9],
      n: [14, 14, 13, 14, 14, 12, 11, 14, 14],
    },
  ],
});

/** The nine blocks of Service Excellence in their four dimensions, by fourteen respondents. Figures are invented. */
export const excellent: Both<Example> = {
  en: excellence('en', '2026', 'Service Excellence (ISO 23592), 14 respondents, scale 0–5; beam: one standard deviation'),
  nl: excellence('nl', '2026', 'Service Excellence (ISO 23592), 14 respondenten, schaal 0–5; balk: één standaarddeviatie'),
};

/** Axes with ranges, units and directions of their own. Figures are invented. */
export const measured: Both<Example> = {
  en: {
    axes: [
      { label: 'First response', min: 0, max: 48, unit: 'hours', better: 'low', description: 'Median over all channels.' },
      { label: 'Solved at once', min: 0, max: 100, unit: '%' },
      { label: 'NPS', min: -100, max: 100 },
      { label: 'Complaints a thousand orders', min: 0, max: 20, better: 'low' },
      { label: 'Report mark', min: 1, max: 10 },
    ],
    series: [
      { label: 'this quarter', values: [9, 71, 24, 6.5, 7.6], role: 'current' },
      { label: 'target', values: [4, 80, 35, 4, 8], role: 'target' },
    ],
  },
  nl: {
    axes: [
      { label: 'Eerste reactie', min: 0, max: 48, unit: 'uur', better: 'low', description: 'Mediaan over alle kanalen.' },
      { label: 'In één keer opgelost', min: 0, max: 100, unit: '%' },
      { label: 'NPS', min: -100, max: 100 },
      { label: 'Klachten per duizend bestellingen', min: 0, max: 20, better: 'low' },
      { label: 'Rapportcijfer', min: 1, max: 10 },
    ],
    series: [
      { label: 'dit kwartaal', values: [9, 71, 24, 6.5, 7.6], role: 'current' },
      { label: 'doel', values: [4, 80, 35, 4, 8], role: 'target' },
    ],
  },
};

/** Eight blocks under names of one's own. Names and figures are invented. */
export const ownBlocks: Both<Example> = {
  en: {
    axes: ['Leadership', 'Listening', 'Promise', 'People', 'Contact', 'Data', 'Partners', 'Learning'].map((label) => ({ label })),
    series: [{ label: 'now', values: [4, 3, 3, 2, 4, 2, 1, 3], role: 'current' }],
  },
  nl: {
    axes: ['Leiderschap', 'Luisteren', 'Belofte', 'Mensen', 'Contact', 'Data', 'Partners', 'Leren'].map((label) => ({ label })),
    series: [{ label: 'nu', values: [4, 3, 3, 2, 4, 2, 1, 3], role: 'current' }],
  },
};

/** Four blocks, two of which have their target or more. Figures are invented. */
const surpassedIn = (labels: readonly string[], [now, goal]: readonly [string, string]): Example => ({
  axes: labels.map((label) => ({ label })),
  series: [
    { label: now, values: [2.5, 4, 4.5, 3], role: 'current' },
    { label: goal, values: [4, 4, 4, 3.5], role: 'target' },
  ],
});
export const surpassed: Both<Example> = {
  en: surpassedIn(['Leadership', 'Listening', 'People', 'Contact'], ['now', 'target']),
  nl: surpassedIn(['Leiderschap', 'Luisteren', 'Mensen', 'Contact'], ['nu', 'doel']),
};

/** The answers of an earlier visit. */
export const assessed = [2, 3, null, 1, 2, 3, 4, null];

const levelNames = {
  en: ['Not started', 'First steps', 'On the way', 'In use', 'Proven'],
  nl: ['Niet begonnen', 'Eerste stappen', 'Onderweg', 'In gebruik', 'Bewezen'],
};

/** Gartner's eight at five levels, held against a target. Level names and figures are invented. */
const maturityIn = (language: 'en' | 'nl') => ({
  axes: blockAxes(gartnerBlocks, language),
  levels: levelNames[language].map((label, index) => ({ value: index + 1, label })),
  series: [{ label: language === 'nl' ? 'doel 2028' : 'target 2028', values: [4, 4, 5, 4, 4, 4, 4, 4], role: 'target' as const }],
});
export const maturity = { en: maturityIn('en'), nl: maturityIn('nl') };

/** What twelve managers answered; some left a block open. Figures are invented. */
export const respondents: (number | null)[][] = Array.from({ length: 12 }, (_, at) =>
  [3, 3, 2, 2, 3, 4, 4, 3].map((middle, block) =>
    (at + block) % 7 === 6 ? null : Math.min(5, Math.max(1, middle + ((at * 7 + block * 3) % 5) - 2)),
  ),
);

/** Names of sixty characters on twelve axes. */
export const longAxes: BlockAxis[] = Array.from({ length: 12 }, (_, index) => ({
  label: `Klanttevredenheidsonderzoek en andere metingen, onderdeel ${String(index + 1).padStart(2, '0')}`,
}));
export const twelve: BlockSeries = { label: 'Nu', values: longAxes.map((_, index) => 1 + ((index * 7) % 4)) };

export const badSeries: { axes: BlockAxis[]; series: BlockSeries[] } = {
  axes: [
    { label: 'Vision', id: 'vision' },
    { label: 'Strategy', id: 'strategy' },
    { label: 'Culture', id: 'strategy' },
    { label: 'Metrics' },
    { label: 'Costs', min: 5, max: 5 },
  ],
  series: [
    { label: 'Too few values', values: [3, 4] },
    { label: 'Off the range', values: [2, 7, 3, Number.NaN] },
    { label: 'A string, and too many', values: [1, '2' as unknown as number, 3, 4, 5, 6, 7] },
  ],
};

export const badGaps: { axes: BlockAxis[]; series: BlockSeries[] } = {
  axes: ['Vision', 'Strategy', 'Culture', 'Metrics'].map((label) => ({ label })),
  series: [
    { label: 'now', values: [2, 9, '3' as unknown as number, 1], role: 'current' },
    { label: 'target', values: [4, 4, 4, null], role: 'target' },
  ],
};
