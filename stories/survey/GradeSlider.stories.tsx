import type { Meta, StoryObj } from '@storybook/react-vite';
import { GradeSlider } from '../../src/index.js';
import { effort } from '../examples/levels.js';
import { inLanguage, localeOf } from '../locales.js';
import { inForm } from '../inForm.js';

const invalid = { en: { error: effort.en.error }, nl: { error: effort.nl.error } };

const meta = {
  title: 'Ask/GradeSlider',
  component: GradeSlider,
  ...inForm,
  args: { name: 'grade', subject: 'Fietsgoed' },
  render: (args, { globals }) => <GradeSlider {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof GradeSlider>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Whole marks; the thumb is hollow until it is tapped, and says what the two ends mean. */
export const Whole: Story = { args: { step: 1 } };

/** Halves: the thumb rests on 5.5 and posts nothing. */
export const Halves: Story = { args: { step: 0.5 } };

/** The mark in large figures, the way to it filled, and the open question that goes with it. */
export const HalvesAnswered: Story = { args: { step: 0.5, defaultValue: 7.5, followUp: { name: 'why' } } };

/** Tenths are typed or slid to. */
export const Tenths: Story = { args: { step: 0.1 } };

/** One wording of the open question holds for every mark. */
export const TenthsAnswered: Story = { args: { step: 0.1, defaultValue: 7.3, followUp: { name: 'why' } } };

/** A form with this question unanswered is not sent: the browser says so. */
export const Required: Story = { args: { step: 0.5, required: true } };

/** How to mend it stands under the ruler, in the colour of errors. */
export const Invalid: Story = {
  args: { step: 0.5, ...invalid.en },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <GradeSlider {...inLanguage(args, invalid, name)} locale={locale} />;
  },
};

/** Quiet, out of reach of the keyboard, and not posted. */
export const Disabled: Story = { args: { step: 0.5, defaultValue: 8, disabled: true } };

/** Focusable, posted and not to be changed. */
export const ReadOnly: Story = { args: { step: 0.5, defaultValue: 8, readOnly: true } };

/** An answer that is no mark. */
export const NotApplicable: Story = { args: { step: 0.5, notApplicable: true } };

/** A half where marks are whole: it is told on the console, and nothing is chosen. */
export const BadAnswer: Story = { tags: ['tells'], args: { step: 1, defaultValue: 7.5 } };
