import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScoreSlider, type ScoreSliderProps } from '../../src/index.js';
import { effort, marks, percentages } from '../examples/levels.js';
import { inLanguage, localeOf } from '../locales.js';
import { inForm } from '../inForm.js';

type Examples = Record<'en' | 'nl', Pick<ScoreSliderProps, 'question' | 'hint' | 'error' | 'steps'>>;

const report = (name: 'en' | 'nl') => ({ question: effort[name].question, hint: effort[name].hint, steps: marks(name) });
const reports: Examples = { en: report('en'), nl: report('nl') };
const invalidReport = (name: 'en' | 'nl') => ({ ...report(name), error: effort[name].error });
const invalid: Examples = { en: invalidReport('en'), nl: invalidReport('nl') };
const share = (name: 'en' | 'nl') => ({ question: effort[name].share, steps: percentages });
const shares: Examples = { en: share('en'), nl: share('nl') };
const twoSteps: Examples = {
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
const empty: Examples = { en: { question: effort.en.question, steps: [] }, nl: { question: effort.nl.question, steps: [] } };
/** Steps that are not evenly spaced, and a text with a tag in it. */
const rough = [0, 1, 2, 5].map((value) => ({ value, label: String(value), text: value === 5 ? '<b>all</b>' : undefined }));
const bad: Examples = { en: { question: effort.en.question, steps: rough }, nl: { question: effort.nl.question, steps: rough } };

const meta = {
  title: 'Ask/ScoreSlider',
  component: ScoreSlider,
  ...inForm,
  args: { name: 'mark', question: '', steps: [] },
} satisfies Meta<typeof ScoreSlider>;
export default meta;
type Story = StoryObj<typeof meta>;

const story = (examples: Examples, more: Story = {}): Story => ({
  ...more,
  args: { ...examples.en, ...more.args },
  render: function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    return <ScoreSlider {...inLanguage(args, examples, name)} words={{ ...locale.scale, ...args.words }} />;
  },
});

/** Visibly no answer: a hollow thumb in the middle, and a dash where the mark would stand. */
export const Unanswered: Story = story(reports);

/** The mark with the name of its level. */
export const Answered: Story = story(reports, { args: { defaultValue: 7.5 } });

/** A form with this question unanswered is not sent: the browser says so. */
export const Required: Story = story(reports, { args: { required: true } });

/** How to mend it stands under the ruler, in the colour of errors. */
export const Invalid: Story = story(invalid);

/** Quiet, out of reach of the keyboard, and not posted. */
export const Disabled: Story = story(reports, { args: { defaultValue: 8, disabled: true } });

/** Focusable, posted and not to be changed. */
export const ReadOnly: Story = story(reports, { args: { defaultValue: 8, readOnly: true } });

/** An answer beside the ruler that is no mark. */
export const NotApplicable: Story = story(reports, { args: { notApplicable: true } });

/** More steps than there is room for cells: the value is typed. */
export const Typed: Story = story(shares, { args: { defaultValue: 80 } });

/** The fewest steps: two. */
export const TwoSteps: Story = story(twoSteps);

/** A ruler without steps asks, and cannot be answered; the console says so. */
export const Empty: Story = story(empty, { tags: ['tells'] });

/** Uneven steps, a tag in a text and an answer between two steps: told on the console, shown all the same, and chosen for nobody. */
export const BadData: Story = story(bad, { tags: ['tells'], args: { defaultValue: 3 } });
