import type { Meta, StoryObj } from '@storybook/react-vite';
import { KanoPriorities } from '../../src/index.js';
import { badStudy, kanoStudy } from '../examples/kano.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Understand/KanoPriorities',
  component: KanoPriorities,
  args: { features: [] },
  render: (args, { globals }) => <KanoPriorities {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof KanoPriorities>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The services of a bicycle shop in the order of work. */
export const Study: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoPriorities {...args} features={kanoStudy[name]} rule="berger" locale={locale} />;
  },
};

/** In the words of the 3B model. */
export const ThreeB: Story = {
  name: '3B terms',
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoPriorities {...args} features={kanoStudy[name]} rule="berger" vocabulary="3b" locale={locale} />;
  },
};

export const Empty: Story = {};

/** What cannot be counted has a place of its own, and is named in a note. */
export const BadInput: Story = { args: { features: badStudy, table: 'open' }, tags: ['tells'] };
