import type { RulerStep } from '../../src/index.js';

const halves = Array.from({ length: 19 }, (_, index) => 1 + index / 2);
const names = {
  en: ['very poor', 'poor', 'unsatisfactory', 'sufficient', 'satisfactory', 'good', 'very good', 'excellent'],
  nl: ['zeer slecht', 'slecht', 'onvoldoende', 'voldoende', 'ruim voldoende', 'goed', 'zeer goed', 'uitmuntend'],
};
/** The lowest mark that has each name. */
const from = [1, 2.5, 4, 5.5, 6.5, 7.5, 8.5, 9.5];

/** The marks of a report with the name of each level. */
export const marks = (name: 'en' | 'nl'): RulerStep[] =>
  halves.map((value) => ({
    value,
    label: new Intl.NumberFormat(name).format(value),
    text: names[name][from.findLastIndex((lowest) => lowest <= value)],
    segment: value < 5.5 ? 'low' : value < 8 ? 'middle' : 'high',
  }));

/** Ten to a hundred percent in whole ones: more than there are cells for. */
export const percentages = Array.from({ length: 101 }, (_, value): RulerStep => ({ value, label: String(value) }));

export const effort = {
  en: {
    question: 'Which mark does the report of the workshop get?',
    share: 'How much of your order arrived on time?',
    error: 'Give a mark from 1 to 10.',
    hint: 'Halves are allowed.',
  },
  nl: {
    question: 'Welk cijfer krijgt het verslag van de werkplaats?',
    share: 'Hoeveel procent van je bestelling kwam op tijd aan?',
    error: 'Geef een cijfer van 1 tot en met 10.',
    hint: 'Halve punten mogen.',
  },
};
