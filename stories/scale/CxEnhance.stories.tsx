import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { CesInput, CxEnhance, NpsInput, type CxEnhanceProps, type Locale } from '../../src/index.js';
import { localeOf } from '../locales.js';

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

const map = `
Optional, once a page, in the same React root as the questions; it renders nothing, and nothing depends on it.

| Key | With \`CxEnhance\`, in every browser | Without it |
| --- | --- | --- |
| Tab, Shift + Tab | to the answer, or into a question without one; then past it | the same |
| Space | chooses the point that has the focus | the same |
| → ↓ | chooses the next point, and goes round | WebKit stops at the last |
| ← ↑ | chooses the point before, and goes round | WebKit stops at the first |
| → ← from right to left | mirrored | WebKit does not mirror |
| Home, End | the first and the last point of the scale | nothing |
| Delete, Backspace | takes the answer back | nothing |

An answer beside the scale, such as “not applicable”, is among the arrows’ and not among Home’s and End’s. A question that is only to be read does not change. With Ctrl, Alt or Meta held the keys are
the browser’s.

Where Shift + Tab enters a question without an answer is the browser’s with and without it: WebKit goes to the last point, Chromium and Firefox to the first; and Firefox goes from any other point to the first one
before it leaves.

\`onValueChange\` also hears an answer given before the page was hydrated, a form that is reset, and an answer taken back. The last two ask a parent that holds the answer to follow: the browser has already
changed it.
`;

const meta = {
  title: 'Ask/CxEnhance',
  component: CxEnhance,
  parameters: { docs: { description: { component: map } } },
} satisfies Meta<typeof CxEnhance>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Try Home, End and Delete, send it unanswered, and start again. */
export const Form: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <Listening required={locale.scale.required} {...args} name={name} locale={locale} />;
  },
};
