import type { KanoCategory } from './categories.js';

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
  /** The title: how many features of which kind; that there are none. */
  kanoTitle(total: number, kinds: readonly { word: string; count: number }[]): string;
  /** What the picture is, in one line. */
  kanoDescription(terms: KanoTerms): string;
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
  kanoTitle: (total, kinds) =>
    total
      ? `${total} ${total === 1 ? 'feature' : 'features'}: ${kinds.map(({ word, count }) => `${count} ${word.toLowerCase()}`).join(', ')}`
      : 'No features to draw',
  kanoDescription: ({ fulfilment, satisfaction }) =>
    `Across: ${fulfilment.toLowerCase()}; up: ${satisfaction.toLowerCase()}. The band is neutral; the curves are schematic, not measured.`,
};
