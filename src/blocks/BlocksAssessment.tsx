import type { FormHTMLAttributes, ReactNode, Ref } from 'react';
import { items, list, shows } from '../figure/given.js';
import { numberFormat } from '../figure/numbers.js';
import { isScale } from '../figure/problems.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { ScoreSlider } from '../scale/ScoreSlider.js';
import type { RulerStep } from '../scale/steps.js';
import { scaleEn, type ScaleWords } from '../scale/words.en.js';
import { namesOf, stepsOn } from './asking.js';
import { checkRadar } from './checkRadar.js';
import type { BlockLevel } from './data.js';
import { liveWords } from './live.js';
import { LiveRadar } from './LiveRadar.js';
import { onScale, readAxes, type BlockAxis, type BlockSeries } from './series.js';
import { assessmentEn, blocksEn, type AssessmentWords, type BlocksWords } from './words.en.js';

export interface BlocksAssessmentProps extends Omit<FormHTMLAttributes<HTMLFormElement>, 'defaultValue' | 'dangerouslySetInnerHTML'> {
  /** A slider for each block, in this order; its `description` is the hint. The answer is posted under its `id`, or as `block-1`, `block-2` … where it has none. */
  axes: readonly BlockAxis[];
  /** The levels that can be answered, two or more, each with its name, which is read with it; they are the rings as well, and one scale for all blocks. */
  levels?: readonly BlockLevel[] | undefined;
  /** The lowest answer and the centre of the radar, default 0. With levels it is only the centre. */
  min?: number | undefined;
  /** The highest answer and the outer ring, default 5, or the highest level. */
  max?: number | undefined;
  /** From one answer to the next without levels, default 1. With more than 21 answers the value is typed as well; a step that gives none, or more than 1001, is a tenth of the axis. */
  step?: number | undefined;
  /** What the answers are held against in the radar: a target, a benchmark, an earlier year. Messages to the developer count them after the answers, which are `series[0]`. */
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

/**
 * An assessment of building blocks: a form with a `ScoreSlider` for each, unanswered at rest, and the radar that follows what is filled in. Without script it is the same form of native radios, which posts, and the radar shows the
 * answers that were given before. `mergeAnswers` makes one series of the answers of several respondents.
 */
export function BlocksAssessment(props: BlocksAssessmentProps) {
  const { axes, levels, min = 0, series, defaultValue, onValueChange, required, notApplicable, submit, children, ...more } = props;
  const named = items(levels).filter(({ value }) => Number.isFinite(value));
  const { max = named[0] ? Math.max(min + 1, ...named.map(({ value }) => value)) : 5, step = 1, locale, words, ...form } = more;
  const tag = locale?.tag ?? 'en';
  const number = numberFormat(tag);
  const figure = { ...(locale?.figure ?? figureEn), ...words };
  const text = { ...(locale?.blocks ?? blocksEn), ...(locale?.blocks.assessment ?? assessmentEn), ...words };
  const { notAnswered, notAnsweredYet, notApplicable: none, noAnswer } = { ...(locale?.scale ?? scaleEn), ...words };
  if (process.env.NODE_ENV !== 'production') checkRadar(named, [], [], min, max);
  const offered = named.filter(({ value }) => onScale(value, min, max));
  const leveled = offered.length > 1;
  const blocks = readAxes(
    list(axes).map((axis) => (leveled ? { ...axis, min: undefined, max: undefined } : axis)),
    { min, max },
  );
  const names = namesOf(blocks);
  const steps = blocks.map((axis): RulerStep[] => {
    if (leveled) return offered.map(({ value, label }) => ({ value, label: number(value), text: label }));
    return isScale(axis.min, axis.max) ? stepsOn(axis, step, number) : [];
  });
  // An answer that no slider has is in no field either.
  const answers = steps.map((each, index) => each.find(({ value }) => value === defaultValue?.[index])?.value ?? null);
  const others = items(series);

  return (
    <form {...form} data-cx="blocks-assessment">
      <div data-part="body">
        <div data-part="sliders">
          {blocks.map(
            ({ label, description }, index) =>
              steps[index]![0] && (
                <ScoreSlider<boolean>
                  key={names[index]}
                  name={names[index]}
                  question={text.ask(label)}
                  hint={description}
                  steps={steps[index]!}
                  defaultValue={defaultValue?.[index]}
                  required={required}
                  notApplicable={notApplicable}
                  words={{ notAnswered, notAnsweredYet, notApplicable: none, noAnswer }}
                />
              ),
          )}
          {children}
          {submit === undefined ? <button data-part="send">{text.send}</button> : shows(submit) && submit}
        </div>
        <LiveRadar
          axes={blocks}
          label={text.answers}
          series={others}
          min={min}
          max={max}
          levels={leveled ? offered : undefined}
          names={names}
          answers={answers}
          onValueChange={onValueChange}
          tag={tag}
          caption={text.liveTitle}
          description={text.liveDescription(blocks.length)}
          words={liveWords(blocks, [{ label: text.answers, values: answers }, ...others], text, figure, number)}
        />
      </div>
    </form>
  );
}
