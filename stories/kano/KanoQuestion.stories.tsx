import type { Meta, StoryObj } from '@storybook/react-vite';
import { KanoQuestion } from '../../src/index.js';
import { localeOf } from '../locales.js';

const features = { en: 'Free wifi in every room', nl: 'Gratis wifi in elke kamer' };
const errors = {
  en: 'Answer this half too: without it the other does not count.',
  nl: 'Beantwoord ook deze helft: zonder telt de andere niet mee.',
};

const meta = {
  title: 'Ask/KanoQuestion',
  component: KanoQuestion,
  args: { feature: '', name: 'wifi' },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoQuestion {...args} feature={args.feature || features[name]} locale={locale} />;
  },
} satisfies Meta<typeof KanoQuestion>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The pair: how one feels with the feature, and how without it. */
export const Pair: Story = {};

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

export const Required: Story = { args: { required: true, importance: true } };

/** Half a pair does not count: the error says so at the half that is missing. */
export const HalfAnswered: Story = {
  args: { defaultValue: { functional: 1 } },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoQuestion {...args} feature={features[name]} errors={{ dysfunctional: errors[name] }} locale={locale} />;
  },
};

export const Disabled: Story = { args: { disabled: true, importance: true, defaultValue: { functional: 3 } } };

export const ReadOnly: Story = { args: { readOnly: true, importance: true, defaultValue: { functional: 1, dysfunctional: 4 } } };

/** A point that takes an answer back without script. */
export const NoAnswer: Story = { args: { noAnswer: true } };
