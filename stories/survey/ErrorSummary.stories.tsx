import type { Meta, StoryObj } from '@storybook/react-vite';
import { CesInput, ErrorSummary, NpsInput, type Locale } from '../../src/index.js';
import { localeOf } from '../locales.js';

const mend = { en: 'Choose a number from 0 to 10.', nl: 'Kies een cijfer van 0 tot en met 10.' };
const mendWord = { en: 'Choose how far you agree.', nl: 'Kies in hoeverre je het eens bent.' };
const errorsOf = ({ survey }: Locale, name: 'en' | 'nl') => [
  { id: 'nps', question: survey.nps.question('Fietsgoed'), error: mend[name] },
  { id: 'ces', question: survey.ces.statement('Fietsgoed'), error: mendWord[name] },
];

const meta = {
  title: 'Ask/ErrorSummary',
  component: ErrorSummary,
  args: { errors: [] },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ErrorSummary {...args} errors={errorsOf(locale, name)} locale={locale} />;
  },
} satisfies Meta<typeof ErrorSummary>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Each link moves the focus to the first option of its question, without script: it leads to `id-1`. */
export const AboveItsQuestions: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const errors = errorsOf(locale, name);
    return (
      <form className="stack" method="post" noValidate>
        <ErrorSummary {...args} errors={errors} locale={locale} />
        <NpsInput id="nps" name="nps" subject="Fietsgoed" required error={errors[0]?.error} locale={locale} />
        <CesInput id="ces" name="ces" subject="Fietsgoed" required error={errors[1]?.error} locale={locale} />
      </form>
    );
  },
};

export const OneQuestion: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ErrorSummary {...args} errors={errorsOf(locale, name).slice(0, 1)} locale={locale} />;
  },
};

/** The questions alone, without what is to be mended. */
export const WithoutErrors: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ErrorSummary {...args} errors={errorsOf(locale, name).map(({ id, question }) => ({ id, question }))} locale={locale} />;
  },
};

/** Nothing is open: nothing is rendered. */
export const NothingOpen: Story = {
  render: (args) => (
    <div className="quiet">
      0 × <ErrorSummary {...args} errors={[]} />
    </div>
  ),
};

/** What has no id leads nowhere, what is not there is left out, and the developer hears of both. */
export const BadData: Story = {
  tags: ['tells'],
  render: (args, { globals }) => (
    <ErrorSummary
      {...args}
      errors={[{ id: '', question: 'How satisfied are you?', error: 'Choose an answer.' }, null as never, { id: 'nps', question: '' }]}
      locale={localeOf(globals).locale}
    />
  ),
};
