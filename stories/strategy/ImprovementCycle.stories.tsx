import type { Meta, StoryObj } from '@storybook/react-vite';
import { ImprovementCycle } from '../../src/index.js';
import { badCycle, dsCycle, leaseCycle, longCycle, loopCycle } from '../examples/strategy.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Build/ImprovementCycle',
  component: ImprovementCycle,
  args: { steps: [] },
  render: (args, { globals }) => <ImprovementCycle {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof ImprovementCycle>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Plan, do, check, act, in its third round. */
export const Pdca: Story = {
  name: 'PDCA',
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ImprovementCycle {...args} {...leaseCycle[name]} locale={locale} />;
  },
};

/** The three Ds of customer experience. */
export const ThreeDs: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ImprovementCycle {...args} {...dsCycle[name]} locale={locale} />;
  },
};

/** The feedback loop. */
export const FeedbackLoop: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ImprovementCycle {...args} {...loopCycle[name]} locale={locale} />;
  },
};

/** With names that have no room in any ring, the ring has their numbers. */
export const LongNames: Story = { args: longCycle };

export const Empty: Story = {};

/** Two steps make no ring, a step that is not there is not current, and a round is a whole number. */
export const BadInput: Story = { args: { ...badCycle, table: 'open' }, tags: ['tells'] };
