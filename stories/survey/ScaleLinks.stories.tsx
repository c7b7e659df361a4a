import type { Meta, StoryObj } from '@storybook/react-vite';
import { scaleEmail, scaleEmailText, ScaleLinks } from '../../src/index.js';
import { inLanguage, localeOf } from '../locales.js';
import { FromEmail } from './FromEmail.js';

const href = (value: number) => `https://example.org/feedback?nps=${value}&token=Zk3vQ9`;
const numbered = (words: readonly string[]) => words.map((word, index) => ({ value: index + 1, word }));
const satisfied = {
  en: {
    question: 'How satisfied are you with the repair of your bike?',
    options: numbered(['very dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very satisfied']),
  },
  nl: {
    question: 'Hoe tevreden ben je over de reparatie van je fiets?',
    options: numbered(['zeer ontevreden', 'ontevreden', 'neutraal', 'tevreden', 'zeer tevreden']),
  },
};
const frame = { en: 'The mail', nl: 'De mail' };

const meta = {
  title: 'Ask/ScaleLinks',
  component: ScaleLinks<number>,
  args: { subject: 'Fietsgoed', href },
  render: (args, { globals }) => <ScaleLinks {...args} locale={localeOf(globals).locale} />,
} satisfies Meta<typeof ScaleLinks<number>>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Eleven links with the look of the strip. Each leads to a page that shows the answer chosen and asks to send it. */
export const Recommendation: Story = {};

/** A scale of one's own, with words: it lies down where there is room for them. */
export const OwnScale: Story = {
  args: satisfied.en,
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    return <ScaleLinks {...inLanguage(args, satisfied, name)} locale={locale} />;
  },
};

/** What may not be followed is shown without a link; markup is text, a long text has a row of its own. The developer's console hears of each. */
export const BadInput: Story = {
  tags: ['tells'],
  args: {
    question: '<b>Bold</b>?',
    href: (value) => ['https://example.org/0', 'javascript:alert(1)', 'data:text/html,1', '/3'][value] ?? '',
    options: [
      { value: 0, label: '<img src=x onerror=alert(1)>' },
      { value: 1 },
      { value: 2, label: 'A label that goes on and on. '.repeat(14) },
      { value: 3 },
      { value: 3 },
    ],
    ends: ['not at all', 'very much'],
  },
};

/** Forty points: told as too many, and all there. */
export const FortyPoints: Story = { tags: ['tells'], args: { options: Array.from({ length: 40 }, (_, value) => ({ value: value + 1 })) } };

/** Without points the question stands alone, and the console says so. */
export const Empty: Story = { tags: ['tells'], args: { options: [] } };

/** The same scale for mail clients, as `scaleEmail` of `cx-widgets/email` writes it: a table with inline styles. */
export const InAMail: Story = {
  render: (args, { globals }) => {
    const { name, locale } = localeOf(globals);
    const body = scaleEmail({ href: args.href, subject: args.subject, locale });
    const mail = `<!doctype html><html lang="${locale.tag}" dir="${locale.dir}"><title>${frame[name]}</title><body>${body}</body></html>`;
    return <iframe title={frame[name]} srcDoc={mail} sandbox="allow-popups allow-popups-to-escape-sandbox" className="mail" />;
  },
};

/** The other part of the mail. */
export const InAMailAsText: Story = {
  render: (args, { globals }) => (
    <pre className="mail">{scaleEmailText({ href: args.href, subject: args.subject, locale: localeOf(globals).locale })}</pre>
  ),
};

/** The page behind a link: the answer is chosen, the respondent confirms it by sending. */
export const LandingPage: Story = {
  tags: ['!autodocs'],
  parameters: { page: 'wide' },
  render: (_, { globals }) => <FromEmail given="7" locale={localeOf(globals).locale} />,
};

/** A query that is no answer leaves the question open. */
export const LandingPageWithoutAnAnswer: Story = {
  tags: ['!autodocs'],
  parameters: { page: 'wide' },
  render: (_, { globals }) => <FromEmail given="javascript:alert(7)" locale={localeOf(globals).locale} />,
};
