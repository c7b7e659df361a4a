import type { ComponentType } from 'react';
import type { RulerInputProps } from '../../src/index.js';
import { effort, marks, percentages } from '../examples/levels.js';
import { inLanguage, localeOf } from '../locales.js';

type Examples = Record<'en' | 'nl', Pick<RulerInputProps, 'question' | 'hint' | 'error' | 'steps'>>;

const report = (name: 'en' | 'nl') => ({ question: effort[name].question, hint: effort[name].hint, steps: marks(name) });
export const reports: Examples = { en: report('en'), nl: report('nl') };
const invalidReport = (name: 'en' | 'nl') => ({ ...report(name), error: effort[name].error });
export const invalid: Examples = { en: invalidReport('en'), nl: invalidReport('nl') };
const share = (name: 'en' | 'nl') => ({ question: effort[name].share, steps: percentages });
export const shares: Examples = { en: share('en'), nl: share('nl') };
export const twoSteps: Examples = {
  en: {
    question: 'Did we keep our promise?',
    steps: [
      { value: 0, label: '0', text: 'no' },
      { value: 1, label: '1', text: 'yes' },
    ],
  },
  nl: {
    question: 'Kwamen we onze belofte na?',
    steps: [
      { value: 0, label: '0', text: 'nee' },
      { value: 1, label: '1', text: 'ja' },
    ],
  },
};
export const empty: Examples = { en: { question: effort.en.question, steps: [] }, nl: { question: effort.nl.question, steps: [] } };
/** Steps that are not evenly spaced, and a text with a tag in it. */
const rough = [0, 1, 2, 5].map((value) => ({ value, label: String(value), text: value === 5 ? '<b>all</b>' : undefined }));
export const bad: Examples = { en: { question: effort.en.question, steps: rough }, nl: { question: effort.nl.question, steps: rough } };

/** The states of a ruler are those of the slider that lies over one: what makes a story of an example, for the widget that shows it. */
export const storyOf =
  (Widget: ComponentType<RulerInputProps>) =>
  (examples: Examples, more: { args?: Partial<RulerInputProps>; tags?: string[] } = {}) => ({
    ...more,
    args: { ...examples.en, ...more.args },
    render: function Shown(args: RulerInputProps, { globals }: { globals: Record<string, unknown> }) {
      const { name, locale } = localeOf(globals);
      return <Widget {...inLanguage(args, examples, name)} words={{ ...locale.scale, ...args.words }} />;
    },
  });
