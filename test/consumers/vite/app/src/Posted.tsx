import { CsatInput, CxEnhance, GradeInput, nl, NpsInput } from 'cx-widgets';
import { useState, type FormEvent } from 'react';

/** Questions that hold their own answers, in a form that is read as it is sent. */
export function Posted() {
  const [sent, setSent] = useState('niets');
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSent([...new FormData(event.currentTarget)].map(([name, value]) => `${name}=${String(value)}`).join('&'));
  };
  return (
    <form onSubmit={send}>
      <h1>Formulier</h1>
      <NpsInput name="nps" question="Beveel je ons aan?" followUp={{ name: 'waarom' }} required locale={nl} />
      <CsatInput name="tevreden" question="Ben je tevreden?" defaultValue={4} notApplicable locale={nl} />
      <GradeInput name="cijfer" question="Welk cijfer krijgen we?" locale={nl} />
      <button>Versturen</button>
      <button type="reset">Opnieuw</button>
      <output>{sent}</output>
      <CxEnhance required={nl.scale.required} />
    </form>
  );
}
