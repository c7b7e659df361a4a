import type { ReactNode } from 'react';
import { extremes } from '../figure/extremes.js';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { shows, textOf } from '../figure/given.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { digits } from '../figure/plane.js';
import { isScale } from '../figure/problems.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import {
  readCurves,
  readPhases,
  readSteps,
  scaleNamed,
  type EmotionScale,
  type EmotionScaleName,
  type JourneyCurve,
  type JourneyLane,
  type JourneyPhase,
  type LaneScore,
  type LaneValue,
  type Step,
} from './journey.js';
import { height, layoutCurve, neutral, span, staveColumns, straight } from './layout.js';
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
  /** Several curves, such as two personas, or as-is and to-be: up to four. Default: one, of the emotion. */
  curves?: readonly JourneyCurve[];
  /** The rows under the curve, from top to bottom, by id. Default: those that touchpoints have, in the order in which they first occur. */
  lanes?: readonly (string | JourneyLane)[];
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

/** A column of the table, which is a row of the map where it is a lane. */
interface Column {
  label: string;
  texts: (step: Step) => (string | undefined)[];
  number?: boolean;
}

/**
 * A customer journey: phases with their touchpoints in time order, the channel of each, how the customer feels, the moments of truth, and any number of lanes.
 * A map at desk width, a map in lines at tablet width, a thread of cards at phone width, rows on paper, all of one list.
 * Emotion outside its scale is named in a note and kept in the table; the curve is open there. Dates and the periods between contacts come from `timedPhases`.
 */
