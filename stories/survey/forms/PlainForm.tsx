import { CesInput, NpsInput } from '../../../src/index.js';
import { entriesOf, textsOf, type FormProps } from './texts.js';

/** The form holds the answers. Without `onSubmit` the browser posts it, and no script is needed. */
export function PlainForm({ locale, onSend }: FormProps) {
  return (
    <form
      className="stack"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(entriesOf(new FormData(event.currentTarget)));
      }}
    >
      <NpsInput name="nps" followUp={{ name: 'why' }} locale={locale} />
      <CesInput name="ces" locale={locale} />
      <div>
        <button>{textsOf(locale).send}</button> <button type="reset">{textsOf(locale).clear}</button>
      </div>
    </form>
  );
}
