import { blockAxes, blockLevels, BlocksAssessment, forresterLevels, sixDisciplines } from 'cx-widgets/blocks';
import { nl } from 'cx-widgets/locale';
import { CxEnhance, ScoreSlider } from 'cx-widgets/scale';
import { GradeSlider } from 'cx-widgets/survey';
import { send } from '../answers';

const levels = ['herstellen', 'verbeteren', 'uitblinken', 'onderscheiden'];

const disciplines = blockAxes(sixDisciplines, 'nl').map((axis) => ({ ...axis, id: axis.label.toLowerCase() }));

/** Sliders in Dutch on a page that is made on the server, and an assessment with the radar that follows it. */
export default function Page() {
  return (
    <>
      <form action={send}>
        <GradeSlider name="cijfer" subject="de werkplaats" followUp={{ name: 'cijfer-waarom' }} locale={nl} />
        <ScoreSlider
          name="niveau"
          question="Hoe ver zijn jullie?"
          steps={levels.map((text, index) => ({ value: index + 1, label: `${index + 1}`, text }))}
          words={{ notAnsweredYet: nl.scale.notAnsweredYet }}
        />
        <CxEnhance required={nl.scale.required} />
        <button>Versturen</button>
      </form>
      <BlocksAssessment
        axes={disciplines}
        levels={blockLevels(forresterLevels, 'nl')}
        action={send}
        submit={<button>Opslaan</button>}
        locale={nl}
      />
    </>
  );
}
