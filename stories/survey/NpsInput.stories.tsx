import type { Meta, StoryObj } from '@storybook/react-vite';
import { NpsInput } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';
import { inForm } from '../inForm.js';

const invalid = {
  en: { error: 'Choose a number from 0 to 10.' },
  nl: { error: 'Kies een cijfer van 0 tot en met 10.' },
};
const ownWords = {
  en: {
    question:
      'How likely are you to tell a fellow cyclist about our workshop, after everything that happened between bringing your bike in and collecting it?',
    words: { ends: ['I would not even mention it to a friend who asked me for a workshop', 'I would bring it up myself'] as const },
    followUp: { name: 'why', questions: { detractor: 'What went wrong?' } },
  },
  nl: {
    question:
      'Hoe waarschijnlijk is het dat je een andere fietser over onze werkplaats vertelt, na alles wat er gebeurde tussen het brengen en het ophalen van je fiets?',
    words: {
      ends: ['Ik zou hem niet noemen, ook niet aan een vriend die om een werkplaats vraagt', 'Ik zou er zelf over beginnen'] as const,
    },
    followUp: { name: 'why', questions: { detractor: 'Wat ging er mis?' } },
  },
};

const meta = {
  title: 'Ask/NpsInput',
  component: NpsInput,
  ...inForm,
  args: { name: 'nps', subject: 'Fietsgoed' },
  render: (args, { globals }) => <NpsInput {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof NpsInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Unanswered: an empty ruler asks, a preselection answers. */
export const Unanswered: Story = {};

/** The open question follows the answer, without script: one wording for 0–6, one for 7–8, one for 9–10. */
export const WithFollowUp: Story = { args: { defaultValue: 6, followUp: { name: 'why' } } };

/** A form with this question unanswered is not sent: the browser says so. */
export const Required: Story = { args: { required: true } };

/** An answer is missing: the edge of the scale turns, and under it stands how to mend it. */
export const Invalid: Story = {
  args: invalid.en,
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <NpsInput {...inLanguage(args, invalid, name)} locale={locale} />;
  },
};

/** Not for now: quiet, out of reach of the keyboard, and not posted. */
export const Disabled: Story = { args: { defaultValue: 9, disabled: true } };

/** Focusable, posted and not to be changed. */
export const ReadOnly: Story = { args: { defaultValue: 8, readOnly: true } };

/** Read-only without an answer says so in words. */
export const ReadOnlyUnanswered: Story = { args: { readOnly: true } };

/** The same scale asked of employees (eNPS). */
export const Employees: Story = { args: { audience: 'employee', followUp: { name: 'why' } } };

/** An answer of its own beside the scale, and a point that takes the answer back. */
export const Beside: Story = { args: { notApplicable: true, noAnswer: true } };

/** Lines in the colours of the segments bias the answers, and are off unless asked for. */
export const SegmentColors: Story = { args: { segmentColors: true } };

/** Wordings of your own for the question, the ends and the follow-up: long ones push. */
export const OwnWords: Story = {
  args: { ...ownWords.en, defaultValue: 3 },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <NpsInput {...inLanguage(args, ownWords, name)} locale={locale} />;
  },
};

/** An answer that is not on the scale: it is told on the console, and chosen for nobody. */
export const BadAnswer: Story = { tags: ['tells'], args: { defaultValue: 11 } };
