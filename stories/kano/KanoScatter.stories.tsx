import type { Meta, StoryObj } from '@storybook/react-vite';
import { kanoResults, KanoScatter, readKano } from '../../src/index.js';
import { badStudy, kanoStudy, manyMeans } from '../examples/kano.js';
import { studyCsv } from '../examples/kano-csv.js';
import { inLanguage, localeOf } from '../locales.js';

/** The file of the study is Dutch. */
const results = kanoResults(readKano(studyCsv()).features);
const examples = {
  en: { features: results.map((result, index) => ({ ...result, label: kanoStudy.en[index]!.label })) },
  nl: { features: results },
};

const meta = {
  title: 'Understand/KanoScatter',
  component: KanoScatter,
  args: examples.en,
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <KanoScatter {...inLanguage(args, examples, name)} locale={locale} />;
  },
} satisfies Meta<typeof KanoScatter>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The mean answers of a study, with one standard deviation to either side. */
export const Study: Story = { args: { rule: 'berger' } };

/** With names in the quadrants, which have no firm basis here and are off by default. */
export const WithQuadrants: Story = { args: { rule: 'berger', quadrants: true } };

/** One respondent has no spread; a bar that leaves the picture has no cap there. */
export const FewAnswers: Story = {
  args: {
    features: kanoResults([
      { label: 'One respondent', pairs: [[1, 3]] },
      {
        label: 'Two who differ',
        pairs: [
          [1, 5],
          [4, 1],
        ],
      },
    ]),
  },
};

/** More than a hundred are plain dots without bars; the table has their names and their spread. */
export const ThreeHundred: Story = { args: { features: manyMeans(300) } };

/** Without features the axes stand alone. */
export const Empty: Story = { args: { features: [] } };

/** Without means there is no place in the picture: each feature is named in a note and kept in the table. */
export const BadInput: Story = { args: { features: badStudy, table: 'open' }, tags: ['tells'] };
