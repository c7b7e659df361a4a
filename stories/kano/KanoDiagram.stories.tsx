import type { Meta, StoryObj } from '@storybook/react-vite';
import { fittedDiagram, KanoDiagram, schematicCurve, type KanoDiagramProps, type KanoFeature } from '../../src/index.js';
import { badFeatures, crowd, kanoCaption, kanoFeatures, kanoStudy, storage } from '../examples/kano.js';
import { inLanguage, localeOf } from '../locales.js';

const meta = {
  title: 'Understand/KanoDiagram',
  component: KanoDiagram,
  args: { features: [] },
  render: (args, { globals }) => <KanoDiagram {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof KanoDiagram>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The example in the language of the page. */
const shown = (examples: Record<'en' | 'nl', Partial<KanoDiagramProps>>): Pick<Story, 'args' | 'render'> => ({
  args: examples.en,
  render: function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    return <KanoDiagram {...inLanguage(args, examples, name)} locale={locale} />;
  },
});
const captioned = (name: 'en' | 'nl') => ({ vocabulary: '3b' as const, features: kanoFeatures[name], caption: kanoCaption[name] });

/** The twelve worked examples of the 3B model (Basis, Beleving, Bijzonder), at positions that are ours, for illustration. */
export const ThreeB: Story = { name: '3B model', ...shown({ en: captioned('en'), nl: captioned('nl') }) };

/** The same features in Kano's terms, with the title made from the data. */
export const KanoTerms: Story = shown({ en: { features: kanoFeatures.en }, nl: { features: kanoFeatures.nl } });

const kinds: KanoFeature[] = [
  { label: 'Attractive', category: 'attractive', fulfilment: 0.7, satisfaction: 0.5 },
  { label: 'One-dimensional', category: 'oneDimensional', fulfilment: 0.75, satisfaction: 0.3 },
  { label: 'Must-be', category: 'mustBe', fulfilment: 0.35, satisfaction: -0.4 },
  { label: 'Indifferent', category: 'indifferent', fulfilment: 0.6, satisfaction: 0.02 },
  { label: 'Reverse', category: 'reverse', fulfilment: 0.85, satisfaction: -0.6 },
  { label: 'Questionable', category: 'questionable', fulfilment: 0.2, satisfaction: 0.6 },
];

/** All six categories, told apart by shape before colour. */
export const AllCategories: Story = { args: { features: kinds } };

const fitted = (name: 'en' | 'nl') => {
  const { features, curves } = fittedDiagram(kanoStudy[name], {
    fulfilment: ({ label }) => 0.25 + (label.length % 6) / 10,
    rule: 'berger',
  });
  return { features, curves };
};

/** A curve for each feature, fitted to the answers of a study, as the quiet line says; how far each is delivered today is made up. */
export const FittedCurves: Story = shown({ en: fitted('en'), nl: fitted('nl') });

/** Delighters wear off: one feature through time, an arrow on each step. */
export const Decay: Story = shown({
  en: { vocabulary: '3b', features: storage.en },
  nl: { vocabulary: '3b', features: storage.nl },
});

/** All five schematic curves. */
export const FiveCurves: Story = {
  args: {
    features: kinds,
    curves: (['mustBe', 'oneDimensional', 'attractive', 'indifferent', 'reverse'] as const).map(schematicCurve),
  },
};

/** Sixty features: marks that touch are one, which names its numbers; the list resolves them, and its details are those of all. */
export const Crowd: Story = { args: { features: crowd(60, 'clustered', 1) } };

/** Long labels wrap; where they find no place they become numbers with a list. */
export const LongLabels: Story = {
  args: {
    features: Array.from({ length: 8 }, (_, index) => ({
      label: `A feature with a name that goes on for quite a while, number ${index + 1} of eight`,
      category: index % 2 ? 'attractive' : 'mustBe',
      fulfilment: 0.1 + index * 0.11,
      satisfaction: index % 2 ? index * 0.1 : -0.8 + index * 0.1,
    })),
  },
};

/** Without features the curves stand alone. */
export const Empty: Story = {};

/** An id that is used twice, an unknown kind, a satisfaction above 1 and a missing number: each is named in a note and kept in the table. */
export const BadInput: Story = { args: { features: badFeatures, table: 'open' }, tags: ['tells'] };
