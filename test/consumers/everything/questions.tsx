import { KanoQuestion } from 'cx-widgets/kano';
import { nl } from 'cx-widgets/locale';
import { RulerInput, ScaleInput } from 'cx-widgets/scale';
import { CesInput, ChoiceScale, CsatInput, ErrorSummary, GradeInput, NpsInput, PmfInput, ScaleMatrix } from 'cx-widgets/survey';

const agreement = nl.survey.csat.points[5].map((word, index) => ({ value: index + 1, word }));
const shares = Array.from({ length: 11 }, (_, index) => ({ value: index * 10, label: `${index * 10}` }));

/** Every question of the library that needs no script, for a form of the host's. */
export function Questions() {
  const question = 'Hoe tevreden ben je over de reparatie van je fiets?';
  const error = 'Kies een van de vijf gezichten.';
  return (
    <>
      <ErrorSummary errors={[{ id: 'reparatie', question, error }]} autoFocus={false} locale={nl} />
      <NpsInput name="nps" subject="Fietsgoed" followUp={{ name: 'nps-waarom' }} locale={nl} />
      <CesInput name="ces" subject="Fietsgoed" locale={nl} />
      <CsatInput id="reparatie" name="tevreden" question={question} error={error} look="faces" notApplicable locale={nl} />
      <GradeInput name="cijfer" step={0.5} locale={nl} />
      <PmfInput name="pmf" subject="de app van Fietsgoed" locale={nl} />
      <ChoiceScale
        name="gebeld"
        question="Hoe vaak moest je ons bellen?"
        options={['eens', 'twee keer', 'vaker'].map((word, index) => ({ value: index + 1, word }))}
        locale={nl}
      />
      <ScaleMatrix
        name="mtv"
        question="In hoeverre ben je het eens met deze uitspraken?"
        statements={[
          { id: 'leren', label: 'Ik krijg de kans om te leren.' },
          { id: 'trots', label: 'Ik ben trots op wat we voor klanten doen.' },
        ]}
        options={agreement}
        locale={nl}
      />
      <KanoQuestion name="leenfiets" feature="Een leenfiets tijdens de reparatie" locale={nl} />
      <RulerInput name="deel" question="Welk deel van je bestelling kwam op tijd?" hint="In procenten." steps={shares} locale={nl} />
      <ScaleInput name="werkplaats" question="Hoe goed kent onze werkplaats je fiets?" options={agreement} locale={nl} />
    </>
  );
}
