import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScoreDistribution } from '../../src/index.js';
import { badAnswers, cesAnswers, csatAnswers, marks, npsAnswers, pmfAnswers } from '../examples/results.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Count/ScoreDistribution',
  component: ScoreDistribution,
  args: { measure: 'nps', answers: npsAnswers },
  render: (args, { globals }) => <ScoreDistribution {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof ScoreDistribution>;
export default meta;
type Story = StoryObj<typeof meta>;

/** All eleven answers of the recommendation question, with its three segments. */
export const Recommendation: Story = {};

export const Satisfaction: Story = { args: { measure: 'csat', answers: csatAnswers } };

export const Ease: Story = { args: { measure: 'ces', answers: cesAnswers } };

/** Marks in halves: nineteen values. */
export const HalfMarks: Story = { args: { measure: 'grade', answers: marks } };

/** Marks in tenths: ninety-one values, of which the wholes are named. */
export const Tenths: Story = {
  args: { measure: 'grade', answers: Object.fromEntries(Array.from({ length: 91 }, (_, index) => [(index + 10) / 10, (index * 37) % 23])) },
};

export const ProductMarketFit: Story = { args: { measure: 'pmf', answers: pmfAnswers } };

/** Counts of seven figures stand above their bars where there is room, and in the table everywhere. */
export const Millions: Story = { args: { answers: { 0: 123456, 6: 1234567, 7: 2345678, 8: 3456789, 9: 4567890, 10: 3210987 } } };

export const Empty: Story = { args: { answers: [] } };

export const Loading: Story = { args: { loading: true } };

export const BadInput: Story = { args: { answers: badAnswers, table: 'open' }, tags: ['tells'] };
