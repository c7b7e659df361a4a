import { CxEnhance, GradeSlider, nl, NpsInput } from 'cx-widgets';
import { useState } from 'react';
import { Assessment } from '../everything/sliders';

/** A question and a slider that a parent holds, and an assessment that a parent hears. */
export function Handlers() {
  const [nps, setNps] = useState<number | null>(null);
  const [grade, setGrade] = useState<number | null>(null);
  const [answers, setAnswers] = useState<(number | null)[]>([]);
  const clear = () => {
    setNps(null);
    setGrade(null);
  };
  return (
    <>
      <h1>Met handlers</h1>
      <form>
        <NpsInput name="nps" question="Beveel je ons aan?" value={nps} onValueChange={setNps} locale={nl} />
        <output aria-label="Aanbeveling">{nps ?? 'geen antwoord'}</output>
        <GradeSlider name="cijfer" question="Welk cijfer krijgen we?" value={grade} onValueChange={setGrade} locale={nl} />
        <output aria-label="Cijfer">{grade ?? 'geen antwoord'}</output>
        <button type="button" onClick={clear}>
          Wissen
        </button>
        <button type="reset">Opnieuw</button>
      </form>
      <Assessment onValueChange={setAnswers} />
      <output aria-label="Antwoorden">{answers.map((answer) => answer ?? '–').join(' ')}</output>
      <CxEnhance required={nl.scale.required} />
    </>
  );
}
