import { BuildingBlocksRadar } from 'cx-widgets/blocks';
import { JourneyTimeline } from 'cx-widgets/journey';
import { KanoDiagram } from 'cx-widgets/kano';
import { nl } from 'cx-widgets/locale';
import { CesInput, CsatInput, GradeInput, NpsInput, ScaleLinks, ScaleMatrix, SurveyProgress } from 'cx-widgets/survey';
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
        <CsatInput name="tevreden" look="faces" notApplicable locale={nl} />
        <GradeInput name="cijfer" step={0.5} locale={nl} />
        <ScaleMatrix
          name="mtv"
          question="In hoeverre ben je het eens met deze uitspraken?"
          statements={[{ id: 'leren', label: 'Ik krijg de kans om te leren.' }]}
          options={nl.survey.csat.points[5].map((word, index) => ({ value: index + 1, word }))}
          locale={nl}
        />
        <button>Versturen</button>
      </form>
      <SurveyProgress question={1} of={4} locale={nl} />
      <ScaleLinks href={(value) => `/antwoorden?nps=${value}`} locale={nl} />
    </main>
  );
}
