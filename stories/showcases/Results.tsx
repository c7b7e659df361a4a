import { KpiStrip, NpsBreakdown, ScoreCard, ScoreComparison, ScoreDistribution, ScoreTrend, type Locale } from '../../src/index.js';
import {
  cesAnswers,
  cesBefore,
  channels,
  csatAnswers,
  csatBefore,
  fewMarks,
  kpis,
  npsAnswers,
  periods,
  pmfAnswers,
} from '../examples/results.js';

/** Every result, in a grid that is the page's own. */
export function Results({ locale }: { locale: Locale }) {
  const name = locale.tag === 'nl' ? 'nl' : 'en';
  return (
    <main className="dashboard stack">
      <NpsBreakdown answers={npsAnswers} locale={locale} />
      <KpiStrip items={kpis(name)} locale={locale} />
      <div className="pair">
        <ScoreCard measure="csat" answers={csatAnswers} previous={{ answers: csatBefore }} target={0.85} range={[0.5, 1]} locale={locale} />
        <ScoreCard measure="ces" answers={cesAnswers} previous={{ answers: cesBefore }} target={5.5} locale={locale} />
        <ScoreCard measure="grade" answers={fewMarks} minimum={10} locale={locale} />
        <ScoreDistribution measure="pmf" answers={pmfAnswers} locale={locale} />
        <ScoreTrend measure="nps" periods={periods(name)} target={35} minimum={10} locale={locale} />
        <ScoreDistribution measure="nps" answers={npsAnswers} locale={locale} />
      </div>
      <ScoreComparison measure="nps" groups={channels(name)} minimum={10} sort="score" locale={locale} />
    </main>
  );
}
