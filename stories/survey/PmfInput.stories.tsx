import type { Meta, StoryObj } from '@storybook/react-vite';
import { PmfInput } from '../../src/index.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Ask/PmfInput',
  component: PmfInput,
  args: { name: 'pmf', subject: 'Fietsgoed' },
  render: (args, { globals }) => <PmfInput {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof PmfInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The last answer is outside n: who no longer uses it cannot miss it. */
export const Unanswered: Story = {};

export const WithFollowUp: Story = { args: { defaultValue: 'very', followUp: { name: 'why' } } };

export const ReadOnly: Story = { args: { defaultValue: 'somewhat', readOnly: true } };
