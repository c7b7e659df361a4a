import type { HTMLAttributes, Ref } from 'react';
import { shows } from '../figure/given.js';
import type { Answer } from './answer.js';
import { ownerOf, Radio, type Group } from './Options.js';
import { planRuler, restOf, stepOf, type RulerStep } from './steps.js';

const enDash = '–';

export interface RulerFieldProps extends HTMLAttributes<HTMLDivElement> {
  steps: readonly RulerStep[];
  /** Gets the element. */
  hold?: Ref<HTMLDivElement>;
}

/** The room of a ruler, and of what is read off it. */
export function RulerField({ steps, hold, children, ...rest }: RulerFieldProps) {
  const { cells, long, typed, worded } = planRuler(steps);
  return (
    <div
      {...rest}
      ref={hold}
      data-part="field"
      data-steps={cells.length}
      data-form={typed ? 'number' : 'radios'}
      data-long={long ? '' : undefined}
      data-worded={worded ? '' : undefined}
    >
      {children}
    </div>
  );
}

/** A ruler that is only looked at. */
export function Ticks({ steps }: { steps: readonly RulerStep[] }) {
  const { cells, typed } = planRuler(steps);
  return (
    <div data-part="ruler" aria-hidden="true">
      {cells.map((text, index) => (
        <span key={index} data-part="step" data-rest={!typed && index === restOf(steps) ? '' : undefined}>
          <Tick text={text} />
        </span>
      ))}
    </div>
  );
}

const Tick = ({ text }: { text: string }) => (
  <span data-part="tick" data-minor={text === '' ? '' : undefined} aria-hidden="true">
    {text}
  </span>
);

/** The answer in large figures, with what it means. */
export function Readout({ step, silent }: { step: RulerStep | undefined; silent?: boolean }) {
  return (
    <span data-part="readout" aria-hidden={silent}>
      <span data-part="figure">{step?.label}</span> {shows(step?.text) && <span data-part="text">{step?.text}</span>}
    </span>
  );
}

export interface RulerCellsProps {
  group: Group;
  steps: readonly RulerStep[];
  answer: Answer<number>;
  /** The segments that have a wording of the follow-up. */
  turns: readonly string[];
}

/** A ruler to press: one cell for each step, each a radio; the readout of the one that is checked shows. */
export function RulerCells({ group, steps, answer, turns }: RulerCellsProps) {
  const { cells } = planRuler(steps);
  return steps.map((step, index) => {
    const radio = <Radio group={group} value={step.value} index={index} checked={step.value === answer} />;
    return (
      <label
        key={index}
        data-part="step"
        data-segment={step.segment}
        data-turn={turns.indexOf(step.segment ?? '') + 1 || undefined}
        data-rest={index === restOf(steps) ? '' : undefined}
      >
        {radio}
        <Tick text={cells[index]!} />
        <Readout step={step} />
      </label>
    );
  });
}

export interface NumberFieldProps {
  group: Group;
  steps: readonly RulerStep[];
  answer: Answer<number>;
  described: string | undefined;
  invalid: boolean;
}

/** Where there are more steps than cells the value is typed; it stands where the readout would. */
export function NumberField({ group, steps, answer, described, invalid }: NumberFieldProps) {
  const { id, ownId, name, required, readOnly, controlled, listens } = group;
  const text = Number.isFinite(answer) ? Number(answer) : '';
  return (
    <input
      type="number"
      data-part="typed"
      id={ownId && `${ownId}-1`}
      name={name || undefined}
      form={ownerOf(group, name)}
      min={steps[0]!.value}
      max={steps.at(-1)!.value}
      step={stepOf(steps)}
      inputMode="decimal"
      placeholder={enDash}
      autoComplete="off"
      required={required}
      readOnly={readOnly || (controlled && !listens)}
      aria-labelledby={`${id}-question`}
      aria-describedby={described}
      aria-invalid={invalid || undefined}
      {...(controlled ? { value: text, onChange: listens ? ignore : undefined } : { defaultValue: text })}
    />
  );
}

const ignore = () => undefined;
