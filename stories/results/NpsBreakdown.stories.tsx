import type { Meta, StoryObj } from '@storybook/react-vite';
import { NpsBreakdown } from '../../src/index.js';
import { badAnswers, npsAnswers, npsCounts } from '../examples/results.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Count/NpsBreakdown',
  component: NpsBreakdown,
  args: { answers: npsCounts },
  render: (args, { globals }) => <NpsBreakdown {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof NpsBreakdown>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A hundred answers: the score, its three parts, and the interval on the whole scale. */
export const Hundred: Story = {};

/** The same share of promoters and detractors from twenty times as many answers: the band is narrower. */
export const Thousands: Story = { args: { answers: { 10: 1000, 8: 600, 3: 400 } } };

/** Parts too small for their words push them from the ends. */
export const SmallParts: Story = { args: { answers: { 10: 940, 8: 40, 3: 20 } } };

/** More detractors than promoters. */
export const Negative: Story = { args: { answers: { 10: 3, 8: 9, 2: 31 } } };

/** A title that says what is to be seen, for a report. */
export const Titled: Story = { args: { caption: 'Half of our customers recommend us' } };

/** Who did not answer is told in the table, and is no part of n. */
export const Unanswered: Story = { args: { answers: npsAnswers, table: 'open' } };

/** One answer has a score and no interval. */
export const OneAnswer: Story = { args: { answers: [9] } };

/** Without answers the score and the shares are dashes, and the scale is empty. */
export const Empty: Story = { args: { answers: [] } };

/** While the answers are on their way it says so, and shows nothing else. */
export const Loading: Story = { args: { loading: true } };

/** What is not on the scale is named in a note and left out of the counts. */
export const BadInput: Story = { args: { answers: badAnswers, table: 'open' }, tags: ['tells'] };
