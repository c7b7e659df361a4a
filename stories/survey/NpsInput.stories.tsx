import type { Meta, StoryObj } from '@storybook/react-vite';
import { NpsInput } from '../../src/index.js';
import { localeOf } from '../locales.js';

const errors = { en: 'Choose a number from 0 to 10.', nl: 'Kies een cijfer van 0 tot en met 10.' };

const meta = {
  title: 'Ask/NpsInput',
  component: NpsInput,
  args: { name: 'nps', subject: 'Fietsgoed' },
  render: (args, { globals }) => <NpsInput {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof NpsInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Unanswered: an empty ruler asks, a preselection answers. */
export const Unanswered: Story = {};

/** The open question follows the answer, without script: one wording for 0–6, one for 7–8, one for 9–10. */
export const WithFollowUp: Story = { args: { defaultValue: 6, followUp: { name: 'why' } } };

export const Required: Story = { args: { required: true } };

export const Invalid: Story = {
  render: (args, { globals }) => <NpsInput {...args} error={errors[localeOf(globals).name]} locale={localeOf(globals).locale} />,
};

export const Disabled: Story = { args: { defaultValue: 9, disabled: true } };

/** Focusable, posted and not to be changed. */
export const ReadOnly: Story = { args: { defaultValue: 8, readOnly: true } };

/** Read-only without an answer says so in words. */
export const ReadOnlyUnanswered: Story = { args: { readOnly: true } };

/** The same scale asked of employees (eNPS). */
export const Employees: Story = { args: { audience: 'employee', followUp: { name: 'why' } } };

/** An answer of its own beside the scale, and a point that takes the answer back. */
export const Beside: Story = { args: { notApplicable: true, noAnswer: true } };

/** Lines in the colours of the segments bias the answers, and are off unless asked for. */
export const SegmentColors: Story = { args: { segmentColors: true } };

/** One's own wording for the question and for its follow-up. */
export const OwnWords: Story = {
  args: {
    question:
      'How likely are you to tell a fellow cyclist about our workshop, after everything that happened between bringing your bike in and collecting it?',
    words: { ends: ['I would not even mention it to a friend who asked me for a workshop', 'I would bring it up myself'] },
    followUp: { name: 'why', questions: { detractor: 'What went wrong?' } },
    defaultValue: 3,
  },
};
