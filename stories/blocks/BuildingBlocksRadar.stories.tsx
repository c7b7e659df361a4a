import type { Meta, StoryObj } from '@storybook/react-vite';
import { BuildingBlocksRadar } from '../../src/index.js';
import { badSeries, disciplines, gartner } from '../examples/blocks.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Build/BuildingBlocksRadar',
  component: BuildingBlocksRadar,
  args: { axes: [], series: [] },
  render: (args, { globals }) => <BuildingBlocksRadar {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof BuildingBlocksRadar>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Gartner's eight building blocks: now, target and sector. A missing value opens the outline. */
export const Gartner: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <BuildingBlocksRadar {...args} {...gartner[name]} locale={locale} />;
  },
};

/** The six disciplines of customer experience; title and description are made from the data. */
export const SixDisciplines: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <BuildingBlocksRadar {...args} {...disciplines[name]} locale={locale} />;
  },
};

/** Twelve axes with long names become numbers with a list wherever one of them finds no place. */
export const TwelveLongAxes: Story = {
  args: {
    axes: Array.from({ length: 12 }, (_, index) => ({ label: `Building block with a long and descriptive name, no. ${index + 1}` })),
    series: [{ label: 'Now', values: Array.from({ length: 12 }, (_, index) => 1 + ((index * 7) % 4)) }],
  },
};

/** Six series, told apart by dash and mark as well as by colour. */
export const SixSeries: Story = {
  args: {
    axes: ['Vision', 'Culture', 'Design', 'Measurement', 'Technology'].map((label) => ({ label })),
    series: Array.from({ length: 6 }, (_, index) => ({
      label: `Year ${2021 + index}`,
      values: [0, 1, 2, 3, 4].map((axis) => ((axis * 3 + index * 5) % 9) / 2 + 0.5),
    })),
  },
};

export const Empty: Story = {};

/** Two axes make no radar: the values stand in the table, and a note says so. */
export const TwoAxes: Story = {
  args: { axes: [{ label: 'Design' }, { label: 'Deliver' }], series: [{ label: 'Now', values: [2, 3] }] },
  tags: ['tells'],
};

/** What cannot be drawn is named in a note and kept in the table; the outline is open there. */
export const BadInput: Story = { args: { ...badSeries, table: 'open' }, tags: ['tells'] };
