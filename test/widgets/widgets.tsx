import type { ComponentType } from 'react';
import { BuildingBlocksRadar, CesInput, en, JourneyTimeline, KanoDiagram, nl, NpsInput, ScaleInput, type Locale } from '../../src/index.js';
import { badSeries, gartner } from '../../stories/examples/blocks.js';
import { badPhases, buying } from '../../stories/examples/journey.js';
import { badFeatures, kanoFeatures } from '../../stories/examples/kano.js';

export interface WidgetCase {
  /** The value of `data-cx`. */
  name: string;
  Component: ComponentType<Record<string, unknown>>;
  kind: 'picture' | 'question';
  element: 'FIGURE' | 'FIELDSET';
  /** Props of a full, ordinary use, in English and in Dutch. */
  props: (locale: Locale) => Record<string, unknown>;
  /** Props with nothing in them. */
  empty: Record<string, unknown>;
  /** Props with all that goes wrong in real data, and how many problems that is. */
  bad?: { props: Record<string, unknown>; problems: number; rows: string[] };
}

const of = <Props extends object>(
  name: string,
  Component: (props: Props) => unknown,
  kind: WidgetCase['kind'],
  props: (locale: Locale, name: 'en' | 'nl') => Props,
  empty: Props,
  bad?: { props: Props; problems: number; rows: string[] },
): WidgetCase =>
  ({
    name,
    Component,
    kind,
    element: kind === 'picture' ? 'FIGURE' : 'FIELDSET',
    props: (locale: Locale) => ({ ...props(locale, locale.tag as 'en' | 'nl'), locale }),
    empty,
    bad,
  }) as unknown as WidgetCase;

/** Every widget of the library; the conformance suite holds for each. */
export const widgets: WidgetCase[] = [
  of(
    'nps-input',
    NpsInput,
    'question',
    () => ({ name: 'nps', hint: 'n = 1', followUp: { name: 'why' }, defaultValue: 9, required: true }),
    {},
  ),
  of('ces-input', CesInput, 'question', () => ({ name: 'ces', followUp: { name: 'why' }, defaultValue: 2, error: '!' }), {}),
  of(
    'scale-input',
    ScaleInput<number>,
    'question',
    () => ({
      question: '?',
      name: 'x',
      options: [
        { value: 1, word: 'no' },
        { value: 2, word: 'yes' },
      ],
      readOnly: true,
    }),
    { question: '?', options: [] },
  ),
  of(
    'kano-diagram',
    KanoDiagram,
    'picture',
    (_, name) => ({ features: kanoFeatures[name], vocabulary: '3b' as const }),
    { features: [] },
    {
      props: { features: badFeatures },
      problems: 4,
      rows: [
        'Reliable delivery | Must-be | 0.40 | −0.30',
        'Same id as the first | Attractive | 0.60 | 0.30',
        'Unknown kind | wow | 0.50 | 0.50',
        'Too happy | Attractive | 0.50 | 1.40',
        'No number at all | One-dimensional | NaN | 0.00',
      ],
    },
  ),
  of(
    'journey-timeline',
    JourneyTimeline,
    'picture',
    (_, name) => buying[name],
    { phases: [] },
    {
      props: { phases: badPhases },
      problems: 4,
      rows: [
        'Happier than the scale | Before | +7',
        'No number | Before | NaN',
        'Unknown | Before | no value',
        'Fine | After | +1',
        'Better | After | +2',
      ],
    },
  ),
  of(
    'building-blocks-radar',
    BuildingBlocksRadar,
    'picture',
    (_, name) => gartner[name],
    { axes: [], series: [] },
    {
      props: badSeries,
      problems: 4,
      rows: ['Strategy | 2 | 1 | 1', 'Culture | 3 | 9 | 2', 'Measurement | no value | 3 | 3', 'Design | no value | NaN | 4'],
    },
  ),
];

export const locales = { en, nl };
