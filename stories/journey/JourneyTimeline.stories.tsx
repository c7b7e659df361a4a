import type { Meta, StoryObj } from '@storybook/react-vite';
import { JourneyTimeline, parseMermaidJourney, timedPhases } from '../../src/index.js';
import { badPhases, blueprint, buying, manyTouchpoints, moving, personas, workingDay, year } from '../examples/journey.js';
import { localeOf } from '../locales.js';

const meta = {
  title: 'Map/JourneyTimeline',
  component: JourneyTimeline,
  args: { phases: [] },
  render: (args, { globals }) => <JourneyTimeline {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof JourneyTimeline>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The four buying phases with their moments of truth, and the loop from UMOT to ZMOT. */
export const BuyingPhases: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <JourneyTimeline {...args} {...buying[name]} locale={locale} />;
  },
};

/** The lanes of a service blueprint with its three lines. */
export const ServiceBlueprint: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <JourneyTimeline {...args} {...blueprint[name]} locale={locale} />;
  },
};

/** As-is against to-be, with a score at each touchpoint. */
export const AsIsAndToBe: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <JourneyTimeline {...args} {...moving[name]} locale={locale} />;
  },
};

/** Two personas on one map. */
export const TwoPersonas: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <JourneyTimeline {...args} {...personas[name]} locale={locale} />;
  },
};

/** A year in proportional time, by the dates of its touchpoints: the periods between contacts are seen. */
export const AYear: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const { phases } = timedPhases(year[name].phases, { spacing: 'proportional', pauseFrom: 30, locale });
    return <JourneyTimeline {...args} caption={year[name].caption} phases={phases} locale={locale} />;
  },
};

/** Eight phases and five lanes of long texts. */
export const Large: Story = { args: { phases: manyTouchpoints(8, 3, 5) } };

/** Mermaid's own example, on its scale from 1 to 5. */
export const WorkingDay: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <JourneyTimeline {...args} {...workingDay[name]} locale={locale} />;
  },
};

/** A journey in Mermaid's text, pasted into the control. What is wrong with it is told with its line. */
export const FromMermaid: StoryObj<{ text: string }> = {
  args: {
    text: `journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me
      Do work: 1: Me, Cat
    section Go home
      Go downstairs: 5: Me
      Sit down: 5: Me`,
  },
  argTypes: { text: { control: 'text' } },
  render: ({ text }, { globals }) => {
    const { journey, problems } = parseMermaidJourney(text);
    return (
      <>
        <JourneyTimeline {...journey} locale={localeOf(globals).locale} />
        {problems.map(({ line, says }, index) => (
          <p key={index}>
            {line}: {says}
          </p>
        ))}
      </>
    );
  },
};

/** More touchpoints than fit: the map scrolls inside its own region, and can be reached by keyboard. */
export const Long: Story = {
  args: {
    phases: [
      {
        name: 'Before',
        touchpoints: Array.from({ length: 12 }, (_, index) => ({
          name: `Contact ${index + 1}`,
          channel: 'Web',
          emotion: [1, -1, 2, 0][index % 4]!,
        })),
      },
      {
        name: 'After',
        touchpoints: Array.from({ length: 5 }, (_, index) => ({
          name: `A contact with a rather long name, ${index + 13}`,
          emotion: [0, 1, -2][index % 3]!,
        })),
      },
    ],
  },
};

export const Empty: Story = {};

/** What cannot be drawn is named in a note and kept in the table; the curve is open there. */
export const BadInput: Story = { args: { phases: badPhases, table: 'open' }, tags: ['tells'] };
