import type { Meta, StoryObj } from '@storybook/react-vite';
import { CesInput, en, ErrorSummary, NpsInput, type ErrorSummaryProps, type Locale } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';

const mend = {
  en: { nps: 'Choose a number from 0 to 10.', ces: 'Choose how far you agree.' },
  nl: { nps: 'Kies een cijfer van 0 tot en met 10.', ces: 'Kies in hoeverre je het eens bent.' },
};
type Errors = (locale: Locale, name: 'en' | 'nl') => ErrorSummaryProps['errors'];

const both: Errors = ({ survey }, name) => [
  { id: 'nps', question: survey.nps.question('Fietsgoed'), error: mend[name].nps },
  { id: 'ces', question: survey.ces.statement('Fietsgoed'), error: mend[name].ces },
];
const one: Errors = (locale, name) => both(locale, name).slice(0, 1);
const bare: Errors = (locale, name) => both(locale, name).map(({ id, question }) => ({ id, question }));
const long: Errors = (locale, name) =>
  Array.from({ length: 12 }, (_, index) => {
    const { question, error } = both(locale, name)[index % 2]!;
    return { id: `q${index + 1}`, question: `${index + 1}. ${question}`, error: `${error} `.repeat(index === 0 ? 8 : 1) };
  });

const meta = {
  title: 'Ask/ErrorSummary',
  component: ErrorSummary,
  args: { errors: [] },
} satisfies Meta<typeof ErrorSummary>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The errors of the controls, or, while nobody has changed those, their example in the language of the page. */
const shownOf = (args: ErrorSummaryProps, errors: Errors, globals: Record<string, unknown>): ErrorSummaryProps => {
  const { name, locale } = localeOf(globals);
  const examples = { en: { errors: errors(en, 'en') }, nl: { errors: errors(locale, name) } };
  return { ...inLanguage(args, examples, 'nl'), locale };
};

const story = (errors: Errors): Story => ({
  args: { errors: errors(en, 'en') },
  render: (args, { globals }) => <ErrorSummary {...shownOf(args, errors, globals)} />,
});

/** Each link moves the focus to the first option of its question, without script: it leads to `id-1`. */
export const AboveItsQuestions: Story = {
  args: { errors: both(en, 'en') },
  render: (args, { globals }) => {
    const { errors, locale, ...props } = shownOf(args, both, globals);
    const errorOf = (id: string) => errors.find((error) => error.id === id)?.error;
    return (
      <form className="stack" method="post" noValidate>
        <ErrorSummary {...props} errors={errors} locale={locale} />
        <NpsInput id="nps" name="nps" subject="Fietsgoed" required error={errorOf('nps')} locale={locale} />
        <CesInput id="ces" name="ces" subject="Fietsgoed" required error={errorOf('ces')} locale={locale} />
      </form>
    );
  },
};

/** One question is open: the heading says so in the singular. */
export const OneQuestion: Story = story(one);

/** The questions alone, without what is to be mended. */
export const WithoutErrors: Story = story(bare);

/** Twelve questions, and an error that goes on: nothing is cut off. */
export const ManyQuestions: Story = story(long);

/** Nothing is open: nothing is rendered. */
export const NothingOpen: Story = {
  render: (args) => (
    <div className="quiet">
      0 × <ErrorSummary {...args} />
    </div>
  ),
};

/** What has no id leads nowhere, what is not there is left out, and the developer hears of both. */
export const BadData: Story = {
  tags: ['tells'],
  args: {
    errors: [{ id: '', question: 'How satisfied are you?', error: 'Choose an answer.' }, null as never, { id: 'nps', question: '' }],
  },
  render: (args, { globals }) => <ErrorSummary {...args} locale={localeOf(globals).locale} />,
};
