import { BuildingBlocksRadar, GapList } from 'cx-widgets/blocks';
import { JourneyTimeline } from 'cx-widgets/journey';
import { KanoDiagram, KanoMatrix, KanoPriorities, KanoScatter, KanoTable } from 'cx-widgets/kano';
import { nl } from 'cx-widgets/locale';
import { KpiStrip, NpsBreakdown, ScoreCard, ScoreComparison, ScoreDistribution, ScoreTrend } from 'cx-widgets/results';
import { ImprovementCycle, ServiceBasics, ValueDisciplines } from 'cx-widgets/strategy';
import { answers, axes, basics, efforts, features, groups, kpis, periods, phases, satisfied, series, steps, study } from './data';

/** Every picture of the library, for a page whose own heading is an h1. */
export function Pictures() {
  return (
    <>
      <KanoDiagram vocabulary="3b" features={features} headingLevel={2} locale={nl} />
      <JourneyTimeline phases={phases} persona="Noor, 41" goal="Een fiets die de auto vervangt" headingLevel={2} locale={nl} />
      <BuildingBlocksRadar axes={axes} series={series} headingLevel={2} locale={nl} />
      <GapList axes={axes} series={series} headingLevel={2} locale={nl} />
      <KanoMatrix features={study} headingLevel={2} locale={nl} />
      <KanoScatter features={study} headingLevel={2} locale={nl} />
      <KanoTable features={study} sort="n" sortHref={(key) => `?volgorde=${key}`} headingLevel={2} locale={nl} />
      <KanoPriorities features={study} headingLevel={2} locale={nl} />
      <NpsBreakdown answers={answers} headingLevel={2} locale={nl} />
      <ScoreCard measure="csat" answers={satisfied} target={0.9} headingLevel={2} locale={nl} />
      <ScoreDistribution measure="ces" answers={efforts} headingLevel={2} locale={nl} />
      <ScoreTrend measure="nps" periods={periods} target={30} headingLevel={2} locale={nl} />
      <ScoreComparison measure="nps" groups={groups} sort="score" headingLevel={2} locale={nl} />
      <KpiStrip items={kpis} headingLevel={2} locale={nl} />
      <ValueDisciplines
        scores={{ customerIntimacy: 4.4, operationalExcellence: 3.1, productLeadership: 2.6 }}
        chosen="customer-intimacy"
        headingLevel={2}
        locale={nl}
      />
      <ImprovementCycle steps={steps} current={1} headingLevel={2} locale={nl} />
      <ServiceBasics basics={basics} overall={7.8} headingLevel={2} locale={nl} />
    </>
  );
}
