import { memo, type ComponentType } from 'react';
import {
  BuildingBlocksRadar,
  CsatInput,
  GradeSlider,
  KanoPriorities,
  NpsBreakdown,
  NpsInput,
  ScoreTrend,
  type KanoResult,
} from '../../src/index.js';
import { kanoStudy } from '../examples/kano.js';
import { npsAnswers, periods } from '../examples/results.js';
import type { Scheme } from './theme.js';

/** A feature of each category. Nobody understood the question about the last one. */
const [delivery, , , , ready, , , testRide, , wrapping, , newsletter] = kanoStudy.en;
const locker: KanoResult = {
  label: 'Pick-up from a locker',
  tally: { attractive: 8, oneDimensional: 12, mustBe: 5, indifferent: 14, reverse: 9, questionable: 62, n: 110, unanswered: 4 },
};
const features = [delivery!, ready!, testRide!, wrapping!, newsletter!, locker];

const axes = ['Vision', 'Strategy', 'Culture', 'Journeys', 'Data'].map((label) => ({ label }));
const series = [
  { label: '1: now', values: [3, 4, 2, 3, 2] },
  { label: '2: target', values: [4, 5, 4, 4, 4] },
  { label: '3', values: [2, 2, 3, 4, 3] },
  { label: '4', values: [1, 3, 1, 2, 4] },
  { label: '5', values: [5, 3, 3, 1, 1] },
  { label: '6: sector', values: [3, 3, 3, 2, 3] },
];

const trend = periods('en').slice(0, 4);

type Preview = ComponentType<{ scheme: Scheme }>;

/* Real widgets beside the variables that they show. They render once: what follows the fields is the style sheet. */

/** Ink, lines, edges and grounds: a ruler, a picture with a grid, and a question that is disabled. */
export const Plain: Preview = memo(({ scheme }) => (
  <>
    <GradeSlider name={`ruler-${scheme}`} question="Which mark do you give the workshop?" defaultValue={7.5} />
    <ScoreTrend measure="nps" caption="Recommendation recovers" periods={trend} />
    <CsatInput name={`disabled-${scheme}`} question="This question is disabled" defaultValue={2} disabled />
  </>
));

export const Questions: Preview = memo(({ scheme }) => (
  <>
    <NpsInput name={`nps-${scheme}`} subject="Fietsgoed" defaultValue={9} followUp={{ name: `why-${scheme}` }} />
    <CsatInput name={`csat-${scheme}`} look="stars" error="Choose a number of stars." />
  </>
));

export const Segments: Preview = memo(() => <NpsBreakdown answers={npsAnswers} />);

export const Priorities: Preview = memo(() => <KanoPriorities caption="What to do first" features={features} />);

export const Radar: Preview = memo(() => <BuildingBlocksRadar caption="Six series" axes={axes} series={series} />);
