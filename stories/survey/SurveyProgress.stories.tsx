import type { Meta, StoryObj } from '@storybook/react-vite';
import { SurveyProgress } from '../../src/index.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Ask/SurveyProgress',
  component: SurveyProgress,
  args: { question: 3, of: 8 },
  render: (args, { globals }) => <SurveyProgress {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof SurveyProgress>;
export default meta;
type Story = StoryObj<typeof meta>;

/** At the third question two of eight are answered: so far the line goes. */
export const HalfWay: Story = {};

/** Nothing is answered yet: a hairline. */
export const FirstQuestion: Story = { args: { question: 1 } };

/** A full line would say that nothing is left to do. */
export const LastQuestion: Story = { args: { question: 8 } };

/** A long questionnaire: its numbers are written as the language does. */
export const ManyQuestions: Story = { args: { question: 1200, of: 1500 } };

/** One's own words. */
export const OwnWords: Story = { args: { words: { progress: (question, of) => `Step ${question} / ${of}` } } };

/** Numbers that cannot be true stand in the words without a line, and the developer hears of them. */
export const BadData: Story = { tags: ['tells'], args: { question: 9 } };

/** What is no number is not shown: neither words nor a line. */
export const NoNumber: Story = { tags: ['tells'], args: { question: Number.NaN } };
