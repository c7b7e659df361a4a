import type { KanoCategory } from './categories.js';
import type { KanoRule } from './measures.js';

/** Which names the categories and axes have: Kano's own, or those of the 3B model (CustomerScope). */
export type KanoVocabulary = 'kano' | '3b';

/** The words of a vocabulary. */
export interface KanoTerms {
  categories: Readonly<Record<KanoCategory, string>>;
}

/** The axes of the diagram. */
export interface KanoAxes {
  /** To the right. */
  fulfilment: string;
  /** Upwards. */
  satisfaction: string;
}

/** The words that all Kano pictures share. */
export interface KanoWords {
  terms: Readonly<Record<KanoVocabulary, KanoTerms>>;
  feature: string;
  category: string;
  /** A feature as one segment sees it, or as it was at a date. */
  qualified(label: string, detail: string): string;
  /** The title: how many features of which kind; that there are none. */
  kanoTitle(total: number, kinds: readonly { word: string; count: number }[]): string;
}

/** The words of the diagram. */
export interface KanoDiagramWords {
  axes: Readonly<Record<KanoVocabulary, KanoAxes>>;
  /** The four ends of the axes. */
  ends: { up: string; down: string; start: string; end: string };
  /** What the picture is, in one line; are its curves fitted to answers, or schematic? */
  kanoDescription(axes: KanoAxes, fitted: boolean): string;
}

/**
 * Which words the five answers have. `kano`: Kano 1984 in translation; `enjoy`: Berger et al. 1993; `helpful`: Blauth; `short`: the short set in use today. The words of other languages
 * are our own translations.
 */
export const kanoWordings = ['kano', 'enjoy', 'helpful', 'short'] as const;
export type KanoWording = (typeof kanoWordings)[number];

/** Five words, from "like" to "dislike". */
export type FiveWords = readonly [string, string, string, string, string];

/** The words of the question pair. Strings only, so that they can be handed to a client component. */
export interface KanoQuestionWords {
  /** How one feels with the feature. */
  functional: string;
  /** How one feels without it. */
  dysfunctional: string;
  importance: string;
  /** The words of importance 1, 3, 5, 7 and 9. */
  degrees: FiveWords;
  answers: Readonly<Record<KanoWording, FiveWords>>;
}

/** The words that the pictures of a study share. */
export interface KanoStudyWords {
  answers: string;
  better: string;
  worse: string;
  n: string;
  unanswered: string;
  rules: Readonly<Record<KanoRule, string>>;
  sameName(name: string): string;
  /** A count of answers; written out already. */
  times(category: string, count: string): string;
}

/** The words of the table of a study. */
export interface KanoTableWords {
  strength: string;
  totalStrength: string;
  /** The difference of the two largest counts, and what it has to reach. */
  lead: string;
  threshold: string;
  evaluations: Readonly<Record<'classic' | 'pouliot' | 'short', string>>;
  tableDescription(rule: string, table: string): string;
  /** A strength in points; written out already. */
  points(points: string): string;
  /** What the asterisk means. */
  notSignificant: string;
}

/** The words of the better/worse matrix. */
export interface KanoMatrixWords {
  importance: string;
  /** What it means to lie at the top, and at the end. */
  ends: { up: string; end: string };
  /** What the picture is; do its marks differ in size, and do they go without names? */
  matrixDescription(rule: string, sized: boolean, plain: boolean): string;
  noPlace(name: string): string;
  /** Of a reverse or a questionable feature: how many answers better and worse leave out; written out already. */
  outside(name: string, category: string, count: string, n: string): string;
}

/** The words of the scatter of the continuous method. */
export interface KanoScatterWords {
  /** The two means. */
  functional: string;
  dysfunctional: string;
  deviation: string;
  /** What the picture is; written out rule. */
  scatterDescription(rule: string): string;
  noMeans(name: string): string;
}

/** The words of the list of priorities. */
export interface KanoPrioritiesWords {
  /** What to do with the features of a category. */
  advice: Readonly<Record<KanoCategory, string>>;
  prioritiesDescription(rule: string): string;
  /** Heads the features that nobody answered. */
  none: string;
  /** The figures of a feature; written out already. */
  weights(better: string, worse: string, n: string): string;
}

/** All words of the family. */
export interface KanoFamilyWords extends KanoWords {
  diagram: KanoDiagramWords;
  question: KanoQuestionWords;
  study: KanoStudyWords;
  table: KanoTableWords;
  matrix: KanoMatrixWords;
  scatter: KanoScatterWords;
  priorities: KanoPrioritiesWords;
}

const shared = { indifferent: 'Indifferent', reverse: 'Reverse', questionable: 'Questionable' };

