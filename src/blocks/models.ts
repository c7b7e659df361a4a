/** A published set of building blocks. */
export interface BlockModel {
  /** Author, title, year. */
  source: string;
  labels: Readonly<Record<'en' | 'nl', readonly string[]>>;
}

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
