import type { Meta, StoryObj } from '@storybook/react-vite';
import { RulerInput } from '../../src/index.js';
import { effort, marks, percentages } from '../examples/levels.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Ask/RulerInput',
  component: RulerInput,
  args: { name: 'mark', question: '', steps: [] },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { question, hint } = effort[name];
    return <RulerInput {...args} question={question} hint={hint} steps={marks(name)} words={locale.scale} />;
  },
} satisfies Meta<typeof RulerInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Visibly no answer: a hollow thumb in the middle, and a dash where the mark would stand. */
export const Unanswered: Story = {};

/** The mark with the name of its level. */
export const Answered: Story = { args: { defaultValue: 7.5 } };

export const Required: Story = { args: { required: true } };

export const Invalid: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { question, error } = effort[name];
    return <RulerInput {...args} question={question} error={error} steps={marks(name)} words={locale.scale} />;
  },
};

export const Disabled: Story = { args: { defaultValue: 8, disabled: true } };

/** Focusable, posted and not to be changed. */
export const ReadOnly: Story = { args: { defaultValue: 8, readOnly: true } };

export const NotApplicable: Story = { args: { notApplicable: true } };

/** More steps than there is room for cells: the value is typed. */
export const Typed: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <RulerInput {...args} question={effort[name].share} steps={percentages} defaultValue={80} words={locale.scale} />;
  },
};
