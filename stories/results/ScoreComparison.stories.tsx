import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScoreComparison } from '../../src/index.js';
import { channels } from '../examples/results.js';
import { inLanguage, localeOf } from '../locales.js';

const examples = { en: { groups: channels('en') }, nl: { groups: channels('nl') } };

const meta = {
  title: 'Count/ScoreComparison',
  component: ScoreComparison,
  args: { measure: 'nps', ...examples.en, minimum: 10, sort: 'score' },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ScoreComparison {...inLanguage(args, examples, name)} locale={locale} />;
  },
} satisfies Meta<typeof ScoreComparison>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Channels against the sector; one has too few answers to show. */
export const Channels: Story = {};

/** In the order given. */
export const AsGiven: Story = { args: { sort: 'none' } };

/** Part of the scale, for differences that are small. */
export const Zoomed: Story = {
  args: {
    measure: 'csat',
    range: [0.6, 1],
    groups: ['North', 'East', 'South', 'West'].map((label, index) => ({ label, answers: { 5: 150 + index * 9, 3: 40 - index * 8 } })),
  },
};

/** Long names wrap. */
export const LongNames: Story = {
  args: {
    groups: [
      'Customers of the association of cooperative housing corporations',
      'Medewerkerstevredenheidsonderzoeksbureaus in de provincie Utrecht',
    ].map((label, index) => ({
      label,
      answers: { 10: 40 + 30 * index, 8: 20, 2: 30 },
    })),
  },
};

/** Without groups there is no axis. */
export const Empty: Story = { args: { groups: [] } };

/** While the answers are on their way it says so, and shows nothing else. */
export const Loading: Story = { args: { loading: true } };

/** A group with an answer off the scale, one with an impossible score and one without any answers: all three keep their line. */
export const BadInput: Story = {
  args: {
    groups: [
      { label: 'Off the scale', answers: { 9: 12, 0: 4, 12: 3 } },
      { label: 'Impossible', score: -400 },
      { label: 'No number', answers: 7 as never },
    ],
    table: 'open',
  },
  tags: ['tells'],
};
