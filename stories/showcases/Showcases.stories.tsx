import type { Meta, StoryObj } from '@storybook/react-vite';
import { locales, localeOf } from '../locales.js';
import { Dashboard as DashboardPage } from './Dashboard.js';
import { SurveyPage as Survey } from './SurveyPage.js';

const meta = { title: 'Showcases/Pages', parameters: { page: 'wide' } } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** A survey in one plain form: NPS, CES, a follow-up each, and a button. */
export const SurveyPage: Story = { render: (_, { globals }) => <Survey locale={localeOf(globals).locale} /> };

/** The same survey in Dutch, whatever the toolbar says. */
export const SurveyPageDutch: Story = { render: () => <Survey locale={locales.nl} /> };

/** Every picture on one page, in a grid that belongs to the page. */
export const Dashboard: Story = { render: (_, { globals }) => <DashboardPage locale={localeOf(globals).locale} /> };

export const DashboardDutch: Story = { render: () => <DashboardPage locale={locales.nl} /> };
