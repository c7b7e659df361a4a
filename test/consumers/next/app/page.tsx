import { BuildingBlocksRadar } from 'cx-widgets/blocks';
import { JourneyTimeline } from 'cx-widgets/journey';
import { KanoDiagram } from 'cx-widgets/kano';
import { nl } from 'cx-widgets/locale';
import { CesInput, NpsInput } from 'cx-widgets/survey';
import { send } from './answers';
import { readResults } from './data';

export default async function Page() {
  const { features, phases, axes, series } = await readResults();
  return (
    <main>
      <h1>Klantbeeld</h1>
      <KanoDiagram vocabulary="3b" features={features} headingLevel={2} locale={nl} />
      <JourneyTimeline phases={phases} headingLevel={2} locale={nl} />
      <BuildingBlocksRadar axes={axes} series={series} headingLevel={2} locale={nl} />
      <form action={send}>
        <NpsInput name="nps" subject="Fietsgoed" followUp={{ name: 'nps-waarom' }} locale={nl} />
        <CesInput name="ces" subject="Fietsgoed" locale={nl} />
        <button>Versturen</button>
      </form>
    </main>
  );
}
