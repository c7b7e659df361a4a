import type { Meta, StoryObj } from '@storybook/react-vite';
import { KanoPriorities } from '../../src/index.js';
import { badStudy, kanoStudy, manyResults } from '../examples/kano.js';
import { inLanguage, localeOf } from '../locales.js';

const examples = { en: { features: kanoStudy.en }, nl: { features: kanoStudy.nl } };

const meta = {
  title: 'Understand/KanoPriorities',
  component: KanoPriorities,
  args: { ...examples.en, rule: 'berger' },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoPriorities {...inLanguage(args, examples, name)} locale={locale} />;
  },
} satisfies Meta<typeof KanoPriorities>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The services of a bicycle shop in the order of work. */
export const Study: Story = {};

/** In the words of the 3B model. */
export const ThreeB: Story = { name: '3B terms', args: { vocabulary: '3b' } };

/** Forty features; an asterisk is at those whose kind may be chance. */
export const Forty: Story = { args: { features: manyResults(40) } };

/** Without features only the title is left. */
export const Empty: Story = { args: { features: [] } };

/** What cannot be counted has a place of its own, and is named in a note. */
export const BadInput: Story = { args: { features: badStudy, rule: 'mode', table: 'open' }, tags: ['tells'] };
