import type { Meta, StoryObj } from '@storybook/react-vite';
import { ImprovementCycle, type ImprovementCycleProps } from '../../src/index.js';
import { badCycle, dsCycle, leaseCycle, longCycle, loopCycle } from '../examples/strategy.js';
import { inLanguage, localeOf } from '../locales.js';

const meta = {
  title: 'Build/ImprovementCycle',
  component: ImprovementCycle,
  args: { steps: [] },
  render: (args, { globals }) => <ImprovementCycle {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof ImprovementCycle>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The example in the language of the page. */
const shown = (examples: Record<'en' | 'nl', ImprovementCycleProps>): Pick<Story, 'args' | 'render'> => ({
  args: examples.en,
  render: function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    return <ImprovementCycle {...inLanguage(args, examples, name)} locale={locale} />;
  },
});

/** Plan, do, check, act, in its third round. */
export const Pdca: Story = { name: 'PDCA', ...shown(leaseCycle) };

/** The three Ds of customer experience. */
export const ThreeDs: Story = shown(dsCycle);

/** The feedback loop. */
export const FeedbackLoop: Story = shown(loopCycle);

/** With names that have no room in any ring, the ring has their numbers. */
export const LongNames: Story = { args: longCycle };

/** Without steps: a title that says so, and nothing else. */
export const Empty: Story = {};

/** Two steps make no ring, a step that is not there is not current, and a round is a whole number. */
export const BadInput: Story = { args: { ...badCycle, table: 'open' }, tags: ['tells'] };