export const kanoEn: KanoWords = {
  terms: {
    kano: {
      categories: { attractive: 'Attractive', oneDimensional: 'One-dimensional', mustBe: 'Must-be', ...shared },
    },
    '3b': {
      categories: { attractive: 'Delight', oneDimensional: 'Experience', mustBe: 'Basics', ...shared },
    },
  },
  feature: 'Feature',
  category: 'Kind',
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'feature' : 'features'}: ${kinds.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}`
      : 'No features to draw',
};

export const kanoDiagramEn: KanoDiagramWords = {
  axes: {
    kano: { fulfilment: 'Fulfilment', satisfaction: 'Satisfaction' },
    '3b': { fulfilment: 'Promise kept', satisfaction: 'Customer satisfaction' },
  },
  ends: { up: 'very satisfied', down: 'very dissatisfied', start: 'not fulfilled', end: 'fully' },
  kanoDescription: ({ fulfilment, satisfaction }, fitted) =>
    `Across: ${fulfilment.toLowerCase()}; up: ${satisfaction.toLowerCase()}. The band is neutral; the curves are ${fitted ? 'fitted to the answers' : 'schematic, not measured'}.`,
};

export const kanoQuestionEn: KanoQuestionWords = {
  functional: 'How do you feel if it is there?',
  dysfunctional: 'How do you feel if it is not there?',
  importance: 'How important is it to you?',
  degrees: ['not at all important', 'somewhat important', 'important', 'very important', 'extremely important'],
  answers: {
    kano: ['I like it that way', 'It must be that way', 'I am neutral', 'I can live with it that way', 'I dislike it that way'],
    enjoy: [
      'I enjoy it that way',
      'I expect it that way',
      'I am neutral',
      'I dislike it, but I can live with it',
      'I dislike it, and I cannot accept it',
    ],
    helpful: [
      'It would be very helpful to me',
      'It is a basic requirement for me',
      'It would not affect me',
      'It would be a minor inconvenience',
      'It would be a major problem for me',
    ],
    short: ['I like it', 'I expect it', 'I am neutral about it', 'I can tolerate it', 'I dislike it'],
  },
};

export const kanoStudyEn: KanoStudyWords = {
  answers: 'Answers',
  better: 'Better',
  worse: 'Worse',
  n: 'n',
  unanswered: 'Unanswered',
  rules: { mode: 'by the most frequent category', berger: 'by Berger’s second rule' },
  sameName: (name) => `${name}: an earlier feature has this name too.`,
  times: (category, count) => `${category} ${count}`,
};

export const kanoTableEn: KanoTableWords = {
  strength: 'Strength',
  totalStrength: 'Total strength',
  lead: 'Lead',
  threshold: 'Threshold (Fong)',
  evaluations: { classic: 'classic evaluation table', pouliot: 'Pouliot’s evaluation table', short: 'evaluation table for three answers' },
  tableDescription: (rule, table) => `Category ${rule}; ${table}`,
  points: (points) => `${points} pt`,
  notSignificant: '* The lead over the second category may be chance (Fong 1996).',
};

export const kanoMatrixEn: KanoMatrixWords = {
  importance: 'Importance',
  ends: { up: 'more satisfied if it is there', end: 'more dissatisfied if it is missing' },
  matrixDescription: (rule, sized, plain) =>
    `Better and worse of each feature; category ${rule}${sized ? '; size of a mark: importance from 1 to 9' : ''}${plain ? '; the names are in the table' : ''}`,
  noPlace: (name) => `${name}: no answers that count for better and worse. It is in the table and not in the picture.`,
  outside: (name, category, count, n) =>
    `${name}: ${count} of ${n} answers are ${category.toLowerCase()}. They do not count for better and worse.`,
};

export const kanoScatterEn: KanoScatterWords = {
  functional: 'With the feature',
  dysfunctional: 'Without the feature',
  deviation: 'Standard deviation',
  scatterDescription: (rule) =>
    `Continuous method: the mean of each feature, with one standard deviation to either side, on scales from −2 to 4; category ${rule}`,
  noMeans: (name) => `${name}: no mean can be drawn. It is in the table and not in the picture.`,
};

export const kanoPrioritiesEn: KanoPrioritiesWords = {
  advice: {
    mustBe: 'First: make these flawless',
    oneDimensional: 'Then: invest where it pays',
    attractive: 'Then: surprise',
    indifferent: 'Leave as it is',
    reverse: 'Warning: many do not want this',
    questionable: 'Ask again',
  },
  prioritiesDescription: (rule) => `In the order of work; category ${rule}`,
  none: 'Without answers',
  weights: (better, worse, n) => `better ${better}, worse ${worse}, n ${n}`,
};
