'use client';

import { nl } from 'cx-widgets/locale';
import { GradeSlider } from 'cx-widgets/survey';
import { useState } from 'react';
import { Around } from '../../../everything/around';
import { Pictures } from '../../../everything/pictures';
import { Questions } from '../../../everything/questions';
import { Assessment, Sliders } from '../../../everything/sliders';

/** The same once more as client components, with a slider and an assessment that are heard. */
export function Everything() {
  const [grade, setGrade] = useState<number | null>(null);
  const [answered, setAnswered] = useState(0);
  return (
    <main>
      <h1>Alles, met handlers</h1>
      <GradeSlider value={grade} onValueChange={setGrade} question="Welk cijfer geef je deze pagina?" locale={nl} />
      <output data-heard="grade">{grade}</output>
      <Assessment onValueChange={(values) => setAnswered(values.filter((value) => value !== null).length)} />
      <output data-heard="answered">{answered}</output>
      <Pictures />
      <Questions />
      <Sliders />
      <Around />
    </main>
  );
}
