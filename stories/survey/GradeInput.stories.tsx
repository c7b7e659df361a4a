import type { Meta, StoryObj } from '@storybook/react-vite';
import { GradeInput } from '../../src/index.js';
import { effort } from '../examples/levels.js';
import { inLanguage, localeOf } from '../locales.js';
import { inForm } from '../inForm.js';

const invalid = { en: { error: effort.en.error }, nl: { error: effort.nl.error } };

const meta = {
  title: 'Ask/GradeInput',
  component: GradeInput,
  ...inForm,
  args: { name: 'grade', subject: 'Fietsgoed' },
  render: (args, { globals }) => <GradeInput {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof GradeInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Whole marks are a strip, with its two ends in words. */
export const Whole: Story = { args: { step: 1 } };

/** Halves are a ruler: a cell for each of nineteen marks, a number under the whole ones. */
export const Halves: Story = { args: { step: 0.5 } };

/** The mark in large figures, a thumb over its cell, and the open question that goes with it. */
export const HalvesAnswered: Story = { args: { step: 0.5, defaultValue: 7.5, followUp: { name: 'why' } } };

/** Tenths are typed, with the ruler beside the field to go by. */
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
    return <GradeInput {...inLanguage(args, invalid, name)} locale={locale} />;
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
