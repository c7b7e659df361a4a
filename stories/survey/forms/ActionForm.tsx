import { CesInput, NpsInput } from '../../../src/index.js';
import { entriesOf, textsOf, type FormProps } from './texts.js';

/** A form action of React 19 gets the answers; React then resets the form, and what has no default is unanswered again. */
export function ActionForm({ locale, onSend }: FormProps) {
  return (
    <form className="stack" action={(form) => onSend(entriesOf(form))}>
      <NpsInput name="nps" required locale={locale} />
      <CesInput name="ces" defaultValue={4} locale={locale} />
      <div>
        <button>{textsOf(locale).send}</button>
      </div>
    </form>
  );
}
