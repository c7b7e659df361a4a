import type { Meta, StoryObj } from '@storybook/react-vite';
import { CsatInput } from '../../src/index.js';
import { localeOf } from '../locales.js';

const texts = {
  en: { subject: 'the repair of your bike', error: 'Choose one of the five faces.' },
  nl: { subject: 'de reparatie van je fiets', error: 'Kies een van de vijf gezichten.' },
};

const meta = {
  title: 'Ask/CsatInput',
  component: CsatInput,
  args: { name: 'csat' },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    // The subject stands inside the locale's own sentence: only in a language that it is written in.
    const subject = locale.tag === name ? texts[name].subject : undefined;
    return <CsatInput {...(subject && args.audience !== 'employee' ? { subject } : {})} {...args} locale={locale} />;
  },
} satisfies Meta<typeof CsatInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Five points: the words of the two ends, and that of the answer. */
export const Unanswered: Story = {};

export const Answered: Story = { args: { defaultValue: 4 } };

/** Stars fill up to the answer. */
export const Stars: Story = { args: { look: 'stars', defaultValue: 4 } };

/** Brow, eye and mouth all change, so that no face leans on its colour; every one has its word. */
export const Faces: Story = { args: { look: 'faces', defaultValue: 2 } };

/** A thumb turns from down over level to up. */
export const Thumbs: Story = { args: { look: 'thumbs', points: 3 } };

export const SevenPoints: Story = { args: { points: 7, defaultValue: 5, look: 'faces' } };

/** Ten points are numbers with two ends; as drawings each says its place. */
export const TenPoints: Story = { args: { points: 10, defaultValue: 8 } };

export const TenStars: Story = { args: { points: 10, defaultValue: 8, look: 'stars' } };

/** The satisfaction of employees (MTV). */
export const Employees: Story = { args: { audience: 'employee', subject: 'Fietsgoed', followUp: { name: 'why' }, defaultValue: 2 } };

/** "Not applicable" is an answer: it posts `n/a`, and is outside n. */
export const NotApplicable: Story = { args: { notApplicable: true, defaultValue: 'n/a' } };

/** "No answer" takes the answer back without script: it posts an empty field. */
export const CanBeTakenBack: Story = { args: { noAnswer: true, defaultValue: 3 } };

export const Invalid: Story = {
  args: { look: 'faces' },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <CsatInput {...args} error={locale.tag === name ? texts[name].error : locale.scale.required} locale={locale} />;
  },
};

export const ReadOnly: Story = { args: { look: 'faces', defaultValue: 4, readOnly: true } };

export const Disabled: Story = { args: { look: 'stars', defaultValue: 3, disabled: true } };
