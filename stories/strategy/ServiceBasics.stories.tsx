import type { Meta, StoryObj } from '@storybook/react-vite';
import { ServiceBasics } from '../../src/index.js';
import { badBasics, basicsExceeded, basicsHalfMeasured, basicsInOrder, longBasics, serviceBasics } from '../examples/strategy.js';
import { inLanguage, localeOf } from '../locales.js';

const meta = {
  title: 'Build/ServiceBasics',
  component: ServiceBasics,
  args: { basics: [] },
  render: (args, { globals }) => <ServiceBasics {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof ServiceBasics>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The example in the language of the page. */
const shown = (examples: typeof serviceBasics): Pick<Story, 'args' | 'render'> => ({
  args: examples.en,
  render: function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    return <ServiceBasics {...inLanguage(args, examples, name)} locale={locale} />;
  },
});

/** Four of the six basics are in order, and expectations are not yet met. */
export const SixBasics: Story = shown(serviceBasics);

/** All of them are in order: what is left to do is to exceed expectations. */
export const AllInOrder: Story = shown(basicsInOrder);

/** Expectations are exceeded. */
export const Exceeded: Story = shown(basicsExceeded);

/** What is not measured is neither open nor closed; 7.96 is not written as 8.0, since it is less. */
export const HalfMeasured: Story = shown(basicsHalfMeasured);

/** The same marks read by bounds of one's own: from 7 on a basic is in order. */
export const OwnBounds: Story = {
  ...shown(serviceBasics),
  args: { ...serviceBasics.en, bands: { met: 7, basicsCeiling: 8, exceeded: 9 } },
};

/** Names that go on wrap beside their gates. */
export const LongNames: Story = { args: longBasics };

/** Without basics: a title that says so, and nothing to open. */
export const Empty: Story = {};

/** What is no mark from 1 to 10 is named in a note and kept in the table; bounds that do not rise give way to the usual ones. */
export const BadInput: Story = { args: { ...badBasics, table: 'open' }, tags: ['tells'] };
