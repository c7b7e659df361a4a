import type { Meta, StoryObj } from '@storybook/react-vite';
import { KanoTable } from '../../src/index.js';
import { badStudy, kanoStudy } from '../examples/kano.js';
import { inLanguage, localeOf } from '../locales.js';

const examples = { en: { features: kanoStudy.en }, nl: { features: kanoStudy.nl } };

const meta = {
  title: 'Understand/KanoTable',
  component: KanoTable,
  args: { ...examples.en, rule: 'berger' },
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoTable {...inLanguage(args, examples, name)} locale={locale} />;
  },
} satisfies Meta<typeof KanoTable>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Twelve services of a bicycle shop: every count of every feature, reverse and questionable too. */
export const Study: Story = {};

/** The heads are links that the page provides; the page that they lead to sorts the rows, so that they are read as they are seen. */
export const SortedByBetter: Story = { args: { sort: 'better', descending: true, sortHref: (key) => `?sort=${key}` } };

/** Sorted as a study is told: what has to be right first. */
export const SortedByKind: Story = { args: { sort: 'category', sortHref: (key) => `?sort=${key}` } };

/** In the terms of the 3B model, and with another evaluation table. */
export const ThreeB: Story = { name: '3B terms', args: { vocabulary: '3b', evaluation: 'pouliot', rule: 'mode' } };

const segments = { en: ['new customers', 'regulars'], nl: ['nieuwe klanten', 'vaste klanten'] } as const;
const segmented = (name: 'en' | 'nl') => {
  const [first, second] = [kanoStudy[name][3]!, kanoStudy[name][6]!];
  return {
    features: [
      { ...first, segment: segments[name][0] },
      { ...first, tally: second.tally, segment: segments[name][1] },
    ],
  };
};
const bySegment = { en: segmented('en'), nl: segmented('nl') };

/** The same feature as two segments see it. */
export const Segments: Story = {
  args: bySegment.en,
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoTable {...inLanguage(args, bySegment, name)} locale={locale} />;
  },
};

/** A name of sixty characters wraps, and a feature of which everybody thinks the same is a bar of one piece. */
export const Extremes: Story = {
  args: {
    features: [
      {
        label: 'A mechanic who comes to your home within two hours on any day',
        tally: { ...kanoStudy.en[6]!.tally, attractive: 123456, n: 123505 },
      },
      {
        label: 'Brakes',
        tally: { attractive: 0, oneDimensional: 0, mustBe: 112, indifferent: 0, reverse: 0, questionable: 0, n: 112, unanswered: 0 },
      },
    ],
  },
};

/** Without features only the title is left. */
export const Empty: Story = { args: { features: [] } };

/** A negative count, missing counts and a name that is there twice are named in notes; the other features stay. */
export const BadInput: Story = { args: { features: badStudy, table: 'open' }, tags: ['tells'] };
