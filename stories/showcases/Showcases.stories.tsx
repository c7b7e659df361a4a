import type { Meta, StoryObj } from '@storybook/react-vite';
import { locales, localeOf } from '../locales.js';
import { useEffect, useState } from 'react';
import type { Locale } from '../../src/index.js';
import { Dashboard as DashboardPage } from './Dashboard.js';
import { JourneyWall as Wall } from './JourneyWall.js';
import { KanoStudy as Study } from './KanoStudy.js';
import { KanoSurvey as KanoForm } from './KanoSurvey.js';
import { Maturity as MaturityPage } from './Maturity.js';
import { Results as ResultsPage } from './Results.js';
import { SurveyPage as Survey } from './SurveyPage.js';
import { firstStage, next } from './twoPages.js';
import { TwoThemes as Themes } from './TwoThemes.js';
import { TwoPageSurvey as TwoPages } from './TwoPageSurvey.js';

/** Whole pages: each stands by itself, and on no page of docs. */
const meta = { title: 'Showcases/Pages', tags: ['!autodocs'], parameters: { page: 'wide' } } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

/** A survey in one plain form: NPS, CES, a follow-up each, and a button. */
export const SurveyPage: Story = { render: (_, { globals }) => <Survey locale={localeOf(globals).locale} /> };

/** The same survey in Dutch, whatever the toolbar says. */
export const SurveyPageDutch: Story = { render: () => <Survey locale={locales.nl} /> };

/** Plays the server: what is posted is answered with the page that comes next. */
function Played({ locale }: { locale: Locale }) {
  const [stage, setStage] = useState(firstStage);
  useEffect(() => {
    if (stage.open.length > 0) document.querySelector<HTMLElement>('[data-cx="error-summary"]')?.focus();
  }, [stage]);
  return (
    <TwoPages
      {...stage}
      locale={locale}
      onSubmit={(event) => {
        event.preventDefault();
        setStage(next(new FormData(event.currentTarget, event.nativeEvent.submitter)));
      }}
    />
  );
}

/** A survey of two pages in plain form posts, which keeps its answers when one goes back. Send it with an open question to see the summary. */
export const SurveyOfTwoPages: Story = { render: (_, { globals }) => <Played locale={localeOf(globals).locale} /> };

/** The page as the server sends it back when a question is still open. */
export const SurveyWithOpenQuestion: Story = {
  render: (_, { globals }) => <TwoPages page={1} answers={{ ces: '5' }} open={['nps']} locale={localeOf(globals).locale} />,
};

/** A Kano study of twelve features in one plain form. */
export const KanoSurvey: Story = { render: (_, { globals }) => <KanoForm locale={localeOf(globals).locale} /> };

/** A Kano study from answers to decision: a CSV in, table, matrix, scatter, diagram and priorities out. */
export const KanoStudyFromAnswersToDecision: Story = { render: (_, { globals }) => <Study locale={localeOf(globals).locale} /> };

export const KanoStudyDutch: Story = { render: () => <Study /> };

/** Every picture on one page, in a grid that belongs to the page. */
export const Dashboard: Story = { render: (_, { globals }) => <DashboardPage locale={localeOf(globals).locale} /> };

export const DashboardDutch: Story = { render: () => <DashboardPage locale={locales.nl} /> };

/** What hangs on the wall after a journey workshop. */
export const JourneyWall: Story = { render: (_, { globals }) => <Wall locale={localeOf(globals).locale} /> };

/** A maturity assessment, from what people answered to what is done about it. */
export const MaturityAssessment: Story = { render: (_, { globals }) => <MaturityPage locale={localeOf(globals).locale} /> };

export const MaturityAssessmentDutch: Story = { render: () => <MaturityPage locale={locales.nl} /> };

/** A web shop and a bank on the same widgets, by variables alone. */
export const TwoThemes: Story = { render: (_, { globals }) => <Themes locale={localeOf(globals).locale} /> };

/** Every result on one page. */
export const Results: Story = { render: (_, { globals }) => <ResultsPage locale={localeOf(globals).locale} /> };
