import type { Meta, StoryObj } from '@storybook/react-vite';
import { ChoiceScale } from '../../src/index.js';
import { localeOf } from '../locales.js';

const texts = {
  en: {
    often: 'How often did you have to call us about this?',
    times: ['once', 'twice', 'three times or more'],
    sure: 'How sure are you that we will call you back?',
    ends: ['not at all', 'completely'],
    when: 'When would you like your bike back?',
    days: [
      ['today', 'today'],
      ['tomorrow', 'tomorrow'],
      ['week', 'this week'],
      ['later', 'it can wait'],
    ],
    long: 'What describes the help you got best?',
    sentences: [
      'They listened, asked what the problem was, and then did something altogether different from what we had agreed on the phone the week before',
      'They did what they promised',
      'They did more than they promised',
    ],
  },
  nl: {
    often: 'Hoe vaak moest je ons hierover bellen?',
    times: ['één keer', 'twee keer', 'drie keer of vaker'],
    sure: 'Hoe zeker weet je dat we je terugbellen?',
    ends: ['helemaal niet zeker', 'helemaal zeker'],
    when: 'Wanneer wil je je fiets terug?',
    days: [
      ['today', 'vandaag'],
      ['tomorrow', 'morgen'],
      ['week', 'deze week'],
      ['later', 'het heeft geen haast'],
    ],
    long: 'Wat past het best bij de hulp die je kreeg?',
    sentences: [
      'Ze luisterden, vroegen wat er aan de hand was, en deden daarna iets heel anders dan we de week ervoor aan de telefoon hadden afgesproken',
      'Ze deden wat ze beloofden',
      'Ze deden meer dan ze beloofden',
    ],
  },
} as const;

const meta = {
  title: 'Ask/ChoiceScale',
  component: ChoiceScale,
  args: { name: 'own', options: [] },
} satisfies Meta<typeof ChoiceScale>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Every point in words. */
export const Words: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { often, times } = texts[name];
    return <ChoiceScale {...args} question={often} options={times.map((word, index) => ({ value: index + 1, word }))} locale={locale} />;
  },
};

/** Numbers, with the two ends in words. */
export const Ends: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { sure, ends } = texts[name];
    return <ChoiceScale {...args} question={sure} options={[0, 1, 2, 3, 4, 5, 6]} ends={ends} locale={locale} />;
  },
};

/** Values that are texts, and no numbers in sight. */
export const Choices: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { when, days } = texts[name];
    return (
      <ChoiceScale {...args} question={when} options={days.map(([value, word]) => ({ value, label: '', word }))} locale={locale} noAnswer />
    );
  },
};

/** A long text pushes; it is never cut off. */
export const LongTexts: Story = {
  tags: ['tells'],
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { long, sentences } = texts[name];
    return (
      <ChoiceScale
        {...args}
        question={long}
        options={sentences.map((word, index) => ({ value: index + 1, label: '', word }))}
        locale={locale}
      />
    );
  },
};

/** Forty points, two of one value, a text with a tag in it: told on the console, shown all the same, and chosen for nobody. */
export const BadData: Story = {
  tags: ['tells'],
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { sure, ends } = texts[name];
    const options = Array.from({ length: 40 }, (_, index) => ({ value: Math.min(index, 38) }));
    return <ChoiceScale {...args} question={`<b>${sure}</b>`} options={options} ends={ends} defaultValue={99} locale={locale} />;
  },
};
