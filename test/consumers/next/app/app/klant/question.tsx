'use client';

import { nl } from 'cx-widgets/locale';
import { NpsInput } from 'cx-widgets/survey';
import { useState } from 'react';

export function Question() {
  const [answer, setAnswer] = useState<number | null>(null);
  return (
    <>
      <NpsInput value={answer} onValueChange={setAnswer} locale={nl} />
      <output>{answer}</output>
    </>
  );
}
