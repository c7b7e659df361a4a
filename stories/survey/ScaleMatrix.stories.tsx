import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScaleMatrix, type ScaleMatrixProps } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';
import { inForm } from '../inForm.js';

type Examples = Record<'en' | 'nl', Pick<ScaleMatrixProps<number | string>, 'question' | 'hint' | 'statements' | 'options'>>;

const numbered = (words: readonly string[]) => words.map((word, index) => ({ value: index + 1, word }));
/** Ten points of which the two ends have a word. */
const tenPoints = (low: string, high: string) =>
  Array.from({ length: 10 }, (_, index) => ({ value: index + 1, word: index === 0 ? low : index === 9 ? high : undefined }));

const working: Examples = {
  en: {
    question: 'How far do you agree with these statements about working here?',
    hint: 'Think of the past three months.',
    statements: [
      { id: 'trust', label: 'My manager gives me the trust I need.' },
      { id: 'learn', label: 'I get the chance to learn.' },
      { id: 'load', label: 'The workload can be kept up, in the busy months too.' },
      { id: 'proud', label: 'I am proud of what we do for our customers.' },
    ],
    options: numbered(['disagree entirely', 'disagree', 'neutral', 'agree', 'agree entirely']),
  },
  nl: {
    question: 'In hoeverre ben je het eens met deze uitspraken over het werken hier?',
    hint: 'Denk aan de afgelopen drie maanden.',
    statements: [
      { id: 'trust', label: 'Mijn leidinggevende geeft mij het vertrouwen dat ik nodig heb.' },
      { id: 'learn', label: 'Ik krijg de kans om te leren.' },
      { id: 'load', label: 'De werkdruk is goed vol te houden, ook in drukke maanden.' },
      { id: 'proud', label: 'Ik ben trots op wat we voor onze klanten doen.' },
    ],
    options: numbered(['helemaal oneens', 'oneens', 'neutraal', 'eens', 'helemaal eens']),
  },
};

/** The same with something to mend at one statement. */
const invalidIn = (name: 'en' | 'nl', error: string) => ({
  ...working[name],
  statements: working[name].statements.map((statement) => (statement.id === 'load' ? { ...statement, error } : statement)),
});
const invalid: Examples = { en: invalidIn('en', 'Choose an answer.'), nl: invalidIn('nl', 'Kies een antwoord.') };

const shop: Examples = {
  en: {
    question: 'Which mark do you give each part of your visit to the shop?',
    statements: [
      {
        id: 'advice',
        label:
          'The advice you got from whoever helped you, from the first question about how you ride and what you carry to the choice between the two bikes that were left in the end',
      },
      { id: 'ride', label: 'The test ride' },
      { id: 'wait', label: 'The wait at the counter' },
    ],
    options: tenPoints('very poor', 'excellent'),
  },
  nl: {
    question: 'Welk cijfer geef je elk onderdeel van je bezoek aan de winkel?',
    statements: [
      {
        id: 'advice',
        label:
          'Het advies van wie je hielp, van de eerste vraag over hoe je fietst en wat je meeneemt tot aan de keuze tussen de twee fietsen die uiteindelijk overbleven',
      },
      { id: 'ride', label: 'De proefrit' },
      { id: 'wait', label: 'Het wachten aan de balie' },
    ],
    options: tenPoints('zeer slecht', 'uitmuntend'),
  },
};

const empty: Examples = { en: { ...working.en, statements: [] }, nl: { ...working.nl, statements: [] } };
const twice = ({ statements, ...rest }: Examples['en']) => ({
  ...rest,
  statements: [...statements.slice(0, 2), { ...statements[1]!, label: '<i>?</i>' }],
});
const bad: Examples = { en: twice(working.en), nl: twice(working.nl) };

const meta = {
  title: 'Ask/ScaleMatrix',
  component: ScaleMatrix,
  ...inForm,
  args: { name: 'mtv', statements: [], options: [] },
} satisfies Meta<typeof ScaleMatrix>;
export default meta;
type Story = StoryObj<typeof meta>;

const story = (examples: Examples, more: Story = {}): Story => ({
  ...more,
  args: { ...examples.en, ...more.args },
  render: function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    return <ScaleMatrix {...inLanguage(args, examples, name)} locale={locale} />;
  },
});

/** A table where there is room, a card for each statement on a phone. */
export const Unanswered: Story = story(working);

/** Three of four statements are answered. */
export const Answered: Story = story(working, { args: { defaultValue: { trust: 5, learn: 4, proud: 4 } } });

/** An answer beside the scale, in a column of its own. */
export const NotApplicable: Story = story(working, { args: { notApplicable: true, defaultValue: { trust: 2, load: 'n/a' } } });

/** Ten points with a word for each end, and a statement that needs several lines. */
export const TwoEnds: Story = story(shop, { args: { name: 'visit', defaultValue: { advice: 9, ride: 7 } } });

/** What is wrong is said at the statement it belongs to. */
export const Invalid: Story = story(invalid, { args: { required: true, defaultValue: { trust: 5, learn: 4, proud: 4 } } });

/** Answers are framed and not filled; the statement without one says so. */
export const ReadOnly: Story = story(working, { args: { readOnly: true, defaultValue: { trust: 5, learn: 4, proud: 4 } } });

/** Quiet, out of reach of the keyboard, and not posted. */
export const Disabled: Story = story(working, { args: { disabled: true, defaultValue: { trust: 5 } } });

/** Without statements there is the question, and nothing to answer. */
export const Empty: Story = story(empty);

/** Two statements of one id, a tag in a text, an answer off the scale and one to a statement that is not asked: each is told on the console. */
export const BadData: Story = story(bad, { tags: ['tells'], args: { defaultValue: { trust: 9, pay: 1 } } });
