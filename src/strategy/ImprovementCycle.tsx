import { useId } from 'react';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { numberFormat } from '../figure/numbers.js';
import { ownNotesEn, type FigureWords } from '../figure/words.en.js';
import { layoutCycle } from './cycle.layout.js';
import { readCycle, type CycleStep } from './cycle.js';
import type { StrategyLocale } from './locale.js';
import { Opener } from './Opener.js';
import { improvementCycleEn, type ImprovementCycleWords } from './words.en.js';

export interface ImprovementCycleProps extends Omit<PictureProps, 'table'> {
  /** 3 to 6 steps, clockwise from the top; with fewer or more there is the list only, and a note says so. */
  steps: readonly CycleStep[];
  /** The step that is being done: its index in `steps`, from 0. Default none. */
  current?: number | null | undefined;
  /** How many times it goes round, this one included: 1, 2, 3 …. Default not told. */
  round?: number | null | undefined;
  /** The same data as a table under the picture: `closed` behind a handle, `open`, or `none`, the default here, since the list says all of it. It is there while something cannot be drawn. */
  table?: PictureProps['table'];
  /** Language of the words and numbers. Default English. */
  locale?: StrategyLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<ImprovementCycleWords & FigureWords> | undefined;
}

/**
 * A cycle of improvement as an ordered list that is drawn as a ring of arrows: what is done now is in accent. The names stand in the ring where they fit, else their numbers do. For known cycles see `pdcaCycle`,
 * `threeDs` and `feedbackLoop`.
 */
export function ImprovementCycle(props: ImprovementCycleProps) {
  const { steps: given, current: index, round: turn, locale, words, caption, description, table = 'none', ...figure } = props;
  const text = { ...(locale?.strategy.cycle ?? improvementCycleEn), ...(locale?.figure ?? ownNotesEn), ...words };
  const tag = locale?.tag ?? 'en';
  const id = useId();
  const number = numberFormat(tag);
  const { steps, fits, current, round, problems } = readCycle(given, { current: index, round: turn }, text);
  const labels = steps.map(({ label }) => label);
  const layout = fits ? layoutCycle(labels, current) : null;
  const here = (step: number) => (step === current ? '' : undefined);

  return (
    <Figure
      {...figure}
      widget="improvement-cycle"
      words={text}
      tag={tag}
      caption={
        caption ?? (labels[0] === undefined ? text.empty : current === null ? text.plainTitle(labels.length) : text.now(labels[current]!))
      }
      description={description === undefined ? text.description(round, current === null ? null : current + 1, labels.length) : description}
      problems={problems}
      table={table}
      data={{
        columns: [{ label: text.step }, { label: text.text }],
        rows: steps.map(({ label, text: told }, step) => [step === current ? text.current(label) : label, told ?? '']),
      }}
    >
      {steps[0] && (
        <div data-part="body" data-size={layout?.size}>
          {layout && (
            <div data-part="plot" aria-hidden="true">
              <svg data-part="drawing" viewBox={`0 0 ${layout.side} ${layout.side}`}>
                {layout.arrows.map((path, step) => (
                  <path key={step} data-part="arrow" data-current={here(step)} d={path} />
                ))}
              </svg>
              {layout.places.map(({ x, y }, step) => (
                <span key={step} data-part="place" data-x={x} data-y={y} data-current={here(step)}>
                  {layout.named ? labels[step] : number(step + 1)}
                </span>
              ))}
            </div>
          )}
          <ol data-part="steps" role="list">
            {steps.map(({ label, text: told, details }, step) => (
              <li key={step} data-part="stage" aria-current={step === current ? 'step' : undefined}>
                <span data-part="ordinal">{number(step + 1)}</span>
                <div data-part="name">{details ? <Opener id={`${id}-${step}`} name={label} meaning={details} /> : label}</div>
                {told && <p data-part="detail">{told}</p>}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Figure>
  );
}