export function JourneyTimeline({
  phases,
  scale = '-2..2',
  curves,
  lanes,
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
  const range: EmotionScale = typeof scale === 'string' ? scaleNamed(scale) : (Object(scale) as EmotionScale);
  const name = range.name ?? text.emotion;
  const ends = range.ends ?? text.emotionEnds;
  const given = readPhases(phases);
  const several = readCurves(curves);
  const drawn = several[0] ? several : [{ id: '', name }];
  const { steps, problems, rows } = readSteps(given, range, drawn, lanes, text);
  const scaled = isScale(range.min, range.max);
  if (!scaled) problems.push({ path: 'scale', name: '', kind: 'scale', min: range.min, max: range.max, note: text.emotionScaleNote(name) });
  const pieces = drawn.map((_, curve) =>
    layoutCurve(
      steps.map(({ emotions }) => emotions[curve]!),
      range,
    ),
  );
  const all = steps.flatMap(({ emotions }) => emotions);
  const sign = range.min < 0 ? 'exceptZero' : 'negative';
  const number = numberFormat(tag, decimals ?? (all.some((emotion) => emotion! % 1) ? 1 : 0), sign);
  const end = numberFormat(tag, undefined, sign);
  const plain = numberFormat(tag);
  const peaks = several[0] ? null : extremes(all);
  const [low, high] = scaled ? [end(range.min), end(range.max)] : ['', ''];
  const zero = scaled && <span data-part="zero" data-y={digits(neutral(range))} />;
  const write = (value: LaneValue | undefined): string[] =>
    [value].flat().flatMap((one: unknown) => {
      const { name: measure, value: score, n, low: from, high: to } = Object(one) as LaneScore;
      if (Object(one) !== one) return textOf(one) ?? [];
      const interval = to != null && ([from!, to].map(plain) as [string, string]);
      return `${measure ?? ''} ${text.laneScore(spell(score, plain, text.noValue), n && plain(n), interval)}`.trim();
    });
  const facts = [
    [text.persona, persona],
    [text.goal, goal],
  ].filter(([, fact]) => shows(fact));
  const seriesOf = (curve: number) => several[curve] && curve + 1;
  const laneColumns = rows.map((row) => ({ ...row, texts: (step: Step) => write(step.lanes[row.id]) }));
  // The values of several curves are a lane of their own.
  const shown: (Column & { id: string; line?: string | null | undefined })[] = several[0]
    ? [
        {
          id: '',
          label: name,
          texts: ({ emotions }: Step) =>
            emotions.flatMap((emotion, curve) => (emotion === null ? [] : `${drawn[curve]!.name}: ${number(emotion)}`)),
        },
        ...laneColumns,
      ]
    : laneColumns;
  // A column that no touchpoint fills is no column of the table.
  const columns = (
    [
      { label: text.touchpoint, texts: (step) => [step.name] },
      { label: text.phase, texts: (step) => [step.phase.name] },
      { label: text.channel, texts: (step) => [step.channel] },
      { label: text.actors, texts: (step) => [step.actors] },
      { label: text.when, texts: (step) => [step.when] },
      ...drawn.map(({ id, name: label }): Column => ({
        label,
        texts: (step) => [spell(step.feelings[id], number, text.noValue)],
        number: true,
      })),
      { label: text.momentOfTruth, texts: (step) => [step.truth] },
      ...laneColumns,
    ] as Column[]
  ).filter(({ texts }) => steps.some((step) => texts(step)[0]));
  const cells = steps.map((step) => {
    const { order, truth, when, emotions, pause, share } = step;
    const own = pieces.map((curve) => curve[order]!);
    return (
      <li key={order} data-part="touchpoint" data-x={share! > 0 ? digits(share!) : undefined}>
        <div data-part="head">
          {(when || truth) && (
            <p data-part="when">
              {when && <span>{when}</span>}
              {truth && <span data-part="truth">{truth}</span>}
            </p>
          )}
          <strong data-part="name">{step.name}</strong>
          {step.channel && <span data-part="channel">{step.channel}</span>}
          {step.actors && <span data-part="actors">{step.actors}</span>}
        </div>
        <div data-part="emotion">
          {zero}
          <svg data-part="curve" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
            {own.flatMap(({ map, thread }, curve) =>
              [map, thread].map(
                (d, at) =>
                  d && (
                    <path key={at + 2 * curve} data-part="path" data-series={seriesOf(curve)} data-arrange={at ? 'thread' : 'map'} d={d} />
                  ),
              ),
            )}
          </svg>
          {own.map(
            ({ y, rises }, curve) =>
              y !== null && (
                <span key={curve} data-part="point" data-y={y} data-series={seriesOf(curve)} data-side={rises ? 'below' : 'above'}>
                  <span data-part="dot" />
                  {!several[0] && (
                    <span data-part="feel">
                      <span data-part="feel-name">{name}</span> {number(emotions[0]!)}
                    </span>
                  )}
                </span>
              ),
          )}
        </div>
        {shown[0] && (
          <dl data-part="lanes">
            {shown.map(({ id, label, line, texts }) => {
              const found = texts(step);
              return (
                <div key={id} data-part="lane" data-lane={id} data-empty={found[0] ? undefined : ''}>
                  <dt data-part="lane-term">
                    {line && <span data-part="line">{line}</span>}
                    {label}
                  </dt>
                  {(found[0] ? found : ['–']).map((one, index) => (
                    <dd key={index} data-part="lane-text">
                      {one}
                    </dd>
                  ))}
                </div>
              );
            })}
          </dl>
        )}
        {pause[0] && (
          <p data-part="pause" data-side={own[0]!.ends ? 'below' : 'above'}>
            {pause[0]} <span data-part="pause-words">{pause[1]}</span>
          </p>
        )}
      </li>
    );
  });

  return (
    <Figure
      {...rest}
      widget="journey-timeline"
      words={text}
      tag={tag}
      caption={
        caption ??
        (given[0]
          ? peaks
            ? text.journeyTitle(name, steps[peaks[0]]!.name, steps[peaks[1]]!.name)
            : text.journeyPlainTitle(given.length, steps.length)
          : text.journeyEmpty)
      }
      description={
        description === undefined
          ? steps[0] && scaled && text.journeyDescription(given.length, steps.length, name, [low, ends[0]], [high, ends[1]])
          : description
      }
      problems={problems}
      data={{ columns, rows: steps.map((step) => columns.map(({ texts }) => texts(step).join('; '))) }}
    >
      {facts[0] && (
        <dl data-part="persona">
          {facts.map(([term, fact], index) => (
            <div key={index}>
              <dt data-part="term">{term}</dt>
              <dd data-part="fact">{fact}</dd>
            </div>
          ))}
        </dl>
      )}
      {several[0] && (
        <ul data-part="key" role="list">
          {several.map(({ name: label }, curve) => (
            <li key={curve} data-part="kind" data-series={curve + 1}>
              <span data-part="dot" />
              {label}
            </li>
          ))}
        </ul>
      )}
      {given[0] && (
        <div data-part="map-scroll" tabIndex={0} role="region" aria-label={text.map + (typeof caption === 'string' ? `: ${caption}` : '')}>
          <div data-part="map" data-columns={staveColumns(given)}>
            <p data-part="emotion-scale" aria-hidden="true">
              <span data-end="high">{high}</span>
              <b data-part="emotion-name">{name}</b>
              <span data-end="low">{low}</span>
            </p>
            {shown[0] && (
              <ul data-part="lane-names" aria-hidden="true">
                {shown.map(({ id, label, line }) => (
                  <li key={id} data-part="lane-name">
                    {line && <span data-part="line">{line}</span>}
                    {label}
                  </li>
                ))}
              </ul>
            )}
            <ol data-part="phases" role="list">
              {given.map((phase, at) => {
                const own = steps.filter((step) => step.phase === phase);
                const before = (own[0]?.order ?? 0) - 1;
                const entries = pieces.flatMap((curve, series) =>
                  curve[before]?.thread ? (
                    <path
                      key={series}
                      data-part="path"
                      data-series={seriesOf(series)}
                      d={straight(height(own[0]!.emotions[series]!, range))}
                    />
                  ) : (
                    []
                  ),
                );
                return (
                  <li key={at} data-part="phase" data-span={span(phase)}>
                    <div data-part="phase-head">
                      {zero}
                      {entries[0] && (
                        <svg data-part="thread" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
                          {entries}
                        </svg>
                      )}
                      {phase.name && <strong data-part="phase-name">{phase.name}</strong>}
                      {phase.hint && <span data-part="phase-hint">{phase.hint}</span>}
                    </div>
                    <ol data-part="touchpoints" role="list">
                      {own.map(({ order }) => cells[order])}
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
          <span>
            <b data-part="loop-name">{text.loop(loop.from, loop.to)}</b> {loop.text}
          </span>
        </p>
      )}
    </Figure>
  );
}
