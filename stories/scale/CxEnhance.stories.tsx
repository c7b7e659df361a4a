import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { CesInput, CxEnhance, en, NpsInput, ScaleMatrix, type CxEnhanceProps, type Locale } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';

const texts = {
  en: {
    heard: 'Heard:',
    nothing: 'nothing yet',
    takenBack: 'no answer',
    send: 'Send',
    reset: 'Start again',
    parts: ['The advice', 'The test ride', 'The handover'],
  },
  nl: {
    heard: 'Gehoord:',
    nothing: 'nog niets',
    takenBack: 'geen antwoord',
    send: 'Versturen',
    reset: 'Opnieuw beginnen',
    parts: ['Het advies', 'De proefrit', 'De overdracht'],
  },
};

/** A form whose parent listens: by key, by pointer, taken back or reset, it hears every answer. */
function Listening({ locale, name, error, ...enhance }: CxEnhanceProps & { locale: Locale; name: keyof typeof texts; error?: string }) {
  const [heard, setHeard] = useState<string[]>([]);
  const text = texts[name];
  const hear = (field: string) => (value: number | string | null) =>
    setHeard((before) => [...before, `${field} = ${value ?? text.takenBack}`]);
  return (
    <form className="stack" onSubmit={(event) => event.preventDefault()}>
      <NpsInput name="nps" subject="Fietsgoed" required notApplicable onValueChange={hear('nps')} locale={locale} />
      <CesInput name="ces" subject="Fietsgoed" error={error} onValueChange={hear('ces')} locale={locale} />
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

/** What the browser says, in English as the controls have it and in the language of the page. */
const saidIn = ({ scale }: Locale) => ({ en: { required: en.scale.required }, nl: { required: scale.required } });

const meta = {
  title: 'Ask/CxEnhance',
  component: CxEnhance,
  args: { required: en.scale.required },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <Listening {...inLanguage(args, saidIn(locale), 'nl')} name={name} locale={locale} />;
  },
} satisfies Meta<typeof CxEnhance>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Try Home, End and Delete, send it unanswered, and start again. */
export const Form: Story = {};

/** Each row of a matrix is a group of its own: Home and End stay in it, and Delete takes back its answer alone. */
export const RowsOfAMatrix: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { csat } = locale.survey;
    return (
      <form method="dialog">
        <ScaleMatrix
          name="visit"
          question={csat.question('Fietsgoed')}
          statements={texts[name].parts.map((label, index) => ({ id: `part-${index + 1}`, label }))}
          options={csat.points[5].map((word, index) => ({ value: index + 1, word }))}
          defaultValue={{ 'part-1': 4, 'part-2': 2 }}
          locale={locale}
        />
        <CxEnhance {...inLanguage(args, saidIn(locale), 'nl')} />
      </form>
    );
  },
};

/** Sent unanswered, the browser says so in its own language. It stands by itself: on a page of docs the others have theirs said. */
export const BrowserWords: Story = { tags: ['!autodocs'], args: { required: undefined } };

/** A page that came back with an error begins at that question. It stands by itself: on a page of docs it would take the focus. */
export const WithErrors: Story = {
  tags: ['!autodocs'],
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <Listening {...inLanguage(args, saidIn(locale), 'nl')} name={name} locale={locale} error={locale.scale.required} />;
  },
};

/** Give an answer and close the page: the browser asks whether to leave it. */
export const BeforeLeaving: Story = { tags: ['!autodocs'], args: { warnUnsaved: true } };
