import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChoiceScale, type ChoiceScaleProps } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';
import { inForm } from '../inForm.js';

type Examples = Record<'en' | 'nl', Pick<ChoiceScaleProps<number | string>, 'question' | 'options' | 'ends' | 'error' | 'followUp'>>;

/** A point for each word: its number is its place. */
const numbered = (words: readonly string[]) => words.map((word, index) => ({ value: index + 1, word }));
/** The same without a number in sight. */
const unnumbered = (words: readonly string[]) => numbered(words).map((option) => ({ ...option, label: '' }));

const often: Examples = {
  en: { question: 'How often did you have to call us about this?', options: numbered(['once', 'twice', 'three times or more']) },
  nl: { question: 'Hoe vaak moest je ons hierover bellen?', options: numbered(['één keer', 'twee keer', 'drie keer of vaker']) },
};
const sure: Examples = {
  en: {
    question: 'How sure are you that we will call you back?',
    options: [0, 1, 2, 3, 4, 5, 6],
    ends: ['not at all', 'completely'],
  },
  nl: {
    question: 'Hoe zeker weet je dat we je terugbellen?',
    options: [0, 1, 2, 3, 4, 5, 6],
    ends: ['helemaal niet zeker', 'helemaal zeker'],
  },
};
const when: Examples = {
  en: {
    question: 'When would you like your bike back?',
    options: [
      { value: 'today', label: '', word: 'today' },
      { value: 'tomorrow', label: '', word: 'tomorrow' },
      { value: 'week', label: '', word: 'this week' },
      { value: 'later', label: '', word: 'it can wait' },
    ],
  },
  nl: {
    question: 'Wanneer wil je je fiets terug?',
    options: [
      { value: 'today', label: '', word: 'vandaag' },
      { value: 'tomorrow', label: '', word: 'morgen' },
      { value: 'week', label: '', word: 'deze week' },
      { value: 'later', label: '', word: 'het heeft geen haast' },
    ],
  },
};
const help: Examples = {
  en: {
    question: 'What describes the help you got best?',
    options: unnumbered([
      'They listened, asked what the problem was, and then did something altogether different from what we had agreed on the phone the week before',
      'They did what they promised',
      'They did more than they promised',
    ]),
  },
  nl: {
    question: 'Wat past het best bij de hulp die je kreeg?',
    options: unnumbered([
      'Ze luisterden, vroegen wat er aan de hand was, en deden daarna iets heel anders dan we de week ervoor aan de telefoon hadden afgesproken',
      'Ze deden wat ze beloofden',
      'Ze deden meer dan ze beloofden',
    ]),
  },
};
const wait: Examples = {
  en: {
    question: 'How was the wait for your repair?',
    options: [
      { value: 1, word: 'too long', segment: 'long' },
      { value: 2, word: 'rather long', segment: 'long' },
      { value: 3, word: 'as expected' },
      { value: 4, word: 'shorter than expected', segment: 'short' },
    ],
    followUp: { name: 'why', questions: { long: 'What would have been all right?', short: 'What went so fast?' } },
  },
  nl: {
    question: 'Hoe was het wachten op je reparatie?',
    options: [
      { value: 1, word: 'te lang', segment: 'long' },
      { value: 2, word: 'vrij lang', segment: 'long' },
      { value: 3, word: 'zoals verwacht' },
      { value: 4, word: 'korter dan verwacht', segment: 'short' },
    ],
    followUp: { name: 'why', questions: { long: 'Wat was wel goed geweest?', short: 'Wat ging er zo snel?' } },
  },
};
const invalid: Examples = {
  en: { ...sure.en, error: 'Choose a number from 0 to 6.' },
  nl: { ...sure.nl, error: 'Kies een cijfer van 0 tot en met 6.' },
};
const empty: Examples = { en: { question: often.en.question, options: [] }, nl: { question: often.nl.question, options: [] } };
/** Forty points, two of them of one value. */
const forty = Array.from({ length: 40 }, (_, index) => ({ value: Math.min(index, 38) }));
const bad: Examples = {
  en: { ...sure.en, question: `<b>${sure.en.question as string}</b>`, options: forty },
  nl: { ...sure.nl, question: `<b>${sure.nl.question as string}</b>`, options: forty },
};

const meta = {
  title: 'Ask/ChoiceScale',
  component: ChoiceScale,
  ...inForm,
  args: { name: 'own', options: [] },
} satisfies Meta<typeof ChoiceScale>;
export default meta;
type Story = StoryObj<typeof meta>;

const story = (examples: Examples, more: Story = {}): Story => ({
  ...more,
  args: { ...examples.en, ...more.args },
  render: function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    return <ChoiceScale {...inLanguage(args, examples, name)} locale={locale} />;
  },
});

/** Every point in words. */
export const Words: Story = story(often);

/** Numbers, with the two ends in words. */
export const Ends: Story = story(sure);

/** Values that are texts, and no numbers in sight. */
export const Choices: Story = story(when, { args: { noAnswer: true } });

/** The words of the ends below the strip, and between them that of the answer. */
export const ChosenWord: Story = story(often, { args: { wording: 'chosen', defaultValue: 2 } });

/** Each segment of your own has its open question; the point without one asks nothing. */
export const WithFollowUp: Story = story(wait, { args: { defaultValue: 2 } });

/** An answer is missing: how to mend it stands under the scale. */
export const Invalid: Story = story(invalid);

/** A fact, and no offer: the answer is framed. */
export const ReadOnly: Story = story(when, { args: { defaultValue: 'week', readOnly: true } });

/** Quiet, out of reach of the keyboard, and not posted. */
export const Disabled: Story = story(when, { args: { defaultValue: 'week', disabled: true } });

/** A long text pushes; it is never cut off. */
export const LongTexts: Story = story(help, { tags: ['tells'] });

/** A scale without points asks, and cannot be answered; the console says so. */
export const Empty: Story = story(empty, { tags: ['tells'] });

/** Forty points, two of one value, a text with a tag in it: told on the console, shown all the same, and chosen for nobody. */
export const BadData: Story = story(bad, { tags: ['tells'], args: { defaultValue: 99 } });
