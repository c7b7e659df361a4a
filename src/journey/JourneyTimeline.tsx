import type { ReactNode } from 'react';
import { extremes } from '../figure/extremes.js';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { shows } from '../figure/given.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { isScale } from '../figure/problems.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { emotionScales, readPhases, readSteps, type EmotionScale, type EmotionScaleName, type JourneyPhase, type Step } from './journey.js';
import { height, layoutCurve, level, neutral, span, staveColumns, straight, type Piece } from './layout.js';
import { journeyEn, type JourneyWords } from './words.en.js';

/** What a journey needs of a locale. */
export interface JourneyLocale {
  tag: string;
  figure: FigureWords;
  journey: JourneyWords;
}

export interface JourneyTimelineProps extends PictureProps {
  /** The phases with their touchpoints, in time order. */
  phases: readonly JourneyPhase[];
  /** The scale of emotion: one in common use by name, or one's own. Default `-2..2`. */
  scale?: EmotionScaleName | EmotionScale;
  /** Whose journey it is. */
  persona?: ReactNode;
  /** What they want to achieve. */
  goal?: ReactNode;
  /** The moment of truth that becomes another one's, and what that means; told under the map. */
  loop?: { from: string; to: string; text?: ReactNode };
  /** Decimals of emotion. Default 0 where all values are whole, else 1. */
  decimals?: number;
  /** Language of the words and numbers. Default English. */
  locale?: JourneyLocale;
  /** Replaces single words of the locale. */
  words?: Partial<JourneyWords & FigureWords>;
}

/**
 * A customer journey: phases with their touchpoints in time order, the channel of each, how the customer feels, and the moments of truth.
 * A map at desk width, a map in lines at tablet width, a thread of cards at phone width, all of one list.
 * Emotion outside its scale is named in a note and kept in the table; the curve is open there.
 */
export function JourneyTimeline({
  phases,
  scale = '-2..2',
  persona,
  goal,
  loop,
  decimals,
  locale,
  words,
  caption,
  description,
  ...rest
}: JourneyTimelineProps) {
  const text = { ...(locale?.journey ?? journeyEn), ...(locale?.figure ?? figureEn), ...words };
  const tag = locale?.tag ?? 'en';
  // A name that is no scale has no ends.
  const range: EmotionScale = typeof scale === 'string' ? (emotionScales[scale] ?? { min: NaN, max: NaN }) : scale;
  const name = range.name ?? text.emotion;
  const ends = range.ends ?? text.emotionEnds;
  const given = readPhases(phases);
  const { steps, problems } = readSteps(given, range, name);
  const scaled = isScale(range.min, range.max);
  if (!scaled) problems.push({ path: 'scale', name: '', kind: 'scale', min: range.min, max: range.max, note: text.emotionScaleNote(name) });
  const pieces = layoutCurve(steps, range);
  const whole = steps.every(({ emotion }) => emotion === null || Number.isInteger(emotion));
  const sign = range.min < 0 ? 'exceptZero' : 'negative';
  const number = numberFormat(tag, decimals ?? (whole ? 0 : 1), sign);
  const end = numberFormat(tag, undefined, sign);
  const peaks = extremes(steps.map(({ emotion }) => emotion));
  const [low, high] = [end(range.min), end(range.max)];
  const zero = neutral(range);
  const title = peaks
    ? text.journeyTitle(name, steps[peaks[0]]!.touchpoint.name, steps[peaks[1]]!.touchpoint.name)
    : text.journeyPlainTitle(given.length, steps.length);
  // A column that no touchpoint fills is no column of the table.
  const columns = [
    { label: text.touchpoint, cell: ({ touchpoint }: Step) => touchpoint.name },
    { label: text.phase, cell: ({ phase }: Step) => phase.name },
    { label: text.channel, cell: ({ touchpoint }: Step) => touchpoint.channel ?? '' },
    { label: text.actors, cell: ({ touchpoint }: Step) => touchpoint.actors.join(', ') },
    { label: text.when, cell: ({ touchpoint }: Step) => touchpoint.when ?? '' },
    { label: name, number: true, cell: ({ touchpoint }: Step) => spell(touchpoint.emotion, number, text.noValue) },
    { label: text.momentOfTruth, cell: ({ touchpoint }: Step) => touchpoint.momentOfTruth ?? '' },
  ].filter(({ cell }) => steps.some((step) => cell(step) !== ''));

  return (
    <Figure
      {...rest}
      widget="journey-timeline"
      words={text}
      tag={tag}
      caption={caption ?? (given.length === 0 ? text.journeyEmpty : title)}
      description={
        description === undefined
          ? steps.length > 0 && scaled && text.journeyDescription(given.length, steps.length, name, [low, ends[0]], [high, ends[1]])
          : description
      }
      problems={problems}
      data={{ columns, rows: steps.map((step) => columns.map(({ cell }) => cell(step))) }}
    >
      {(shows(persona) || shows(goal)) && (
        <dl data-part="persona">
          {shows(persona) && <Fact term={text.persona}>{persona}</Fact>}
          {shows(goal) && <Fact term={text.goal}>{goal}</Fact>}
        </dl>
      )}
      {given.length > 0 && (
        <div
          data-part="map-scroll"
          tabIndex={0}
          role="region"
          aria-label={typeof caption === 'string' ? `${text.map}: ${caption}` : text.map}
        >
          <div data-part="map" data-columns={staveColumns(given)}>
            {scaled && (
              <p data-part="emotion-scale" aria-hidden="true">
                <span data-end="high">{high}</span>
                <b data-part="emotion-name">{name}</b>
                <span data-end="low">{low}</span>
              </p>
            )}
            <ol data-part="phases" role="list">
              {given.map((phase, at) => {
                const own = steps.filter(({ phaseIndex }) => phaseIndex === at);
                const [first] = own;
                const entry = first && pieces[first.order - 1]?.thread ? first.emotion : null;
                return (
                  <li key={at} data-part="phase" data-span={span(phase)}>
                    <div data-part="phase-head">
                      {entry !== null && (
                        <svg data-part="thread" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
                          <path data-part="zero" d={straight(zero)} />
                          <path data-part="path" d={straight(height(entry, range))} />
                        </svg>
                      )}
                      <strong data-part="phase-name">{phase.name}</strong>
                      {phase.hint !== undefined && <span data-part="phase-hint">{phase.hint}</span>}
                    </div>
                    <ol data-part="touchpoints" role="list">
                      {own.map((step) => (
                        <TouchpointCell key={step.order} step={step} piece={pieces[step.order]!} name={name} zero={zero} number={number} />
                      ))}
                    </ol>
                  </li>
                );
              })}
            </ol>
          </div>
        </div>
      )}
      {loop && (
        <p data-part="loop">
          <svg data-part="sign" viewBox="0 0 20 20" aria-hidden="true">
            <path d="M16 6.5A7 7 0 1 0 17 10.5M16.5 2.5v4h-4" />
          </svg>
          <span>
            <b data-part="loop-name">{text.loop(loop.from, loop.to)}</b> {loop.text}
          </span>
        </p>
      )}
    </Figure>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt data-part="term">{term}</dt>
      <dd data-part="fact">{children}</dd>
    </div>
  );
}

