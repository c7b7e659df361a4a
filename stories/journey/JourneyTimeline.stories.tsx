import type { Meta, StoryObj } from '@storybook/react-vite';
import { JourneyTimeline, parseMermaidJourney, timedPhases, type JourneyTimelineProps } from '../../src/index.js';
import { badPhases, blueprint, buying, manyTouchpoints, moving, personas, workingDay, year } from '../examples/journey.js';
import { inLanguage, localeOf } from '../locales.js';

const meta = {
  title: 'Map/JourneyTimeline',
  component: JourneyTimeline,
  args: { phases: [] },
  argTypes: {
    scale: {
      options: ['-2..2', '1..5', '1..10'],
      control: { type: 'inline-radio', labels: { '-2..2': '−2 to 2', '1..5': '1 to 5', '1..10': '1 to 10' } },
    },
  },
  render: (args, { globals }) => <JourneyTimeline {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof JourneyTimeline>;
export default meta;
type Story = StoryObj<typeof meta>;

/** The example in the language of the page. */
const shown = (examples: Record<'en' | 'nl', Partial<JourneyTimelineProps>>): Pick<Story, 'args' | 'render'> => ({
  args: examples.en,
  render: function Shown(args, { globals }) {
    const { name, locale } = localeOf(globals);
    return <JourneyTimeline {...inLanguage(args, examples, name)} locale={locale} />;
  },
});

/** The four buying phases with their moments of truth, and the loop from UMOT to ZMOT. */
export const BuyingPhases: Story = shown(buying);

/** The lanes of a service blueprint with its three lines. */
export const ServiceBlueprint: Story = shown(blueprint);

/** As-is against to-be, with a score at each touchpoint. */
export const AsIsAndToBe: Story = shown(moving);

/** Two personas on one map. */
export const TwoPersonas: Story = shown(personas);

/** A year in proportional time, by the dates of its touchpoints: the periods between contacts are seen. */
export const AYear: Story = {
  args: year.en,
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const own = inLanguage(args, year, name);
    const { phases } = timedPhases(own.phases, { spacing: 'proportional', pauseFrom: 30, locale });
    return <JourneyTimeline {...own} phases={phases} locale={locale} />;
  },
};

/** Eight phases and five lanes of long texts. */
export const Large: Story = { args: { phases: manyTouchpoints(8, 3, 5) } };

/** Mermaid's own example, on its scale from 1 to 5. */
export const WorkingDay: Story = shown(workingDay);

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

/** Touchpoints without an emotion yet: phases, names and lanes stand there, and no curve. */
export const WithoutEmotion: Story = {
  args: {
    phases: [
      { name: 'Choosing', touchpoints: [{ name: 'Compares on the site', channel: 'Web', lanes: { actions: 'Sets three side by side' } }] },
      {
        name: 'Paying',
        touchpoints: [
          { name: 'Leases by app', channel: 'App', lanes: { actions: 'Signs with a code' } },
          { name: 'Is called back', channel: 'Phone', lanes: { actions: 'Checks the terms' } },
        ],
      },
    ],
  },
};

/** Without phases: a title that says so, and nothing else. */
export const Empty: Story = {};

/** What cannot be drawn is named in a note and kept in the table; the curve is open there. */
export const BadInput: Story = { args: { phases: badPhases, table: 'open' }, tags: ['tells'] };
