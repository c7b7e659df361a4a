import { BlocksAssessment } from 'cx-widgets/blocks';
import { nl } from 'cx-widgets/locale';
import { CxEnhance, ScoreSlider } from 'cx-widgets/scale';
import { GradeSlider } from 'cx-widgets/survey';
import type { ComponentProps } from 'react';
import { axes, levels } from './data';

const words = ['herstellen', 'verbeteren', 'uitblinken', 'onderscheiden'];

/** The questions that have a handle as soon as there is script, for a form of the host's. */
export function Sliders() {
  return (
    <>
      <GradeSlider name="rapport" subject="de werkplaats" followUp={{ name: 'rapport-waarom' }} locale={nl} />
      <ScoreSlider
        name="niveau"
        question="Hoe ver zijn jullie?"
        steps={words.map((text, index) => ({ value: index + 1, label: `${index + 1}`, text }))}
        words={{ notAnsweredYet: nl.scale.notAnsweredYet }}
      />
      <CxEnhance required={nl.scale.required} />
    </>
  );
}

/** A form of its own: a slider for each block, and the radar that follows them. */
export function Assessment(props: Pick<ComponentProps<typeof BlocksAssessment>, 'action' | 'method' | 'submit' | 'onValueChange'>) {
  return <BlocksAssessment axes={axes} levels={levels} submit={<button>Opslaan</button>} locale={nl} {...props} />;
}
