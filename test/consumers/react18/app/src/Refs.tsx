import { nl, NpsInput } from 'cx-widgets';
import { useEffect, useRef, useState } from 'react';

const what = (element: Element | null | undefined) => element?.localName ?? 'niets';

/** Three ways to the element of a question, of which React 18 does not know the first. */
export function Refs() {
  const own = useRef<HTMLFieldSetElement>(null);
  const around = useRef<HTMLDivElement>(null);
  const [found, setFound] = useState('');
  useEffect(() => {
    setFound([own.current, around.current?.querySelector('fieldset'), document.getElementById('nps')].map(what).join(' '));
  }, []);
  return (
    <>
      <h1>Elementen</h1>
      <NpsInput ref={own} question="Met een ref" locale={nl} />
      <div ref={around}>
        <NpsInput question="In een element met een ref" locale={nl} />
      </div>
      <NpsInput id="nps" question="Met een id" locale={nl} />
      <output>{found}</output>
    </>
  );
}
