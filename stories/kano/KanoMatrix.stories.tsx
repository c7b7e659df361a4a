import type { Meta, StoryObj } from '@storybook/react-vite';
import { KanoMatrix } from '../../src/index.js';
import { badStudy, kanoStudy, manyResults } from '../examples/kano.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Understand/KanoMatrix',
  component: KanoMatrix,
  args: { features: [] },
  render: (args, { globals }) => <KanoMatrix {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof KanoMatrix>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Twelve services of a bicycle shop, by Berger's second rule; a mark is as large as its feature is important. */
export const Study: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoMatrix {...args} features={kanoStudy[name]} rule="berger" locale={locale} />;
  },
};

/** The quadrants in the words of the 3B model. */
export const ThreeB: Story = {
  name: '3B terms',
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoMatrix {...args} features={kanoStudy[name]} rule="berger" vocabulary="3b" locale={locale} />;
  },
};

/** Two segments of customers see the same features; where nobody was asked for importance, all marks are of one size. */
export const Segments: Story = {
  args: {
    features: kanoStudy.nl.slice(3, 6).flatMap(({ label, tally }, index) => [
      { label, segment: 'nieuwe klanten', tally },
      { label, segment: 'vaste klanten', tally: kanoStudy.nl[index]!.tally },
    ]),
  },
};

/** Thirty features. */
export const Thirty: Story = { args: { features: manyResults(30) } };

/** More than a hundred are plain dots; the table has their names. */
export const ThreeHundred: Story = { args: { features: manyResults(300) } };

export const Empty: Story = {};

/** What has no place is named in a note and kept in the table. */
export const BadInput: Story = { args: { features: badStudy, table: 'open' }, tags: ['tells'] };
