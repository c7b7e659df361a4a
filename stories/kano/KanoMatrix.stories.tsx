import type { Meta, StoryObj } from '@storybook/react-vite';
import { KanoMatrix, type KanoMatrixProps } from '../../src/index.js';
import { badStudy, kanoStudy, manyResults } from '../examples/kano.js';
import { inLanguage, localeOf } from '../locales.js';

const meta = {
  title: 'Understand/KanoMatrix',
  component: KanoMatrix,
  args: { features: [] },
  render: (args, { globals }) => <KanoMatrix {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof KanoMatrix>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The example in the language of the page. */
const shown = (
  examples: Record<'en' | 'nl', Pick<KanoMatrixProps, 'features'>>,
  more: Partial<KanoMatrixProps> = {},
): Pick<Story, 'args' | 'render'> => ({
  args: { ...examples.en, ...more },
  render: function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    return <KanoMatrix {...inLanguage(args, examples, name)} locale={locale} />;
  },
});
const study = { en: { features: kanoStudy.en }, nl: { features: kanoStudy.nl } };

/** Twelve services of a bicycle shop, by Berger's second rule; a mark is as large as its feature is important. */
export const Study: Story = shown(study, { rule: 'berger' });

/** The quadrants in the words of the 3B model. */
export const ThreeB: Story = { name: '3B terms', ...shown(study, { rule: 'berger', vocabulary: '3b' }) };

const segments = { en: ['new customers', 'regulars'], nl: ['nieuwe klanten', 'vaste klanten'] } as const;
const segmented = (name: 'en' | 'nl') => ({
  features: kanoStudy[name].slice(3, 6).flatMap(({ label, tally }, index) => [
    { label, segment: segments[name][0], tally },
    { label, segment: segments[name][1], tally: kanoStudy[name][index]!.tally },
  ]),
});

/** Two segments of customers see the same features; where nobody was asked for importance, all marks are of one size. */
export const Segments: Story = shown({ en: segmented('en'), nl: segmented('nl') });

/** Thirty features: a mark that finds no room for its name has a number, and the list has the names. */
export const Thirty: Story = { args: { features: manyResults(30) } };

/** More than a hundred are plain dots; the table has their names. */
export const ThreeHundred: Story = { args: { features: manyResults(300) } };

/** Without features the quadrants stand alone. */
export const Empty: Story = {};

/** A negative count, a name that is there twice, and features without answers that count: each is named in a note. */
export const BadInput: Story = { args: { features: badStudy, table: 'open' }, tags: ['tells'] };
