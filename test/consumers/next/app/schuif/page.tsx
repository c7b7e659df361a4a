import { nl } from 'cx-widgets/locale';
import { CxEnhance, ScoreSlider } from 'cx-widgets/scale';
import { GradeSlider } from 'cx-widgets/survey';
import { send } from '../answers';

const levels = ['herstellen', 'verbeteren', 'uitblinken', 'onderscheiden'];

/** Sliders in Dutch on a page that is made on the server. */
export default function Page() {
  return (
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
  );
}
