import type { Meta, StoryObj } from '@storybook/react-vite';
import { BlocksAssessment, BuildingBlocksRadar, mergeAnswers } from '../../src/index.js';
import { assessed, gartner, maturity, respondents } from '../examples/blocks.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Build/BlocksAssessment',
  component: BlocksAssessment,
  args: { axes: [], onSubmit: (event) => event.preventDefault() },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <BlocksAssessment {...args} {...maturity[name]} locale={locale} />;
  },
} satisfies Meta<typeof BlocksAssessment>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Eight sliders, unanswered at rest, and the radar that follows them. */
export const Unanswered: Story = {};

/** Some answers are there, such as those of an earlier visit. */
export const Answered: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <BlocksAssessment {...args} {...maturity[name]} defaultValue={assessed} notApplicable locale={locale} />;
  },
};

/** The answers of twelve respondents as one series: their means, how far they lie apart, and how many they are. */
export const Merged: Story = {
  render: (_, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { axes } = gartner[name];
    return (
      <BuildingBlocksRadar
        axes={axes}
        series={[
          {
            label: name === 'nl' ? 'twaalf leidinggevenden' : 'twelve managers',
            role: 'current',
            ...mergeAnswers(respondents, axes.length),
          },
        ]}
        decimals={1}
        locale={locale}
      />
    );
  },
};

export const Empty: Story = { render: (args, { globals }) => <BlocksAssessment {...args} locale={localeOf(globals).locale} /> };

/** A series that does not fit is told below the form. */
export const BadInput: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const bad = { label: '2025', values: [1, 9, '3' as unknown as number, Number.NaN, 2, 2, 2, 2, 2] };
    return <BlocksAssessment {...args} {...maturity[name]} series={[bad]} locale={locale} />;
  },
  tags: ['tells'],
};
