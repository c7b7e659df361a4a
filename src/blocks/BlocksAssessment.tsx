import type { FormHTMLAttributes, ReactNode, Ref } from 'react';
import { items, shows } from '../figure/given.js';
import { numberFormat } from '../figure/numbers.js';
import { tell } from '../figure/problems.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { ScoreSlider } from '../scale/ScoreSlider.js';
import type { RulerStep } from '../scale/steps.js';
import { scaleEn, type ScaleWords } from '../scale/words.en.js';
import type { BlockLevel } from './data.js';
import { LiveRadar } from './LiveRadar.js';
import { readAxes, readSeries, type BlockAxis, type BlockSeries, type ReadAxis } from './series.js';
import { withUnit } from './told.js';
import { assessmentEn, blocksEn, type AssessmentWords, type BlocksWords } from './words.en.js';

export interface BlocksAssessmentProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'defaultValue' | 'dangerouslySetInnerHTML'> {
  /** A slider for each block, in this order; its `description` is the hint. The answer is posted under its `id`, or as `block-1`, `block-2` … where it has none. */
  axes: readonly BlockAxis[];
  /** The levels that can be answered, each with its name, which is read with it; they are the rings as well. */
  levels?: readonly BlockLevel[] | undefined;
  /** The lowest answer and the centre of the radar, default 0. With levels it is only the centre. */
  min?: number | undefined;
  /** The highest answer and the outer ring, default 5, or the highest level. */
  max?: number | undefined;
  /** From one answer to the next without levels, default 1. With more than 21 answers the value is typed as well. */
  step?: number | undefined;
  /** What the answers are held against in the radar: a target, a benchmark, an earlier year. */
  series?: readonly BlockSeries[] | undefined;
  /** The answers at first, `null` for none. */
  defaultValue?: readonly (number | null)[] | undefined;
  /** Hears all answers as soon as one changes, in the order of the axes. Makes the caller a client component. */
  onValueChange?: ((values: (number | null)[]) => void) | undefined;
  /** Every block has to be answered before the form is sent. */
  required?: boolean | undefined;
  /** Offers “not applicable”: the block is then no part of the radar. */
  notApplicable?: boolean | undefined;
  /** The button that sends. Default a button with a word of the locale; `null` shows none. */
  submit?: ReactNode;
  /** Stands between the sliders and the button. */
  children?: ReactNode;
  /** Language of the words and numbers. Default English. */
  locale?: { tag: string; figure: FigureWords; scale: ScaleWords; blocks: BlocksWords & { assessment: AssessmentWords } } | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<AssessmentWords & BlocksWords & FigureWords & ScaleWords> | undefined;
  /** The `<form>` (React 19). */
  ref?: Ref<HTMLFormElement>;
}

/** The most answers that are offered; of more than 21 the value is typed. */
const mostAnswers = 1001;

/** How many answers lie on an axis; none where nobody could choose among them. */
function countOf({ min, max }: ReadAxis, step: number): number {
  const count = Math.floor((max - min) / step + 1e-9) + 1;
  return count > 1 && count <= mostAnswers ? count : 0;
}

/**
 * An assessment of building blocks: a form with a `ScoreSlider` for each, unanswered at rest, and the radar that follows what is filled in. Without script it is the same form of native radios, which posts, and the radar shows the
 * answers that were given before. `mergeAnswers` makes one series of the answers of several respondents.
 */
export function BlocksAssessment(props: BlocksAssessmentProps) {
  const {
    axes: given,
    levels,
    min = 0,
    series = [],
    defaultValue,
    onValueChange,
    required,
    notApplicable,
    submit,
    children,
    locale,
    words,
    ...rest
  } = props;
  const { max = levels ? Math.max(min + 1, ...items(levels).map(({ value }) => value)) : 5, step = 1, ...form } = rest;
  const tag = locale?.tag ?? 'en';
  const number = numberFormat(tag);
  const figure = { ...(locale?.figure ?? figureEn), ...words };
  const text = { ...(locale?.blocks ?? blocksEn), ...(locale?.blocks.assessment ?? assessmentEn), ...words };
  const { notAnswered, notAnsweredYet, notApplicable: none, noAnswer } = { ...(locale?.scale ?? scaleEn), ...words };
  const blocks = readAxes(items(given), { min, max });
  const { series: others, problems } = readSeries(blocks, items(series), text);
  const wrong = problems.filter(({ path }) => path !== 'axes');
  tell('blocks-assessment', wrong);
  const names = blocks.map(({ id }, index) => id ?? `block-${index + 1}`);
  const answers = blocks.map((_, index) => defaultValue?.[index] ?? null);
  const stepsOf = (axis: ReadAxis): RulerStep[] =>
    levels
      ? items(levels).map(({ value, label }) => ({ value, label: number(value), text: label }))
      : Array.from({ length: countOf(axis, step) }, (_, index) => {
          const value = Math.round((axis.min + index * step) * 1e9) / 1e9;
          return { value, label: withUnit(number(value), axis.unit) };
        });
  const scales = blocks.map((axis) => {
    const [low, high, turned] = [number(axis.min), withUnit(number(axis.max), axis.unit), axis.better === 'low'] as const;
    return [`${low} ${high} ${turned}`, text.ownScale(low, high, turned)];
  });
  const note = (path: string) => problems.flatMap((problem) => (problem.path === path && 'note' in problem ? problem.note : []))[0] ?? '';

  return (
    <form {...form} data-cx="blocks-assessment">
      <div data-part="body">
        <div data-part="sliders">
          {blocks.map((axis, index) => (
            <ScoreSlider<boolean>
              key={index}
              name={names[index]}
              question={text.ask(axis.label)}
              hint={axis.description}
              steps={stepsOf(axis)}
              defaultValue={answers[index]}
              required={required}
              notApplicable={notApplicable}
              words={{ notAnswered, notAnsweredYet, notApplicable: none, noAnswer }}
            />
          ))}
          {children}
          {submit === undefined ? <button data-part="send">{text.send}</button> : shows(submit) && submit}
        </div>
        <LiveRadar
          axes={blocks}
          label={text.answers}
          // What is wrong with them is told below, in the language of the page.
          series={others
            .filter(({ look }) => look)
            .map((one) => ({
              ...one,
              values: one.values.slice(0, blocks.length).map((value, index) => (one.shares[index] === null ? null : value)),
            }))}
          min={min}
          max={max}
          decimals={undefined}
          levels={levels && items(levels)}
          names={names}
          answers={answers}
          onValueChange={onValueChange}
          tag={tag}
          caption={text.liveTitle}
          description={text.liveDescription(blocks.length)}
          words={{
            block: text.block,
            value: text.value,
            noValue: figure.noValue,
            dataAsTable: figure.dataAsTable,
            axesNote: text.axesNote(blocks.length, 3, 12),
            seriesNote: note('series'),
            scaleNote: note('axes'),
          }}
          scales={Object.fromEntries(scales)}
        />
      </div>
      {wrong.map((problem, index) => (
        <p key={index} data-part="note">
          {'note' in problem ? problem.note : figure.problem(problem, number)}
        </p>
      ))}
    </form>
  );
}
