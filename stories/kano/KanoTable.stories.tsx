import type { Meta, StoryObj } from '@storybook/react-vite';
import { KanoTable } from '../../src/index.js';
import { badStudy, kanoStudy } from '../examples/kano.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Understand/KanoTable',
  component: KanoTable,
  args: { features: [], rule: 'berger' },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoTable {...args} features={kanoStudy[name]} locale={locale} />;
  },
} satisfies Meta<typeof KanoTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Twelve services of a bicycle shop: every count of every feature, reverse and questionable too. */
export const Study: Story = {};

/** The heads are links that the page provides; the page that they lead to sorts the rows, so that they are read as they are seen. */
export const SortedByBetter: Story = { args: { sort: 'better', descending: true, sortHref: (key) => `?sort=${key}` } };

/** Sorted as a study is told: what has to be right first. */
export const SortedByKind: Story = { args: { sort: 'category', sortHref: (key) => `?sort=${key}` } };

/** In the terms of the 3B model, and with another evaluation table. */
export const ThreeB: Story = { name: '3B terms', args: { vocabulary: '3b', evaluation: 'pouliot', rule: 'mode' } };

/** The same feature as two segments see it. */
export const Segments: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const segments = { en: ['new customers', 'regulars'], nl: ['nieuwe klanten', 'vaste klanten'] }[name];
    const [first, second] = [kanoStudy[name][3]!, kanoStudy[name][6]!];
    return (
      <KanoTable
        {...args}
        features={[
          { ...first, segment: segments[0] },
          { ...first, tally: second.tally, segment: segments[1] },
        ]}
        locale={locale}
      />
    );
  },
};

export const Empty: Story = {
  render: (args, { globals }) => <KanoTable {...args} features={[]} locale={localeOf(globals).locale} />,
};

/** Counts that cannot be used are named in a note; the other features stay. */
export const BadInput: Story = {
  args: { table: 'open' },
  tags: ['tells'],
  render: (args, { globals }) => <KanoTable {...args} features={badStudy} locale={localeOf(globals).locale} />,
};
