import type { Meta, StoryObj } from '@storybook/react-vite';
import { RulerInput } from '../../src/index.js';
import { inForm } from '../inForm.js';
import { bad, empty, invalid, reports, shares, storyOf, twoSteps } from './rulers.js';

const meta = {
  title: 'Ask/RulerInput',
  component: RulerInput,
  ...inForm,
  args: { name: 'mark', question: '', steps: [] },
} satisfies Meta<typeof RulerInput>;
export default meta;
type Story = StoryObj<typeof meta>;

const story = storyOf(RulerInput);

/** Visibly no answer: a hollow thumb in the middle, and a dash where the mark would stand. */
export const Unanswered: Story = story(reports);

/** The mark with the name of its level. */
export const Answered: Story = story(reports, { args: { defaultValue: 7.5 } });

/** A form with this question unanswered is not sent: the browser says so. */
export const Required: Story = story(reports, { args: { required: true } });

/** How to mend it stands under the ruler, in the colour of errors. */
export const Invalid: Story = story(invalid);

/** Quiet, out of reach of the keyboard, and not posted. */
export const Disabled: Story = story(reports, { args: { defaultValue: 8, disabled: true } });

/** Focusable, posted and not to be changed. */
export const ReadOnly: Story = story(reports, { args: { defaultValue: 8, readOnly: true } });

/** An answer beside the ruler that is no mark. */
export const NotApplicable: Story = story(reports, { args: { notApplicable: true } });

/** More steps than there is room for cells: the value is typed. */
export const Typed: Story = story(shares, { args: { defaultValue: 80 } });

/** The fewest steps: two. */
export const TwoSteps: Story = story(twoSteps);

/** A ruler without steps asks, and cannot be answered; the console says so. */
export const Empty: Story = story(empty, { tags: ['tells'] });

/** Uneven steps, a tag in a text and an answer between two steps: told on the console, shown all the same, and chosen for nobody. */
export const BadData: Story = story(bad, { tags: ['tells'], args: { defaultValue: 3 } });
