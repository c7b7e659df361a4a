import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScoreTrend } from '../../src/index.js';
import { badPeriods, npsCounts, periods } from '../examples/results.js';
import { inLanguage, localeOf } from '../locales.js';

const examples = { en: { periods: periods('en') }, nl: { periods: periods('nl') } };

const meta = {
  title: 'Count/ScoreTrend',
  component: ScoreTrend,
  args: { measure: 'nps', ...examples.en, target: 35, minimum: 10 },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ScoreTrend {...inLanguage(args, examples, name)} locale={locale} />;
  },
} satisfies Meta<typeof ScoreTrend>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Eight quarters: one without answers leaves the line open, one with too few shows no score. */
export const Quarters: Story = {};

/** Twenty-four months: names that have no room are left out from the last one back. */
export const Months: Story = {
  args: {
    periods: Array.from({ length: 24 }, (_, index) => ({
      label: `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][index % 12]} ${2025 + Math.floor(index / 12)}`,
      answers: { 10: 40 + ((index * 7) % 13) + index, 8: 30, 3: 26 - ((index * 5) % 9) },
    })),
    target: null,
  },
};

/** Shares of satisfied customers. */
export const Satisfaction: Story = {
  args: {
    measure: 'csat',
    periods: [0.79, 0.82, 0.81, 0.84].map((share, index) => ({
      label: `Q${index + 1}`,
      answers: { 5: Math.round(share * 300), 2: 300 - Math.round(share * 300) },
    })),
    target: 0.85,
  },
};

/** Means that were counted elsewhere, without intervals. */
export const Published: Story = {
  args: {
    measure: 'grade',
    periods: [7.1, 7.4, null, 7.3, 7.8].map((score, index) => ({ label: String(2022 + index), score })),
    target: 8,
  },
};

/** One period has a dot and its interval, and no line. */
export const OnePeriod: Story = { args: { periods: [{ label: 'Q4 2026', answers: npsCounts }] } };

/** All on one level, and without certainty. */
export const Level: Story = { args: { periods: ['A', 'B', 'C'].map((label) => ({ label, score: 100 })), target: null } };

/** Names of sixty characters are told in the table. */
export const LongNames: Story = {
  args: {
    periods: periods('en').map((period, index) => ({
      ...period,
      label: `The period of the annual survey among all members, part ${index + 1}`,
    })),
  },
};

/** Without periods there is no plot. */
export const Empty: Story = { args: { periods: [] } };

/** While the answers are on their way it says so, and shows nothing else. */
export const Loading: Story = { args: { loading: true } };

/** Answers, scores and intervals that cannot be: each is named in a note, and the rest of its period is drawn. */
export const BadInput: Story = { args: { periods: badPeriods, table: 'open' }, tags: ['tells'] };
