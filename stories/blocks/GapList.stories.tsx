import type { Meta, StoryObj } from '@storybook/react-vite';
import { GapList, type GapListProps } from '../../src/index.js';
import { badGaps, disciplines, gartner, measured, surpassed } from '../examples/blocks.js';
import { inLanguage, localeOf } from '../locales.js';

const meta = {
  title: 'Build/GapList',
  component: GapList,
  args: { axes: [], series: [] },
  render: (args, { globals }) => <GapList {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof GapList>;
export default meta;
type Story = StoryObj<typeof meta>;

type Data = Pick<GapListProps, 'axes' | 'series'>;

/** Blocks and values of an example, in the language of the page: its title and description are those of a radar. */
const shown = (examples: Record<'en' | 'nl', Data>): Pick<Story, 'args' | 'render'> => {
  const of = ({ axes, series }: Data): Data => ({ axes, series });
  const data = { en: of(examples.en), nl: of(examples.nl) };
  return {
    args: data.en,
    render: function Shown(args, { globals }) {
      const { name, locale } = localeOf(globals);
      return <GapList {...inLanguage(args, data, name)} locale={locale} />;
    },
  };
};

/** Gartner's eight building blocks, the largest gap first; the quiet mark is the sector. What has no value yet stands last. */
export const Gartner: Story = shown(gartner);

/** Scales and units of their own: the order is by the share of each scale, the gap in its unit. Outwards is better, also where a low figure is. */
export const OwnScales: Story = shown(measured);

/** Blocks on their target and beyond it come later, their gap in quiet ink. */
export const Reached: Story = shown(surpassed);

/** Without a target there is nothing to compare with, which is said. */
export const NoTarget: Story = shown(disciplines);

/** Without blocks it says the same. */
export const Empty: Story = {};

/** A value off its scale stands there as it came, without a mark and without a gap. */
export const BadInput: Story = { args: badGaps, tags: ['tells'] };
