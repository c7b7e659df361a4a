import { CesInput, NpsInput } from '../../../src/index.js';
import { entriesOf, textsOf, type FormProps } from './texts.js';

/** A read-only answer is posted, a disabled one is not. */
export function LockedForm({ locale, onSend }: FormProps) {
  return (
    <form
      className="stack"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(entriesOf(new FormData(event.currentTarget)));
      }}
    >
      <NpsInput name="nps" defaultValue={8} readOnly locale={locale} />
      <CesInput name="ces" defaultValue={5} disabled locale={locale} />
      <div>
        <button>{textsOf(locale).send}</button>
      </div>
    </form>
  );
}
