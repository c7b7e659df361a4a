import { lookOf, type EmailColors } from './emailHtml.js';
import { emailTable } from './emailTable.js';
import { linkedScale, npsOptions, type LinkOption } from './linked.js';
import { npsEn, pageEn, type NpsWords, type PageWords } from './words.en.js';

export type { EmailColors } from './emailHtml.js';
export type { LinkOption } from './linked.js';

/** What a mail needs of a locale; every one of `cx-widgets/locale` has it. */
export interface EmailLocale {
  tag: string;
  dir?: 'ltr' | 'rtl';
  survey: { nps: NpsWords; page: PageWords };
}

/** A scale of links in a mail. */
export interface ScaleEmail<V extends number | string = number> {
  /** The whole address to which the link of a value leads: http, https or mailto. Anything else is shown without a link. */
  href: (this: void, value: V) => string;
  /** The question; the recommendation question of the locale when left out. */
  question?: string | undefined;
  /** What the standard wording asks about: the organisation, brand or product. */
  subject?: string | undefined;
  /** The points, 2 to 21 of them, in order. Default 0…10. */
  options?: readonly LinkOption<V>[] | undefined;
  /** What the two ends mean. Default: those of the recommendation question, as long as the options are its own. */
  ends?: readonly [low: string, high: string] | undefined;
  /** One line under the question; `""` for none. Default: that the choice can still be changed on the page that opens. */
  hint?: string | undefined;
  /** Language of the words and numbers. Default English. */
  locale?: EmailLocale | undefined;
}

/** How a scale in a mail looks. */
export interface EmailLook {
  /** Language of the texts, where it is not the locale's. */
  lang?: string | undefined;
  /** Direction, where it is not the locale's. */
  dir?: 'ltr' | 'rtl' | undefined;
  /** Default: ink on white paper. */
  colors?: Partial<EmailColors> | undefined;
  /** Font families. Default `Arial, Helvetica, sans-serif`. */
  font?: string | undefined;
}

function read<V extends number | string>({ href, question, subject, options, ends, hint, locale }: ScaleEmail<V>) {
  const words = { ...(locale?.survey.nps ?? npsEn), ...(locale?.survey.page ?? pageEn) };
  const asked = question ?? words.question(subject);
  const scale = linkedScale(
    'scale-email',
    {
      question: asked,
      options: options ?? (npsOptions as unknown as readonly LinkOption<V>[]),
      ends: ends ?? (options ? undefined : words.ends),
      href,
      tag: locale?.tag ?? 'en',
    },
    'mail',
  );
  const [first, last] = [scale.points[0], scale.points.at(-1)];
  return {
    question: asked,
    hint: hint ?? words.linksHint,
    points: scale.points.map(({ text, word, href, option }) => ({
      face: [text, word].filter(Boolean).join('\u00a0 ') || String(option.value),
      href,
    })),
    worded: scale.worded,
    // Many clients drop aria-label: what an end means is said in sight, together with its number.
    legend: scale.ends && first && last ? [`${first.text} = ${scale.ends[0]}`, `${last.text} = ${scale.ends[1]}`] : [],
  };
}

/**
 * The scale as a table for the body of a mail: links in cells at least 44 px high, every style inline, no class, no script, no image; at most 600 px wide,
 * and at home in 288. Whatever is given to it arrives as text. Outlook for Windows, which draws with Word, squares the corners and links the number, not its cell.
 */
export function scaleEmail<V extends number | string = number>({ lang, dir, colors, font, ...scale }: ScaleEmail<V> & EmailLook): string {
  const { locale } = scale;
  return emailTable({
    ...read(scale),
    lang: lang ?? locale?.tag ?? 'en',
    dir: (dir ?? locale?.dir) === 'rtl' ? 'rtl' : 'ltr',
    look: lookOf('scale-email', colors, font),
  });
}

/** One line, whatever was given: a line end in a text could pass for the next point. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The same as plain text, for the other part of the mail: the question, the hint, what the ends mean, and a line for each point with its address. */
export function scaleEmailText<V extends number | string = number>(scale: ScaleEmail<V>): string {
  const { question, hint, legend, points } = read(scale);
  const blocks = [[question, hint], legend, points.map(({ face, href }) => `${face} ${href ?? ''}`)].map((lines) =>
    lines.map(oneLine).filter(Boolean).join('\n'),
  );
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
