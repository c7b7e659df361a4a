import { GradeSlider, nl } from 'cx-widgets';
import { useState } from 'react';
import { Assessment } from '../everything/sliders';

/** A slider that a parent holds, and an assessment that a parent hears. */
export function Slid() {
  const [grade, setGrade] = useState<number | null>(null);
  const [answers, setAnswers] = useState<(number | null)[]>([]);
  return (
    <>
      <h1>Schuiven</h1>
      <GradeSlider question="Welk cijfer krijgen we?" value={grade} onValueChange={setGrade} locale={nl} />
      <output aria-label="Cijfer">{grade ?? 'geen antwoord'}</output>
      <button type="button" onClick={() => setGrade(null)}>
        Wissen
      </button>
      <Assessment onValueChange={setAnswers} />
      <output aria-label="Antwoorden">{answers.map((answer) => answer ?? '–').join(' ')}</output>
    </>
  );
}
