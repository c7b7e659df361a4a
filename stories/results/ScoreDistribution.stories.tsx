import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScoreDistribution } from '../../src/index.js';
import { badAnswers, cesAnswers, csatAnswers, marks, npsCounts, pmfAnswers } from '../examples/results.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Count/ScoreDistribution',
  component: ScoreDistribution,
  args: { measure: 'nps', answers: npsCounts },
  render: (args, { globals }) => <ScoreDistribution {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof ScoreDistribution>;
export default meta;
type Story = StoryObj<typeof meta>;

/** All eleven answers of the recommendation question, with its three segments. */
export const Recommendation: Story = {};

/** Five points of satisfaction, in three segments. */
export const Satisfaction: Story = { args: { measure: 'csat', answers: csatAnswers } };

/** Seven points of ease; the highest bars stand at the easy end. */
export const Ease: Story = { args: { measure: 'ces', answers: cesAnswers } };

/** Marks in halves: nineteen values. */
export const HalfMarks: Story = { args: { measure: 'grade', answers: marks } };

/** Marks in tenths: ninety-one values, of which the wholes are named. */
export const Tenths: Story = {
  args: { measure: 'grade', answers: Object.fromEntries(Array.from({ length: 91 }, (_, index) => [(index + 10) / 10, (index * 37) % 23])) },
};

/** Three answers in words, without segments. */
export const ProductMarketFit: Story = { args: { measure: 'pmf', answers: pmfAnswers } };

/** Counts of seven figures stand above their bars where there is room, and in the table everywhere. */
export const Millions: Story = { args: { answers: { 0: 123456, 6: 1234567, 7: 2345678, 8: 3456789, 9: 4567890, 10: 3210987 } } };

/** Fewer answers than `minimum` are not shown, for the privacy of those who gave them. */
export const TooFew: Story = { args: { measure: 'csat', answers: [5, 4, 4], minimum: 10 } };

/** Without answers every value stands there with its 0. */
export const Empty: Story = { args: { answers: [] } };

/** While the answers are on their way it says so, and shows nothing else. */
export const Loading: Story = { args: { loading: true } };

/** What is not on the scale is named in a note and counted in a row of its own. */
export const BadInput: Story = { args: { answers: badAnswers, table: 'open' }, tags: ['tells'] };
