import { useEffect, useRef, useState } from 'react';
import { CesInput, ErrorSummary, NpsInput } from '../../../src/index.js';
import { entriesOf, textsOf, type FormProps } from './texts.js';

/** A script checks the form: it shows every open question in a summary and moves the focus there. */
export function CheckedForm({ locale, onSend }: FormProps) {
  const { choose, send } = textsOf(locale);
  const summary = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<readonly string[]>([]);
  useEffect(() => {
    if (open.length > 0) summary.current?.focus();
  }, [open]);
  const errors = [
    { id: 'checked-nps', name: 'nps', question: locale.survey.nps.question(), error: choose },
    { id: 'checked-ces', name: 'ces', question: locale.survey.ces.statement() },
  ].filter(({ name }) => open.includes(name));
  const errorOf = (name: string) => open.includes(name) && (errors.find((error) => error.name === name)?.error ?? locale.scale.required);
  return (
    <form
      className="stack"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const missing = ['nps', 'ces'].filter((name) => !form.get(name));
        setOpen(missing);
        if (missing.length === 0) onSend(entriesOf(form));
      }}
    >
      <ErrorSummary ref={summary} errors={errors} locale={locale} />
      <NpsInput id="checked-nps" name="nps" required error={errorOf('nps')} locale={locale} />
      <CesInput id="checked-ces" name="ces" required error={errorOf('ces')} locale={locale} />
      <div>
        <button>{send}</button>
      </div>
    </form>
  );
}
