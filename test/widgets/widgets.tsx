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
  bad?: { props: Record<string, unknown>; problems: number };
}

const of = <Props extends object>(
  name: string,
  Component: (props: Props) => unknown,
  kind: WidgetCase['kind'],
  props: (locale: Locale, name: 'en' | 'nl') => Props,
  empty: Props,
  bad?: { props: Props; problems: number },
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
    { props: { features: badFeatures }, problems: 4 },
  ),
  of(
    'journey-timeline',
    JourneyTimeline,
    'picture',
    (_, name) => buying[name],
    { phases: [] },
    { props: { phases: badPhases }, problems: 4 },
  ),
  of(
    'building-blocks-radar',
    BuildingBlocksRadar,
    'picture',
    (_, name) => gartner[name],
    { axes: [], series: [] },
    { props: badSeries, problems: 4 },
  ),
];

export const locales = { en, nl };
