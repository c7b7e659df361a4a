import type { KanoCategory } from './categories.js';
import type { KanoRule } from './measures.js';

/** Which names the categories and axes have: Kano's own, or those of the 3B model (CustomerScope). */
export type KanoVocabulary = 'kano' | '3b';

export interface KanoTerms {
  categories: Readonly<Record<KanoCategory, string>>;
  /** The axis to the right. */
  fulfilment: string;
  /** The axis upwards. */
  satisfaction: string;
}

/** The words of the Kano pictures. */
export interface KanoWords {
  terms: Readonly<Record<KanoVocabulary, KanoTerms>>;
  /** The four ends of the axes. */
  ends: { up: string; down: string; start: string; end: string };
  feature: string;
  category: string;
  /** A feature as one segment sees it, or as it was at a date. */
  qualified(label: string, detail: string): string;
  /** The title: how many features of which kind; that there are none. */
  kanoTitle(total: number, kinds: readonly { word: string; count: number }[]): string;
  /** What the picture is, in one line; are its curves fitted to answers, or schematic? */
  kanoDescription(terms: KanoTerms, fitted: boolean): string;
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

/** The words of the pictures of a study. */
export interface KanoStudyWords {
  answers: string;
  strength: string;
  better: string;
  worse: string;
  n: string;
  unanswered: string;
  totalStrength: string;
  /** The difference of the two largest counts, and what it has to reach. */
  lead: string;
  threshold: string;
  rules: Readonly<Record<KanoRule, string>>;
  evaluations: Readonly<Record<'classic' | 'pouliot' | 'short', string>>;
  tableDescription(rule: string, table: string): string;
  /** A strength in points; written out already. */
  points(points: string): string;
  /** What the asterisk means. */
  notSignificant: string;
  sameName(name: string): string;
  /** A count of answers; written out already. */
  times(category: string, count: string): string;
}

/** All words of the family. */
export interface KanoFamilyWords extends KanoWords {
  question: KanoQuestionWords;
  study: KanoStudyWords;
}

const shared = { indifferent: 'Indifferent', reverse: 'Reverse', questionable: 'Questionable' };

export const kanoEn: KanoWords = {
  terms: {
    kano: {
      categories: { attractive: 'Attractive', oneDimensional: 'One-dimensional', mustBe: 'Must-be', ...shared },
      fulfilment: 'Fulfilment',
      satisfaction: 'Satisfaction',
    },
    '3b': {
      categories: { attractive: 'Delight', oneDimensional: 'Experience', mustBe: 'Basics', ...shared },
      fulfilment: 'Promise kept',
      satisfaction: 'Customer satisfaction',
    },
  },
  ends: { up: 'very satisfied', down: 'very dissatisfied', start: 'not fulfilled', end: 'fully' },
  feature: 'Feature',
  category: 'Kind',
  qualified: (label, detail) => `${label}, ${detail}`,
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'feature' : 'features'}: ${kinds.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}`
      : 'No features to draw',
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
  strength: 'Strength',
  better: 'Better',
  worse: 'Worse',
  n: 'n',
  unanswered: 'Unanswered',
  totalStrength: 'Total strength',
  lead: 'Lead',
  threshold: 'Threshold (Fong)',
  rules: { mode: 'by the most frequent category', berger: 'by Berger’s second rule' },
  evaluations: { classic: 'classic evaluation table', pouliot: 'Pouliot’s evaluation table', short: 'evaluation table for three answers' },
  tableDescription: (rule, table) => `Category ${rule}; ${table}`,
  points: (points) => `${points} pt`,
  notSignificant: '* The lead over the second category may be chance (Fong 1996).',
  sameName: (name) => `${name}: an earlier feature has this name too.`,
  times: (category, count) => `${category} ${count}`,
};
