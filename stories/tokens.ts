/** What a variable is about; the order is that of the page that lists them. */
export type TokenGroup = 'ink and ground' | 'answer and state' | 'segments' | 'Kano categories' | 'series' | 'shape';

/** A public variable of the style sheet. */
export interface Token {
  name: `--cx-${string}`;
  group: TokenGroup;
  kind: 'colour' | 'length';
  /** What changes with it, in a sentence. */
  effect: string;
  /** What it has to stand out from: the page's paper, or another variable. Left out where it need not: hairlines and grounds. */
  against?: 'paper' | `--cx-${string}`;
  /** The contrast it needs there, by WCAG 2.2: 4.5 as text, 3 as a graphic. */
  ratio?: 4.5 | 3;
}

const text = { kind: 'colour', against: 'paper', ratio: 4.5 } as const;
const graphic = { kind: 'colour', against: 'paper', ratio: 3 } as const;
const ground = { kind: 'colour' } as const;

/** Every public variable, once; a test holds the list to the style sheet. Their defaults stand there and nowhere else. */
export const tokens: readonly Token[] = [
  { name: '--cx-ink', group: 'ink and ground', ...text, effect: 'What is read first: titles, labels, figures, the curve of a journey.' },
  {
    name: '--cx-ink-quiet',
    group: 'ink and ground',
    ...text,
    effect: 'What is read after: descriptions, hints, axis words, and the numbers beside an answer.',
  },
  { name: '--cx-line', group: 'ink and ground', ...ground, effect: 'Hairlines and grids. They part, and tell nothing by themselves.' },
  { name: '--cx-edge', group: 'ink and ground', ...graphic, effect: 'Edges of inputs, axes, and stars that are still empty.' },
  {
    name: '--cx-surface',
    group: 'ink and ground',
    ...ground,
    effect: 'Your paper: the ground of inputs and hollow marks, and the halo that keeps marks and labels clear of lines.',
  },
  { name: '--cx-sunken', group: 'ink and ground', ...ground, effect: 'Disabled inputs, and the neutral band of the Kano diagram.' },
  { name: '--cx-raised', group: 'ink and ground', ...ground, effect: 'The card with the details of a mark.' },
  {
    name: '--cx-raised-ink',
    group: 'ink and ground',
    kind: 'colour',
    against: '--cx-raised',
    ratio: 4.5,
    effect: 'What is written on that card.',
  },

  {
    name: '--cx-accent',
    group: 'answer and state',
    ...text,
    effect: 'The answer, the estimate and its interval, the moment of truth, the step being done, the focus ring.',
  },
  {
    name: '--cx-on-accent',
    group: 'answer and state',
    kind: 'colour',
    against: '--cx-accent',
    ratio: 4.5,
    effect: 'What is written on the answer.',
  },
  {
    name: '--cx-error',
    group: 'answer and state',
    ...text,
    effect: 'An answer that is missing or not allowed: its edge and its sentence.',
  },
  {
    name: '--cx-caution',
    group: 'answer and state',
    ...graphic,
    effect: 'The sign before a note on data that could not be drawn, and the rule over what needs another look.',
  },

  {
    name: '--cx-negative',
    group: 'segments',
    ...text,
    effect: 'Detractors, and difficult or low answers; the pains of a journey; a gate that is closed.',
  },
  { name: '--cx-neutral', group: 'segments', ...graphic, effect: 'Passives, and answers in the middle: a fill, never text.' },
  { name: '--cx-positive', group: 'segments', ...graphic, effect: 'Promoters, and easy or high answers; a gate that is open.' },

  { name: '--cx-must-be', group: 'Kano categories', ...text, effect: 'Must-be, or Basis: curve, marks, bars and name.' },
  { name: '--cx-one-dimensional', group: 'Kano categories', ...text, effect: 'One-dimensional, or Beleving.' },
  { name: '--cx-attractive', group: 'Kano categories', ...text, effect: 'Attractive, or Bijzonder.' },
  { name: '--cx-indifferent', group: 'Kano categories', ...text, effect: 'Indifferent; its marks are hollow.' },
  { name: '--cx-reverse', group: 'Kano categories', ...text, effect: 'Reverse.' },
  {
    name: '--cx-questionable',
    group: 'Kano categories',
    ...text,
    effect: 'Questionable, to be asked again; its marks are hollow, its bars hatched.',
  },

  {
    name: '--cx-series-1',
    group: 'series',
    ...graphic,
    effect: 'The current state, or the first series: a solid line, and the only area that is filled; the value disciplines.',
  },
  { name: '--cx-series-2', group: 'series', ...graphic, effect: 'The target, or the second series: dashed.' },
  { name: '--cx-series-3', group: 'series', ...graphic, effect: 'The third series.' },
  { name: '--cx-series-4', group: 'series', ...graphic, effect: 'The fourth series.' },
  { name: '--cx-series-5', group: 'series', ...graphic, effect: 'The fifth series.' },
  {
    name: '--cx-series-6',
    group: 'series',
    ...graphic,
    effect: 'The benchmark, or the sixth series: dotted, since it is somebody else’s.',
  },

  { name: '--cx-radius', group: 'shape', kind: 'length', effect: 'The corners of inputs. Pictures have none.' },
  { name: '--cx-target', group: 'shape', kind: 'length', effect: 'How high a cell is in a row of numbers, stars or faces.' },
];
