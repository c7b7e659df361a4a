import {
  BuildingBlocksRadar,
  JourneyTimeline,
  KanoDiagram,
  KpiStrip,
  NpsBreakdown,
  ScoreComparison,
  ScoreDistribution,
  ScoreTrend,
  type Locale,
} from '../../src/index.js';
import { disciplines, gartner } from '../examples/blocks.js';
import { buying } from '../examples/journey.js';
import { kanoCaption, kanoFeatures } from '../examples/kano.js';
import { channels, kpis, npsAnswers, periods } from '../examples/results.js';

const texts = {
  en: {
    title: 'Customer experience, fourth quarter of 2026',
    intro: 'Fietsgoed, all shops and the web. The test ride convinces; the lease application costs more than it brings.',
  },
  nl: {
    title: 'Klantbeeld vierde kwartaal 2026',
    intro: 'Fietsgoed, alle winkels en web. De proefrit overtuigt; de leaseaanvraag kost meer dan zij oplevert.',
  },
};

/** All pictures together, in a grid that is the page's own. */
export function Dashboard({ locale }: { locale: Locale }) {
  const name = locale.tag === 'nl' ? 'nl' : 'en';
  return (
    <main className="dashboard">
      <header>
        <h1>{texts[name].title}</h1>
        <p className="quiet">{texts[name].intro}</p>
      </header>
      <div className="stack">
        <KpiStrip items={kpis(name)} headingLevel={2} locale={locale} />
        <div className="pair led">
          <ScoreTrend measure="nps" periods={periods(name)} target={35} minimum={10} headingLevel={2} locale={locale} />
          <NpsBreakdown answers={npsAnswers} headingLevel={2} locale={locale} />
        </div>
        <div className="pair">
          <ScoreDistribution measure="nps" answers={npsAnswers} headingLevel={2} locale={locale} />
          <ScoreComparison measure="nps" groups={channels(name)} minimum={10} sort="score" headingLevel={2} locale={locale} />
        </div>
        <JourneyTimeline {...buying[name]} headingLevel={2} locale={locale} />
        <KanoDiagram vocabulary="3b" features={kanoFeatures[name]} caption={kanoCaption[name]} headingLevel={2} locale={locale} />
        <div className="pair">
          <BuildingBlocksRadar {...gartner[name]} headingLevel={2} locale={locale} />
          <BuildingBlocksRadar {...disciplines[name]} headingLevel={2} locale={locale} />
        </div>
      </div>
    </main>
  );
}
