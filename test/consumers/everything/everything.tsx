import type { ComponentProps } from 'react';
import { Around } from './around';
import { Pictures } from './pictures';
import { Questions } from './questions';
import { Assessment, Sliders } from './sliders';

/** Every widget of the library on one page; `form` says where its two forms send their answers. */
export function Everything(form: Pick<ComponentProps<'form'>, 'action' | 'method'>) {
  return (
    <>
      <h1>Alles</h1>
      <Pictures />
      <form {...form}>
        <Questions />
        <Sliders />
        <button>Versturen</button>
      </form>
      <Assessment {...form} />
      <Around />
    </>
  );
}
