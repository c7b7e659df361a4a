import type { Meta, StoryObj } from '@storybook/react-vite';
import { blockLevels, BuildingBlocksRadar, forresterLevels, GapList, type BuildingBlocksRadarProps } from '../../src/index.js';
import { badSeries, disciplines, excellent, gartner, longAxes, measured, ownBlocks, twelve } from '../examples/blocks.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Build/BuildingBlocksRadar',
  component: BuildingBlocksRadar,
  args: { axes: [], series: [] },
  render: (args, { globals }) => <BuildingBlocksRadar {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof BuildingBlocksRadar>;
export default meta;
type Story = StoryObj<typeof meta>;

type Example = Pick<BuildingBlocksRadarProps, 'axes' | 'series'>;

/** The example in the language of the page, with its gaps beside it where it has a target. */
const shown = (examples: Record<'en' | 'nl', Example>, gaps = false): Story['render'] =>
  function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    const example = examples[name];
    return <BuildingBlocksRadar {...args} {...example} beside={gaps && <GapList {...example} locale={locale} />} locale={locale} />;
  };

/** Gartner's eight building blocks: now, target and sector, and beside them what lies between now and target. A missing value opens the outline. */
export const Gartner: Story = { render: shown(gartner, true) };

/** The six disciplines of customer experience; title and description are made from the data. */
export const SixDisciplines: Story = { render: shown(disciplines) };

/** Nine blocks in four dimensions, each an arc; the details of a block have its parts. The beams are one standard deviation of fourteen respondents. */
export const ServiceExcellence: Story = { render: shown(excellent) };

/** Each axis on its own scale, some of them turned round: outwards is always better. */
export const OwnScales: Story = { render: shown(measured, true) };

/** Rings with the names of their levels: Forrester's four. */
export const Levels: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <BuildingBlocksRadar {...args} {...disciplines[name]} max={4} levels={blockLevels(forresterLevels, name)} locale={locale} />;
  },
};

/** Your own set of eight, such as the building blocks of a customer-oriented organisation: the names are data. */
export const OwnNames: Story = { render: shown(ownBlocks) };

/** Twelve axes with names of sixty characters: they stand in rows that grow, or below the radar. */
export const TwelveLongAxes: Story = { args: { axes: longAxes, series: [twelve] } };

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

/** Blocks without a value yet. */
export const Unanswered: Story = {
  args: { axes: ['Vision', 'Culture', 'Design'].map((label) => ({ label })), series: [{ label: 'Now', values: [null, null, null] }] },
};

/** All at zero, and all at the maximum. */
export const Extremes: Story = {
  args: {
    axes: ['Vision', 'Culture', 'Design', 'Measurement'].map((label) => ({ label })),
    series: [
      { label: 'Zero', values: [0, 0, 0, 0] },
      { label: 'Maximum', values: [5, 5, 5, 5] },
    ],
  },
};

/** Two axes make no radar: they are shown as bars, and a note says so. */
export const TwoAxes: Story = {
  args: {
    axes: [{ label: 'Design' }, { label: 'Deliver' }],
    series: [
      { label: 'Now', values: [2, 3] },
      { label: 'Target', values: [4, 4], role: 'target' },
    ],
  },
  tags: ['tells'],
};

/** What cannot be drawn is named in a note and kept in the table; the outline is open there. */
export const BadInput: Story = { args: { ...badSeries, table: 'open' }, tags: ['tells'] };
