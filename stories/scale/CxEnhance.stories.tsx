import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { CesInput, CxEnhance, en, NpsInput, type CxEnhanceProps, type Locale } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';

const texts = {
  en: { heard: 'Heard:', nothing: 'nothing yet', takenBack: 'no answer', send: 'Send', reset: 'Start again' },
  nl: { heard: 'Gehoord:', nothing: 'nog niets', takenBack: 'geen antwoord', send: 'Versturen', reset: 'Opnieuw beginnen' },
};

/** A form whose parent listens: by key, by pointer, taken back or reset, it hears every answer. */
function Listening({ locale, name, ...enhance }: CxEnhanceProps & { locale: Locale; name: keyof typeof texts }) {
  const [heard, setHeard] = useState<string[]>([]);
  const text = texts[name];
  const hear = (field: string) => (value: number | string | null) =>
    setHeard((before) => [...before, `${field} = ${value ?? text.takenBack}`]);
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <NpsInput name="nps" subject="Fietsgoed" required notApplicable onValueChange={hear('nps')} locale={locale} />
      <CesInput name="ces" subject="Fietsgoed" onValueChange={hear('ces')} locale={locale} />
      <p aria-live="polite">
        {text.heard} {heard.join(' · ') || text.nothing}
      </p>
      <p>
        <button>{text.send}</button> <button type="reset">{text.reset}</button>
      </p>
      <CxEnhance {...enhance} />
    </form>
  );
}

const meta = {
  title: 'Ask/CxEnhance',
  component: CxEnhance,
} satisfies Meta<typeof CxEnhance>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Try Home, End and Delete, send it unanswered, and start again. */
export const Form: Story = {
  args: { required: en.scale.required },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const said = { en: { required: en.scale.required }, nl: { required: locale.scale.required } };
    return <Listening {...inLanguage(args, said, 'nl')} name={name} locale={locale} />;
  },
};
