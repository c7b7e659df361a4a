import type { Meta, StoryObj } from '@storybook/react-vite';
import { KanoQuestion, kanoWordings, type KanoQuestionProps } from '../../src/index.js';
import { inForm } from '../inForm.js';
import { inLanguage, localeOf } from '../locales.js';

const examples: Record<'en' | 'nl', Pick<KanoQuestionProps, 'feature' | 'errors'>> = {
  en: { feature: 'Free wifi in every room', errors: { dysfunctional: 'Answer this half too: without it the other does not count.' } },
  nl: { feature: 'Gratis wifi in elke kamer', errors: { dysfunctional: 'Beantwoord ook deze helft: zonder telt de andere niet mee.' } },
};

const meta = {
  title: 'Ask/KanoQuestion',
  component: KanoQuestion,
  ...inForm,
  argTypes: {
    wording: {
      control: { type: 'inline-radio', labels: { short: 'Short', kano: 'Kano’s', enjoy: 'Enjoy', helpful: 'Helpful' } },
      options: kanoWordings,
    },
  },
  args: { feature: examples.en.feature, name: 'wifi' },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoQuestion {...inLanguage(args, examples, name)} locale={locale} />;
  },
} satisfies Meta<typeof KanoQuestion>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The pair: how one feels with the feature, and how without it. */
export const Pair: Story = {};

/** With it like, without it dislike: a one-dimensional answer. */
export const Answered: Story = { args: { defaultValue: { functional: 1, dysfunctional: 5 } } };

/** With the question how important it is, 1 to 9. */
export const WithImportance: Story = { args: { importance: true, defaultValue: { functional: 2, dysfunctional: 4, importance: 7 } } };

/** Kano's own words of 1984, in translation. */
export const KanoWording: Story = { args: { wording: 'kano' } };

/** The wording of Berger et al. 1993. */
export const EnjoyWording: Story = { args: { wording: 'enjoy' } };

/** Blauth's wording, which asks for help and harm. */
export const HelpfulWording: Story = { args: { wording: 'helpful' } };

/** Questions and answers of one's own: what is posted is 1…5 all the same. */
export const OwnWords: Story = {
  args: {
    feature: 'A bicycle courier who rings before coming',
    functional: 'If the courier rings first, what do you think?',
    dysfunctional: 'And if the courier does not ring?',
    wording: ['Lovely', 'Of course', 'Whatever', 'If need be', 'Not for me'],
  },
};

/** Both halves have to be answered before the form is sent, and importance may stay open. */
export const Required: Story = { args: { required: true, importance: true } };

/** Half a pair does not count: the error says so at the half that is missing. */
export const HalfAnswered: Story = {
  args: { defaultValue: { functional: 1 }, errors: examples.en.errors },
};

/** Nothing can be answered, and nothing is posted. */
export const Disabled: Story = { args: { disabled: true, importance: true, defaultValue: { functional: 3 } } };

/** What was answered is shown and posted, and the open question says that it was not answered. */
export const ReadOnly: Story = { args: { readOnly: true, importance: true, defaultValue: { functional: 1, dysfunctional: 4 } } };

/** A feature told in two sentences, with a hint, wraps above its pair. */
export const LongFeature: Story = {
  args: {
    feature:
      'On the morning of the delivery the courier sends a message with the hour of arrival, and rings a quarter of an hour before. You can ask for another hour.',
    hint: 'Think of your last delivery, whoever brought it.',
  },
};

/** Answers that the question does not have are left unchosen, and the developer is told. */
export const BadInput: Story = { args: { defaultValue: { functional: 7 as never, dysfunctional: 0 as never } }, tags: ['tells'] };

/** A point that takes an answer back without script. */
export const NoAnswer: Story = { args: { noAnswer: true } };
