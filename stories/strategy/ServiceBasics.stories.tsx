import type { Meta, StoryObj } from '@storybook/react-vite';
import { ServiceBasics } from '../../src/index.js';
import { badBasics, basicsExceeded, basicsHalfMeasured, basicsInOrder, longBasics, serviceBasics } from '../examples/strategy.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Build/ServiceBasics',
  component: ServiceBasics,
  args: { basics: [] },
  render: (args, { globals }) => <ServiceBasics {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof ServiceBasics>;
export default meta;
type Story = StoryObj<typeof meta>;

const of = (example: typeof serviceBasics): Story => ({
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ServiceBasics {...args} {...example[name]} locale={locale} />;
  },
});

/** Four of the six basics are in order, and expectations are not yet met. */
export const SixBasics: Story = of(serviceBasics);

/** All of them are in order: what is left to do is to exceed expectations. */
export const AllInOrder: Story = of(basicsInOrder);

/** Expectations are exceeded. */
export const Exceeded: Story = of(basicsExceeded);

/** What is not measured is neither open nor closed; 7.96 is not written as 8.0, since it is less. */
export const HalfMeasured: Story = of(basicsHalfMeasured);

export const LongNames: Story = { args: longBasics };

export const Empty: Story = {};

/** What is no mark from 1 to 10 is named in a note and kept in the table; bounds that do not rise give way to the usual ones. */
export const BadInput: Story = { args: { ...badBasics, table: 'open' }, tags: ['tells'] };
