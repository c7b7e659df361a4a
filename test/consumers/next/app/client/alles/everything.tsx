'use client';

import {
  BlocksAssessment,
  BuildingBlocksRadar,
  CesInput,
  ChoiceScale,
  CsatInput,
  GapList,
  GradeInput,
  ImprovementCycle,
  JourneyTimeline,
  KanoDiagram,
  nl,
  NpsInput,
  PmfInput,
  ScaleLinks,
  ScaleMatrix,
  ScoreTrend,
  ServiceBasics,
  ValueDisciplines,
  type BlockAxis,
  type BlockSeries,
  type JourneyPhase,
  type KanoFeature,
} from 'cx-widgets';

interface Results {
  features: KanoFeature[];
  phases: JourneyPhase[];
  axes: BlockAxis[];
  series: BlockSeries[];
}

export function Everything({ features, phases, axes, series }: Results) {
  return (
    <>
      <KanoDiagram vocabulary="3b" features={features} locale={nl} />
      <JourneyTimeline phases={phases} locale={nl} />
      <BuildingBlocksRadar axes={axes} series={series} beside={<GapList axes={axes} series={series} locale={nl} />} locale={nl} />
      <BlocksAssessment axes={axes} onValueChange={() => undefined} locale={nl} />
      <ValueDisciplines scores={{ operationalExcellence: 3, customerIntimacy: 4, productLeadership: 2 }} locale={nl} />
      <ImprovementCycle steps={['Plan', 'Do', 'Check', 'Act'].map((label) => ({ label }))} current={1} locale={nl} />
      <ServiceBasics basics={[{ label: 'Bereikbaarheid', mark: 8.2 }]} locale={nl} />
      <ScoreTrend
        measure="nps"
        periods={[
          { label: 'Q1', score: 21 },
          { label: 'Q2', score: 34 },
        ]}
        locale={nl}
      />
      <NpsInput locale={nl} />
      <CesInput locale={nl} />
      <CsatInput look="stars" locale={nl} />
      <GradeInput step={0.5} locale={nl} />
      <PmfInput locale={nl} />
      <ChoiceScale question="?" options={[1, 2, 3]} locale={nl} />
      <ScaleMatrix question="?" statements={[{ id: 'a', label: 'A' }]} options={[{ value: 1 }, { value: 2 }]} locale={nl} />
      <ScaleLinks href={(value) => `/${value}`} locale={nl} />
    </>
  );
}
