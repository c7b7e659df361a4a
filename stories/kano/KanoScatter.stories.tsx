import type { Meta, StoryObj } from '@storybook/react-vite';
import { kanoResults, KanoScatter, readKano } from '../../src/index.js';
import { badStudy } from '../examples/kano.js';
import { studyCsv } from '../examples/kano-csv.js';
import { localeOf } from '../locales.js';

const results = kanoResults(readKano(studyCsv()).features);

const meta = {
  title: 'Understand/KanoScatter',
  component: KanoScatter,
  args: { features: results },
  render: (args, { globals }) => <KanoScatter {...args} locale={localeOf(globals).locale} />,
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

export const Empty: Story = { args: { features: [] } };

/** What has no means is named in a note and kept in the table. */
export const BadInput: Story = { args: { features: badStudy, table: 'open' }, tags: ['tells'] };
