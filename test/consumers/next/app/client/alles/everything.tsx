'use client';

import {
  BuildingBlocksRadar,
  CesInput,
  JourneyTimeline,
  KanoDiagram,
  nl,
  NpsInput,
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
      <BuildingBlocksRadar axes={axes} series={series} locale={nl} />
      <NpsInput locale={nl} />
      <CesInput locale={nl} />
    </>
  );
}
