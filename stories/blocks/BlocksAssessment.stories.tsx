import type { Meta, StoryObj } from '@storybook/react-vite';
import { BlocksAssessment, BuildingBlocksRadar, mergeAnswers } from '../../src/index.js';
import { assessed, gartner, maturity, respondents } from '../examples/blocks.js';
import { inLanguage, localeOf } from '../locales.js';

const meta = {
  title: 'Build/BlocksAssessment',
  component: BlocksAssessment,
  args: { ...maturity.en, onSubmit: (event) => event.preventDefault() },
  // It keeps the story on its page, and is no prop to choose.
  argTypes: { onSubmit: { table: { disable: true } } },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <BlocksAssessment {...inLanguage(args, maturity, name)} locale={locale} />;
  },
} satisfies Meta<typeof BlocksAssessment>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Eight sliders, unanswered at rest, and the radar that follows them. */
export const Unanswered: Story = {};

/** Some answers are there, such as those of an earlier visit. */
export const Answered: Story = { args: { defaultValue: assessed, notApplicable: true } };

/** Without levels the answers are numbers, here halves from 0 to 5. */
export const Numbers: Story = { args: { levels: undefined, step: 0.5, defaultValue: [2.5, 3, 4, null, 1.5, 3.5, 4, 2] } };

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

/** Without blocks: the button that sends, and a radar of nothing. */
export const Empty: Story = { args: { axes: [], levels: undefined, series: undefined } };

const bad = [{ label: '2025', values: [1, 9, '3' as unknown as number, Number.NaN, 2, 2, 2, 2, 2] }];

/** A series that does not fit is told below the radar. */
export const BadInput: Story = { args: { series: bad }, tags: ['tells'] };
