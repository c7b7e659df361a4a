import type { Meta, StoryObj } from '@storybook/react-vite';
import { CesInput } from '../../src/index.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Ask/CesInput',
  component: CesInput,
  args: { name: 'ces', subject: 'Fietsgoed' },
  render: (args, { globals }) => <CesInput {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof CesInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** CES 2.0: agreement 1…7, high is good. Every point has its word; the scale stands up where words do not fit beside one another. */
export const Unanswered: Story = {};

export const Answered: Story = { args: { defaultValue: 5 } };

/** The follow-up asks what was easy or what was difficult. */
export const WithFollowUp: Story = { args: { defaultValue: 2, followUp: { name: 'why' } } };

/** CES 1.0: effort 1…5, low is good. */
export const EffortOneToFive: Story = { args: { version: '1.0', defaultValue: 2, followUp: { name: 'why' } } };

export const ReadOnly: Story = { args: { defaultValue: 6, readOnly: true } };

export const Disabled: Story = { args: { defaultValue: 6, disabled: true } };
