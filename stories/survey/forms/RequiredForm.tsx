import { NpsInput } from '../../../src/index.js';
import { entriesOf, textsOf, type FormProps } from './texts.js';

/** The browser refuses the form, says so in its own words, and the question shows it by `:user-invalid`. */
export function RequiredForm({ locale, onSend }: FormProps) {
  return (
    <form
      className="stack"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(entriesOf(new FormData(event.currentTarget)));
      }}
    >
      <NpsInput name="nps" required locale={locale} />
      <div>
        <button>{textsOf(locale).send}</button>
      </div>
    </form>
  );
}
