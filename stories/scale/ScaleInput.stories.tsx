import type { Meta, StoryObj } from '@storybook/react-vite';
import { ScaleInput } from '../../src/index.js';
import { localeOf } from '../locales.js';

const texts = {
  en: {
    question: 'How often did you have to call us about this?',
    words: ['once', 'twice', 'three times or more'],
    grade: 'Which mark do you give the workshop?',
    ends: ['very poor', 'excellent'],
  },
  nl: {
    question: 'Hoe vaak moest je ons hierover bellen?',
    words: ['één keer', 'twee keer', 'drie keer of vaker'],
    grade: 'Welk rapportcijfer geef je de werkplaats?',
    ends: ['zeer slecht', 'uitmuntend'],
  },
} as const;

const meta = {
  title: 'Ask/ScaleInput',
  component: ScaleInput,
  args: { name: 'own', question: '', options: [] },
} satisfies Meta<typeof ScaleInput>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Every point in words. */
export const Words: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { question, words } = texts[name];
    return <ScaleInput {...args} question={question} options={words.map((word, index) => ({ value: index + 1, word }))} locale={locale} />;
  },
};

/** Numbers, with the two ends in words. */
export const Ends: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { grade, ends } = texts[name];
    return (
      <ScaleInput
        {...args}
        question={grade}
        options={Array.from({ length: 10 }, (_, index) => ({ value: index + 1 }))}
        ends={ends}
        locale={locale}
      />
    );
  },
};
