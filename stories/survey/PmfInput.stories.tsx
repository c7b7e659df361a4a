import type { Meta, StoryObj } from '@storybook/react-vite';
import { PmfInput } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';
import { inForm } from '../inForm.js';

const invalid = { en: { error: 'Choose an answer.' }, nl: { error: 'Kies een antwoord.' } };

const meta = {
  title: 'Ask/PmfInput',
  component: PmfInput,
  ...inForm,
  args: { name: 'pmf', subject: 'Fietsgoed' },
  render: (args, { globals }) => <PmfInput {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof PmfInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The last answer is outside n: who no longer uses it cannot miss it. */
export const Unanswered: Story = {};

/** Three wordings of the open question, one for each of the first three answers. */
export const WithFollowUp: Story = { args: { defaultValue: 'very', followUp: { name: 'why' } } };

/** Who no longer uses it is asked nothing more. */
export const NoLongerUsed: Story = { args: { defaultValue: 'n/a', followUp: { name: 'why' } } };

/** Sent without an answer. */
export const Invalid: Story = {
  args: invalid.en,
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <PmfInput {...inLanguage(args, invalid, name)} locale={locale} />;
  },
};

/** Framed and not filled: a fact, and no offer. */
export const ReadOnly: Story = { args: { defaultValue: 'somewhat', readOnly: true } };

/** Quiet, out of reach of the keyboard, and not posted. */
export const Disabled: Story = { args: { defaultValue: 'not', disabled: true } };
