import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScaleMatrix } from '../../src/index.js';
import { localeOf } from '../locales.js';

const texts = {
  en: {
    question: 'How far do you agree with these statements about working here?',
    hint: 'Think of the past three months.',
    error: 'Choose an answer.',
    statements: [
      { id: 'trust', label: 'My manager gives me the trust I need.' },
      { id: 'learn', label: 'I get the chance to learn.' },
      { id: 'load', label: 'The workload can be kept up, in the busy months too.' },
      { id: 'proud', label: 'I am proud of what we do for our customers.' },
    ],
    points: ['disagree entirely', 'disagree', 'neutral', 'agree', 'agree entirely'],
  },
  nl: {
    question: 'In hoeverre ben je het eens met deze uitspraken over het werken hier?',
    hint: 'Denk aan de afgelopen drie maanden.',
    error: 'Kies een antwoord.',
    statements: [
      { id: 'trust', label: 'Mijn leidinggevende geeft mij het vertrouwen dat ik nodig heb.' },
      { id: 'learn', label: 'Ik krijg de kans om te leren.' },
      { id: 'load', label: 'De werkdruk is goed vol te houden, ook in drukke maanden.' },
      { id: 'proud', label: 'Ik ben trots op wat we voor onze klanten doen.' },
    ],
    points: ['helemaal oneens', 'oneens', 'neutraal', 'eens', 'helemaal eens'],
  },
};

const meta = {
  title: 'Ask/ScaleMatrix',
  component: ScaleMatrix,
  args: { name: 'mtv', statements: [], options: [] },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { question, hint, statements, points } = texts[name];
    return (
      <ScaleMatrix
        {...args}
        question={question}
        hint={hint}
        statements={statements}
        options={points.map((word, index) => ({ value: index + 1, word }))}
        locale={locale}
      />
    );
  },
} satisfies Meta<typeof ScaleMatrix>;
export default meta;
type Story = StoryObj<typeof meta>;

/** A table where there is room, a card for each statement on a phone. */
export const Unanswered: Story = {};

export const Answered: Story = { args: { defaultValue: { trust: 5, learn: 4, proud: 4 } } };

export const NotApplicable: Story = { args: { notApplicable: true, defaultValue: { trust: 2, load: 'n/a' } } };

/** What is wrong is said at the statement it belongs to. */
export const Invalid: Story = {
  args: { required: true },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { question, statements, points, error } = texts[name];
    return (
      <ScaleMatrix
        {...args}
        question={question}
        statements={statements.map((statement) => (statement.id === 'load' ? { ...statement, error } : statement))}
        options={points.map((word, index) => ({ value: index + 1, word }))}
        defaultValue={{ trust: 5, learn: 4, proud: 4 }}
        locale={locale}
      />
    );
  },
};

export const ReadOnly: Story = { args: { readOnly: true, defaultValue: { trust: 5, learn: 4, proud: 4 } } };

export const Disabled: Story = { args: { disabled: true, defaultValue: { trust: 5 } } };
