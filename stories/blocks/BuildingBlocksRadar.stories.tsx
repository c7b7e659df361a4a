import type { Meta, StoryObj } from '@storybook/react-vite';
import { blockLevels, BuildingBlocksRadar, forresterLevels, GapList, type BuildingBlocksRadarProps } from '../../src/index.js';
import { badSeries, disciplines, excellent, gartner, longAxes, measured, ownBlocks, twelve } from '../examples/blocks.js';
import { inLanguage, localeOf } from '../locales.js';

const meta = {
  title: 'Build/BuildingBlocksRadar',
  component: BuildingBlocksRadar,
  args: { axes: [], series: [] },
  render: (args, { globals }) => <BuildingBlocksRadar {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof BuildingBlocksRadar>;
export default meta;
type Story = StoryObj<typeof meta>;

type Examples = Record<'en' | 'nl', Pick<BuildingBlocksRadarProps, 'axes' | 'series'>>;

/** The example in the language of the page, with its gaps beside it where it has a target. */
const shown = (examples: Examples, gaps = false): Pick<Story, 'args' | 'render'> => ({
  args: examples.en,
  render: function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    const props = inLanguage(args, examples, name);
    return <BuildingBlocksRadar {...props} beside={gaps && <GapList {...props} locale={locale} />} locale={locale} />;
  },
});

/** Gartner's eight building blocks: now, target and sector, and beside them what lies between now and target. A missing value opens the outline. */
export const Gartner: Story = shown(gartner, true);

/** The six disciplines of customer experience; title and description are made from the data. */
export const SixDisciplines: Story = shown(disciplines);

/** Nine blocks in four dimensions, each an arc; the details of a block have its parts. The beams are one standard deviation of fourteen respondents. */
export const ServiceExcellence: Story = shown(excellent);

/** Each axis on its own scale, some of them turned round: outwards is always better. */
export const OwnScales: Story = shown(measured, true);

const levelled = {
  en: { ...disciplines.en, levels: blockLevels(forresterLevels, 'en') },
  nl: { ...disciplines.nl, levels: blockLevels(forresterLevels, 'nl') },
};

/** Rings with the names of their levels: Forrester's four. */
export const Levels: Story = {
  args: { ...levelled.en, max: 4 },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <BuildingBlocksRadar {...inLanguage(args, levelled, name)} locale={locale} />;
  },
};

/** Your own set of eight, such as the building blocks of a customer-oriented organisation: the names are data. */
export const OwnNames: Story = shown(ownBlocks);

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

/** Without blocks: a title that says so, and nothing else. */
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
