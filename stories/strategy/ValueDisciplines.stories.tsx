import type { Meta, StoryObj } from '@storybook/react-vite';
import { ValueDisciplines } from '../../src/index.js';
import { badDisciplines, disciplineScores, longDisciplines } from '../examples/strategy.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Build/ValueDisciplines',
  component: ValueDisciplines,
  args: disciplineScores,
  argTypes: {
    look: { control: { type: 'inline-radio', labels: { radar: 'Radar', point: 'One point' } } },
    chosen: {
      options: [null, 'customer-intimacy', 'operational-excellence', 'product-leadership', 'customer-excellence'],
      control: {
        type: 'select',
        labels: {
          null: 'None',
          'customer-intimacy': 'Customer intimacy',
          'operational-excellence': 'Operational excellence',
          'product-leadership': 'Product leadership',
          'customer-excellence': 'Customer excellence: the first two',
        },
      },
    },
  },
  render: (args, { globals }) => <ValueDisciplines {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof ValueDisciplines>;
export default meta;
type Story = StoryObj<typeof meta>;

/** One discipline is chosen; another does not reach the threshold, which is said and drawn hollow. */
export const Chosen: Story = {};

/** Customer intimacy and operational excellence together. */
export const CustomerExcellence: Story = {
  args: { scores: { customerIntimacy: 4, operationalExcellence: 4.5, productLeadership: 3 }, chosen: 'customer-excellence' },
};

/** Nothing is chosen yet: the title says which is strongest, or which stays behind. */
export const NothingChosen: Story = { args: { chosen: null, threshold: null } };

/** The three scores as one point. */
export const AsPoint: Story = { args: { look: 'point' } };

/** A score that is not known opens the outline. */
export const OneUnknown: Story = { args: { scores: { ...disciplineScores.scores, operationalExcellence: null } } };

/** Names push one another aside; none is clipped, and none overlaps. */
export const LongNames: Story = { args: { words: longDisciplines } };

/** Without a single score the picture gives way to a title that says so. */
export const Empty: Story = {
  args: { scores: { customerIntimacy: null, operationalExcellence: null, productLeadership: null }, chosen: null },
};

/** What cannot be drawn is named in a note and kept in the table. */
export const BadInput: Story = { args: { ...badDisciplines, table: 'open' }, tags: ['tells'] };
