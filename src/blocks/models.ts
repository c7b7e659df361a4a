import type { BlockLevel } from './data.js';
import type { BlockAxis } from './series.js';

/** The languages that presets are written in. */
export type ModelLanguage = 'en' | 'nl';
type In<T> = Readonly<Record<ModelLanguage, T>>;

/** A published set of building blocks. */
export interface BlockModel {
  /** Author, title, year. */
  source: string;
  /** The blocks, clockwise. */
  labels: In<readonly string[]>;
  /** What neighbours belong to: so many blocks, one after the other. */
  dimensions?: readonly { labels: In<string>; blocks: number }[];
}

/** A published scale of maturity: the names of its levels 1, 2, 3 … */
export interface LevelModel {
  source: string;
  labels: In<readonly string[]>;
}

/**
 * The axes of a published model for a `BuildingBlocksRadar`: the names of its blocks, with their dimensions. Spread your own descriptions, parts, ids and ranges over them.
 * `threeDs`, `sixBasics` and `fiveScenarios` of the strategy models can be axes as well.
 */
export function blockAxes({ labels, dimensions }: Pick<BlockModel, 'labels' | 'dimensions'>, language: ModelLanguage): BlockAxis[] {
  const belongs = dimensions?.flatMap(({ labels: name, blocks }) => Array.from({ length: blocks }, () => name[language]));
  return labels[language].map((label, index) => ({ label, ...(belongs && { dimension: belongs[index] }) }));
}

/** The levels of a published scale, from 1, for `levels`. */
export const blockLevels = ({ labels }: LevelModel, language: ModelLanguage): BlockLevel[] =>
  labels[language].map((label, index) => ({ value: index + 1, label }));

/** The Eight Building Blocks of CRM. The Dutch names are our translation. */
export const gartnerBlocks: BlockModel = {
  source: 'Gartner, The Eight Building Blocks of CRM, 2001',
  labels: {
    en: [
      'Vision',
      'Strategy',
      'Valued Customer Experience',
      'Organizational Collaboration',
      'Processes',
      'Information',
      'Technology',
      'Metrics',
    ],
    nl: [
      'Visie',
      'Strategie',
      'Waardevolle klantbeleving',
      'Samenwerking in de organisatie',
      'Processen',
      'Informatie',
      'Technologie',
      'Kengetallen',
    ],
  },
};

/** The six disciplines of customer experience. */
export const sixDisciplines: BlockModel = {
  source: 'Manning and Bodine, Outside In, Forrester 2012',
  labels: {
    en: ['Strategy', 'Customer understanding', 'Design', 'Measurement', 'Governance', 'Culture'],
    nl: ['Strategie', 'Klantinzicht', 'Klantbeleving', 'Meten', 'Besturing', 'Cultuur'],
  },
};

/**
 * The nine building blocks of Service Excellence in the four dimensions of ISO, in the order of the dimensions. The names of eight of them are in the sources; *service innovation management*, and which
 * block belongs to which dimension, no source at hand confirms. The Dutch names are our translation. The standard divides the nine in 35 sub-elements, whose names are not free: give yours as `parts`.
 */
export const serviceExcellence: BlockModel = {
  source: 'CEN/TS 16880:2015 and ISO 23592:2021, Service excellence',
  labels: {
    en: [
      'Service excellence vision, mission and strategy',
      'Leadership and management commitment',
      'Service excellence culture',
      'Employee engagement',
      'Understanding customer needs, expectations and desires',
      'Designing and renewing outstanding customer experiences',
      'Service innovation management',
      'Managing customer experience related processes and organisational structure',
      'Monitoring service excellence activities and results',
    ],
    nl: [
      'Visie, missie en strategie voor service-excellence',
      'Leiderschap en betrokkenheid van het management',
      'Cultuur van service-excellence',
      'Betrokkenheid van medewerkers',
      'Behoeften, verwachtingen en wensen van klanten begrijpen',
      'Uitzonderlijke klantervaringen ontwerpen en vernieuwen',
      'Beheer van service-innovatie',
      'Sturing van klantprocessen en organisatiestructuur',
      'Volgen van activiteiten en resultaten',
    ],
  },
  dimensions: [
    { labels: { en: 'Leadership and strategy', nl: 'Leiderschap en strategie' }, blocks: 2 },
    { labels: { en: 'Culture and employee engagement', nl: 'Cultuur en betrokkenheid van medewerkers' }, blocks: 2 },
    { labels: { en: 'Creating outstanding customer experiences', nl: 'Uitzonderlijke klantervaringen creëren' }, blocks: 3 },
    { labels: { en: 'Operational service excellence', nl: 'Operationele service-excellence' }, blocks: 2 },
  ],
};

/** Four levels of maturity, 1 to 4. The Dutch names are our translation. */
export const forresterLevels: LevelModel = {
  source: 'Forrester, the path to customer experience maturity',
  labels: {
    en: ['Repair', 'Elevate', 'Optimize', 'Differentiate'],
    nl: ['Repareren', 'Verhogen', 'Optimaliseren', 'Onderscheiden'],
  },
};
