import { CxEnhance, nl, NpsInput } from 'cx-widgets';
import { useState } from 'react';

/** A question whose answer the parent holds. */
export function Held() {
  const [answer, setAnswer] = useState<number | null>(null);
  return (
    <form>
      <h1>Vastgehouden</h1>
      <NpsInput name="nps" question="Beveel je ons aan?" value={answer} onValueChange={setAnswer} locale={nl} />
      <output>{answer ?? 'geen antwoord'}</output>
      <button type="button" onClick={() => setAnswer(null)}>
        Wissen
      </button>
      <button type="reset">Opnieuw</button>
      <CxEnhance required={nl.scale.required} />
    </form>
  );
}
