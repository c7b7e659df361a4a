import type { Meta, StoryObj } from '@storybook/react-vite';
import { CsatInput } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';
import { inForm } from '../inForm.js';

const texts = {
  en: { subject: 'the repair of your bike', error: 'Choose one of the five faces.' },
  nl: { subject: 'de reparatie van je fiets', error: 'Kies een van de vijf gezichten.' },
};

const meta = {
  title: 'Ask/CsatInput',
  component: CsatInput,
  ...inForm,
  args: { name: 'csat', subject: texts.en.subject },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const shown = inLanguage(args, texts, name);
    // The subject stands inside the locale's own sentence: ours only in the two languages that it is written in.
    const foreign = locale.tag !== name && shown.subject === texts.en.subject;
    return <CsatInput {...shown} subject={foreign ? undefined : shown.subject} locale={locale} />;
  },
} satisfies Meta<typeof CsatInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Five points: the words of the two ends, and that of the answer. */
export const Unanswered: Story = {};

/** The word of the answer stands between those of the ends. */
export const Answered: Story = { args: { defaultValue: 4 } };

/** Stars fill up to the answer. */
export const Stars: Story = { args: { look: 'stars', defaultValue: 4 } };

/** Brow, eye and mouth all change, so that no face leans on its colour; every one has its word. */
export const Faces: Story = { args: { look: 'faces', defaultValue: 2 } };

/** A thumb turns from down over level to up. */
export const Thumbs: Story = { args: { look: 'thumbs', points: 3 } };

/** Seven faces, each of its own. */
export const SevenPoints: Story = { args: { points: 7, defaultValue: 5, look: 'faces' } };

/** Ten points are numbers with two ends; as drawings each says its place. */
export const TenPoints: Story = { args: { points: 10, defaultValue: 8 } };

/** Ten stars fit a phone: between the words of the ends stands the place of the answer. */
export const TenStars: Story = { args: { points: 10, defaultValue: 8, look: 'stars' } };

/** The satisfaction of employees (MTV). */
export const Employees: Story = { args: { audience: 'employee', subject: 'Fietsgoed', followUp: { name: 'why' }, defaultValue: 2 } };

/** "Not applicable" is an answer: it posts `n/a`, and is outside n. */
export const NotApplicable: Story = { args: { notApplicable: true, defaultValue: 'n/a' } };

/** "No answer" takes the answer back without script: it posts an empty field. */
export const CanBeTakenBack: Story = { args: { noAnswer: true, defaultValue: 3 } };

/** Of drawings the outline turns, and there is no box around them. */
export const Invalid: Story = { args: { look: 'faces', error: texts.en.error } };

/** A fact, and no offer: ink in place of the accent. */
export const ReadOnly: Story = { args: { look: 'faces', defaultValue: 4, readOnly: true } };

/** Quiet, out of reach of the keyboard, and not posted. */
export const Disabled: Story = { args: { look: 'stars', defaultValue: 3, disabled: true } };

/** An eight on five points: it is told on the console, and nothing is chosen. */
export const BadAnswer: Story = { tags: ['tells'], args: { defaultValue: 8 } };
