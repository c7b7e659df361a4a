import type { Meta, StoryObj } from '@storybook/react-vite';
import { CesInput } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';
import { inForm } from '../inForm.js';

const invalid = { en: { error: 'Choose how far you agree.' }, nl: { error: 'Kies in hoeverre je het eens bent.' } };

const meta = {
  title: 'Ask/CesInput',
  component: CesInput,
  ...inForm,
  args: { name: 'ces', subject: 'Fietsgoed' },
  render: (args, { globals }) => <CesInput {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof CesInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** CES 2.0: agreement 1…7, high is good. Every point has its word; the scale stands up where words do not fit beside one another. */
export const Unanswered: Story = {};

/** The answer fills, and the other points go quiet. */
export const Answered: Story = { args: { defaultValue: 5 } };

/** The follow-up asks what was easy or what was difficult. */
export const WithFollowUp: Story = { args: { defaultValue: 2, followUp: { name: 'why' } } };

/** CES 1.0: effort 1…5, low is good. */
export const EffortOneToFive: Story = { args: { version: '1.0', defaultValue: 2, followUp: { name: 'why' } } };

/** Sent without an answer: an edge in the colour of errors, and how to mend it. */
export const Invalid: Story = {
  args: invalid.en,
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <CesInput {...inLanguage(args, invalid, name)} locale={locale} />;
  },
};

/** Who had no issue has not agreed with anything: an answer beside the scale, outside n. */
export const NotApplicable: Story = { args: { notApplicable: true, defaultValue: 'n/a' } };

/** Framed and not filled: a fact, and no offer. */
export const ReadOnly: Story = { args: { defaultValue: 6, readOnly: true } };

/** Quiet, out of reach of the keyboard, and not posted. */
export const Disabled: Story = { args: { defaultValue: 6, disabled: true } };

/** A 6 on the five points of CES 1.0: it is told on the console, and nothing is chosen. */
export const BadAnswer: Story = { tags: ['tells'], args: { version: '1.0', defaultValue: 6 } };
