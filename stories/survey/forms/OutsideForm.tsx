import { useId } from 'react';
import { NpsInput } from '../../../src/index.js';
import { entriesOf, textsOf, type FormProps } from './texts.js';

/** A question that stands outside its form, and says by `form` which one it belongs to. */
export function OutsideForm({ locale, onSend }: FormProps) {
  const id = useId();
  return (
    <div className="stack">
      <NpsInput form={id} name="nps" followUp={{ name: 'why' }} locale={locale} />
      <form
        id={id}
        method="post"
        onSubmit={(event) => {
          event.preventDefault();
          onSend(entriesOf(new FormData(event.currentTarget)));
        }}
      >
        <button>{textsOf(locale).send}</button> <button type="reset">{textsOf(locale).clear}</button>
      </form>
    </div>
  );
}
