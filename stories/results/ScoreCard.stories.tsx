import type { Meta, StoryObj } from '@storybook/react-vite';
import { pmfThreshold, ScoreCard } from '../../src/index.js';
import { badAnswers, cesAnswers, cesBefore, csatAnswers, csatBefore, fewMarks, marks, pmfAnswers } from '../examples/results.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Count/ScoreCard',
  component: ScoreCard,
  args: { measure: 'csat', answers: csatAnswers, previous: { answers: csatBefore }, target: 0.85, range: [0.5, 1] },
  render: (args, { globals }) => <ScoreCard {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof ScoreCard>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The share of satisfied customers, its target, and a change that may be noise. */
export const Satisfaction: Story = {};

/** A change that is more than noise. */
export const Ease: Story = {
  args: { measure: 'ces', answers: cesAnswers, previous: { answers: cesBefore }, target: 5.5, range: undefined },
};

/** CES 1.0 runs the other way, and says so. */
export const Effort: Story = {
  args: {
    measure: { metric: 'ces', version: '1.0' },
    answers: { 1: 40, 2: 60, 3: 30, 4: 12, 5: 8 },
    previous: null,
    target: null,
    range: undefined,
  },
};

/** Net easy, in points. */
export const NetEasy: Story = {
  args: { measure: { metric: 'ces', scoring: 'net' }, answers: cesAnswers, previous: null, target: null, range: undefined },
};

/** A mean mark, below its target. */
export const Mark: Story = { args: { measure: 'grade', answers: marks, previous: null, target: 8, range: undefined } };

/** Product-market fit against its threshold of 40 %. */
export const ProductMarketFit: Story = {
  args: { measure: 'pmf', answers: pmfAnswers, previous: null, target: pmfThreshold, range: undefined },
};

/** Below `minimum` no score is shown, for the privacy of those who answered. */
export const TooFew: Story = { args: { measure: 'grade', answers: fewMarks, previous: null, target: null, minimum: 10, range: undefined } };

/** Everybody is satisfied: the interval still says how few were asked. */
export const Perfect: Story = { args: { answers: { 5: 12 }, previous: { answers: { 5: 9, 4: 2 } }, target: 0.85 } };

/** One answer has a score and no interval, so its change cannot be told from noise. */
export const OneAnswer: Story = { args: { answers: [4], range: undefined } };

/** A score that was counted elsewhere. */
export const Published: Story = {
  args: {
    measure: 'nps',
    answers: undefined,
    score: 24,
    interval: [21, 27],
    n: 4120,
    previous: { score: 19, interval: [16, 22] },
    target: null,
    range: undefined,
  },
};

/** Without answers there is a dash on an empty scale. */
export const Empty: Story = { args: { answers: [], previous: null, target: null, range: undefined } };

/** While the answers are on their way it says so, and shows nothing else. */
export const Loading: Story = { args: { loading: true } };

/** Answers, a last score and a target that are not on the scale: each is named in a note and kept in the table. */
export const BadInput: Story = {
  args: { measure: 'nps', answers: badAnswers, previous: { score: 300 }, target: 140, range: undefined, table: 'open' },
  tags: ['tells'],
};
