import type { Meta, StoryObj } from '@storybook/react-vite';
import { GradeSlider } from '../../src/index.js';
import { effort } from '../examples/levels.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Ask/GradeSlider',
  component: GradeSlider,
  args: { name: 'grade', subject: 'Fietsgoed' },
  render: (args, { globals }) => <GradeSlider {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof GradeSlider>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Whole marks, with the two ends in words. */
export const Whole: Story = { args: { step: 1 } };

/** Halves. */
export const Halves: Story = { args: { step: 0.5 } };

export const HalvesAnswered: Story = { args: { step: 0.5, defaultValue: 7.5, followUp: { name: 'why' } } };

/** Tenths are typed. */
export const Tenths: Story = { args: { step: 0.1 } };

export const TenthsAnswered: Story = { args: { step: 0.1, defaultValue: 7.3, followUp: { name: 'why' } } };

export const Required: Story = { args: { step: 0.5, required: true } };

export const Invalid: Story = {
  args: { step: 0.5 },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <GradeSlider {...args} error={effort[name].error} locale={locale} />;
  },
};

export const Disabled: Story = { args: { step: 0.5, defaultValue: 8, disabled: true } };

/** Focusable, posted and not to be changed. */
export const ReadOnly: Story = { args: { step: 0.5, defaultValue: 8, readOnly: true } };

/** An answer that is no mark. */
export const NotApplicable: Story = { args: { step: 0.5, notApplicable: true } };