function TouchpointCell({
  step: { touchpoint, emotion },
  piece,
  name,
  zero,
  number,
}: {
  step: Step;
  piece: Piece;
  name: string;
  zero: number;
  number: (value: number) => string;
}) {
  const { momentOfTruth: truth, when, channel, actors } = touchpoint;
  return (
    <li data-part="touchpoint" data-truth={truth === undefined ? undefined : ''}>
      <div data-part="head">
        {(when ?? truth) !== undefined && (
          <p data-part="when">
            {when !== undefined && <span>{when}</span>}
            {truth !== undefined && <span data-part="truth">{truth}</span>}
          </p>
        )}
        <strong data-part="name">{touchpoint.name}</strong>
        {channel !== undefined && <span data-part="channel">{channel}</span>}
        {actors.length > 0 && <span data-part="actors">{actors.join(', ')}</span>}
      </div>
      <div data-part="emotion">
        <svg data-part="curve" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
          <path data-part="zero" data-arrange="map" d={level(zero)} />
          {piece.map && <path data-part="path" data-arrange="map" d={piece.map} />}
          {piece.thread && <path data-part="zero" data-arrange="thread" d={straight(zero)} />}
          {piece.thread && <path data-part="path" data-arrange="thread" d={piece.thread} />}
        </svg>
        {piece.y !== null && emotion !== null && (
          <span data-part="point" data-y={piece.y} data-side={piece.rises ? 'below' : 'above'}>
            <svg data-part="dot" viewBox="-8 -8 16 16" aria-hidden="true">
              <circle r={truth === undefined ? 5 : 6.5} />
              {truth !== undefined && <circle data-part="core" r="3" />}
            </svg>
            <span data-part="feel">
              <span data-part="feel-name">{name}</span> {number(emotion)}
            </span>
          </span>
        )}
      </div>
    </li>
  );
}
