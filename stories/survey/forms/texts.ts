import type { Locale } from '../../../src/index.js';

const texts = {
  en: { send: 'Send', clear: 'Clear', choose: 'Choose a number from 0 to 10.', arrived: 'Arrived:', nothing: 'nothing' },
  nl: { send: 'Versturen', clear: 'Wissen', choose: 'Kies een cijfer van 0 tot en met 10.', arrived: 'Aangekomen:', nothing: 'niets' },
};

export const textsOf = ({ tag }: Locale) => (tag === 'nl' ? texts.nl : texts.en);

/** What every form of these stories takes. */
export interface FormProps {
  locale: Locale;
  /** Hears what is sent, name by name. */
  onSend(this: void, entries: readonly [name: string, value: string][]): void;
}

export const entriesOf = (form: FormData) => [...form].map(([name, value]): [string, string] => [name, String(value)]);
