import type { Meta, StoryObj } from '@storybook/react-vite';
import { KpiStrip } from '../../src/index.js';
import { kpis } from '../examples/results.js';
import { inLanguage, localeOf } from '../locales.js';

const examples = { en: { items: kpis('en') }, nl: { items: kpis('nl') } };

const meta = {
  title: 'Count/KpiStrip',
  component: KpiStrip,
  args: examples.en,
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KpiStrip {...inLanguage(args, examples, name)} locale={locale} />;
  },
} satisfies Meta<typeof KpiStrip>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Customer, employee and business in one row. */
export const CustomerEmployeeBusiness: Story = {};

/** Figures of the business alone, one of them unknown. */
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

/** Large numbers and long names wrap, and keep their unit. */
export const LongNames: Story = {
  args: {
    items: [
      {
        label: 'Turnover of all shops, the web shop and the workshop together',
        value: 1234567890,
        unit: 'euro',
        previous: 1198765432,
        period: 'the financial year that ended on 30 September 2026',
      },
      { label: 'Medewerkerstevredenheidsonderzoek', value: 7.94, n: 123456, period: 'all branches' },
    ],
  },
};

/** A score of too few answers is withheld, and one without any says so. */
export const TooFew: Story = {
  args: {
    minimum: 10,
    items: [
      { measure: 'csat', answers: [5, 4, 4, 5] },
      { measure: 'nps', answers: [] },
      { measure: 'ces', answers: { 4: 3, 5: 9, 6: 14, 7: 8 } },
    ],
  },
};

/** Without items it says that there are none yet. */
export const Empty: Story = { args: { items: [] } };

/** While the figures are on their way it says so, and shows nothing else. */
export const Loading: Story = { args: { loading: true } };

/** An answer off its scale and two values that are no numbers: each is named in a note and kept in the table. */
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
