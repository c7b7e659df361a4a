import { useId, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { shows } from '../figure/given.js';
import type { ScaleOption } from '../scale/Options.js';
import { linkedScale, npsOptions } from './linked.js';
import type { SurveyLocale } from './question.js';
import { npsEn, pageEn, type NpsWords, type PageWords } from './words.en.js';

export interface ScaleLinksProps<V extends number | string = number> extends Omit<
  HTMLAttributes<HTMLDivElement>,
  'children' | 'dangerouslySetInnerHTML'
> {
  /** Where the link of a value leads: a path of your own, or an http, https or mailto address. Anything else is shown without a link. */
  href: (this: void, value: V) => string;
  /** The question, which names the group; the recommendation question of the locale when left out. `children` does the same. */
  question?: ReactNode;
  /** The question, in place of `question`. */
  children?: ReactNode;
  /** What the standard wording asks about: the organisation, brand or product. */
  subject?: string;
  /** The points, 2 to 21 of them, in order. Default 0…10. */
  options?: readonly ScaleOption<V>[];
  /** What the two ends mean. Default: those of the recommendation question, as long as the options are its own. */
  ends?: readonly [low: string, high: string] | undefined;
  /** One line under the question; read with it. Default: that the choice can still be changed on the page that opens. */
  hint?: ReactNode;
  /** Language of the words and numbers. Default English. */
  locale?: SurveyLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<Pick<NpsWords, 'question' | 'ends'> & Pick<PageWords, 'linksHint'>> | undefined;
  /** The root element (React 19). */
  ref?: Ref<HTMLDivElement>;
}

/**
 * A scale whose points are links, for a page or a message where a form cannot be. A link is followed by more than people: by mail scanners and previews.
 * So let it lead to a page that shows the answer chosen and asks to send it, and store nothing before that. `scaleEmail` of `cx-widgets/email` writes the
 * same scale for mail clients.
 */
export function ScaleLinks<V extends number | string = number>(props: ScaleLinksProps<V>) {
  const { href, question, children, subject, options, ends, hint, locale, words, ref, 'aria-describedby': describedBy, ...rest } = props;
  const id = useId();
  const text = { ...(locale?.survey.nps ?? npsEn), ...(locale?.survey.page ?? pageEn), ...words };
  const asked = question ?? children ?? text.question(subject);
  const line = hint === undefined ? text.linksHint : hint;
  const scale = linkedScale(
    'scale-links',
    {
      question: asked,
      options: options ?? (npsOptions as unknown as readonly ScaleOption<V>[]),
      ends: ends ?? (options ? undefined : text.ends),
      href,
      tag: locale?.tag ?? 'en',
    },
    'page',
  );
  return (
    <div
      {...rest}
      ref={ref}
      data-cx="scale-links"
      role="group"
      aria-labelledby={`${id}-question`}
      aria-describedby={[describedBy, shows(line) && `${id}-hint`].filter(Boolean).join(' ') || undefined}
    >
      <p id={`${id}-question`} data-part="question">
        {asked}
      </p>
      {shows(line) && (
        <p id={`${id}-hint`} data-part="hint">
          {line}
        </p>
      )}
      {scale.points.length > 0 && (
        <ol role="list" data-part="scale" data-words={scale.worded ? 'all' : 'ends'} data-long={scale.long ? '' : undefined}>
          {scale.points.map(({ option, text, word, href }, index) => {
            const end = scale.ends && (index === 0 ? 'low' : index === scale.points.length - 1 ? 'high' : undefined);
            return (
              <li key={index} data-part="option">
                <a data-part="link" href={href} aria-labelledby={href && end ? `${id}-${end}-value ${id}-${end}` : undefined}>
                  {option.drawing ?? (
                    <span id={end ? `${id}-${end}-value` : undefined} data-part={text === '' ? 'bullet' : 'value'}>
                      {text}
                    </span>
                  )}{' '}
                  {word && <span data-part="word">{word}</span>}
                </a>
              </li>
            );
          })}
        </ol>
      )}
      {scale.ends && scale.points.length > 0 && (
        <div data-part="ends" aria-hidden="true">
          <span id={`${id}-low`}>{scale.ends[0]}</span>
          <span id={`${id}-high`}>{scale.ends[1]}</span>
        </div>
      )}
    </div>
  );
}
