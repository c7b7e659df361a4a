import type { Meta, StoryObj } from '@storybook/react-vite';
import { KpiStrip } from '../../src/index.js';
import { kpis } from '../examples/results.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Count/KpiStrip',
  component: KpiStrip,
  args: { items: [] },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KpiStrip {...args} items={args.items.length > 0 ? args.items : kpis(name)} locale={locale} />;
  },
} satisfies Meta<typeof KpiStrip>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Customer, employee and business in one row. */
export const CustomerEmployeeBusiness: Story = {};

/** Figures of the business alone. */
export const Business: Story = {
  args: {
    items: [
      { label: 'Revenue', value: 12.4, unit: '€ m', previous: 11.9, period: 'Q4 2026' },
      { label: 'Churn', value: 3.25, unit: '%', period: 'Q4 2026', n: 8214 },
      { label: 'Result', value: -0.8, unit: '€ m', period: 'Q4 2026' },
      { label: 'Market share', value: null },
    ],
  },
};

export const Empty: Story = { render: (args, { globals }) => <KpiStrip {...args} items={[]} locale={localeOf(globals).locale} /> };

export const Loading: Story = { args: { loading: true } };

export const BadInput: Story = {
  args: {
    items: [
      { measure: 'nps', answers: { 9: 12, 11: 3 } },
      { label: 'Revenue growth', value: Number.NaN, unit: '%' },
      { label: 'Market share', value: 'a tenth' as never },
    ],
    table: 'open',
  },
  tags: ['tells'],
};
