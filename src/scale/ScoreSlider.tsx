'use client';

import { startTransition, useCallback, useEffect, useId, useReducer, useRef, useState, useSyncExternalStore } from 'react';
import { list } from '../figure/given.js';
import { notApplicable as na, type Offer } from './answer.js';
import { checkRuler } from './checkRuler.js';
import { Handle } from './Handle.js';
import { clear, firstOf, formOf, give, meaningOf, rawOf, skip } from './native.js';
import { NumberField, Readout, RulerCells, RulerField, Ticks } from './Ruler.js';
import { divisions } from './steps.js';
import type { RulerInputProps } from './RulerInput.js';
import { planQuestion, type RulerProps } from './rulerPlan.js';
import { RulerQuestion } from './RulerQuestion.js';

const never = () => () => undefined;
const no = () => false;
const yes = () => true;

export type ScoreSliderProps<NA extends Offer = Offer> = RulerInputProps<NA>;

/**
 * A slider that rests unanswered. What a server renders, and what is posted, reset and validated, is the ruler of `RulerInput`; a slider without a name lies
 * over it once the page is hydrated, at the same height. A tap on the resting thumb answers, Delete takes the answer back. It takes plain data and finished
 * strings only, so that a server component can render it in any language.
 */
export function ScoreSlider<NA extends Offer = undefined>(given: ScoreSliderProps<NA>) {
  const props = { ...(given as RulerProps), steps: list(given.steps) };
  const { widget = 'score-slider', steps, onValueChange, readOnly, disabled } = props;
  const id = useId();
  if (process.env.NODE_ENV !== 'production') checkRuler(widget, props);
  const plan = planQuestion(id, props);
  const { typed, text } = plan;
  // An answer that is not on the ruler is held by none of its radios.
  const atFirst = plan.given ? String(plan.answer) : '';

  const sent = useRef(useSyncExternalStore(never, no, yes));
  const [home, setHome] = useState<{ root: HTMLFieldSetElement; dir: 'ltr' | 'rtl'; held: string } | null>(null);
  const root = home?.root;
  // The native control holds the answer, this is its likeness. A new function each time has React look again after the commit, in which it may have put back
  // what a parent refused.
  const [, look] = useReducer((times: number) => times + 1, 0);
  const raw = useSyncExternalStore(
    never,
    () => (root ? rawOf(root) : atFirst),
    () => atFirst,
  );
  // Where an answer is missing the browser focuses a radio, as does a link: the radios are back then until the focus leaves them.
  const [native, setNative] = useState(false);
  const hold = useCallback((field: HTMLDivElement | null) => {
    const root = field?.closest('fieldset');
    if (!root) return setHome(null);
    const begin = () => {
      setHome({ root, dir: getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr', held: rawOf(root) });
      const { activeElement } = root.ownerDocument;
      setNative(field!.contains(activeElement) && activeElement!.matches('[type=radio]'));
    };
    // What a server has sent is there to be answered already: the sliders of a long page come one after the other, and the page is never held for all of them. What is made in the browser has its slider with the first frame.
    if (sent.current) startTransition(begin);
    else begin();
  }, []);
  const slides = home !== null && steps.length > 1;
  const away = slides && !native && !typed;

  const heard = useRef(false);
  useEffect(() => {
    if (!home) return;
    const tell = (answer: string) => onValueChange?.(meaningOf(answer, steps, typed));
    // An answer that was given before there was anybody to hear it.
    if (!heard.current && home.held !== atFirst) tell(home.held);
    heard.current = true;
    const onReset = (event: Event) => {
      if (event.target !== formOf(home.root)) return;
      const before = rawOf(home.root);
      const first = firstOf(home.root);
      // It is heard before it happens, and may yet be refused; when it has happened, a parent that holds another answer as well may have rendered this one anew.
      setTimeout(() => {
        look();
        if (!event.defaultPrevented && first !== before) tell(first);
      });
    };
    const page = home.root.ownerDocument;
    page.addEventListener('reset', onReset);
    return () => page.removeEventListener('reset', onReset);
  });
  useEffect(() => {
    if (root) skip(root, away);
  });

  const index = steps.findIndex(({ value }) => String(value) === raw);
  const answer = (place: number | null) => {
    if (root && !readOnly && !disabled) give(root, place, steps);
  };
  return (
    <RulerQuestion
      widget={widget}
      plan={plan}
      radios={!typed && !away}
      loose={away ? ['', na].filter((value) => value !== raw) : []}
      onAnswer={(group, target) => {
        // In no group with the ruler, so that Tab comes to it.
        if (target.closest('[data-part=apart]')) clear(group);
        look();
        onValueChange?.(meaningOf(rawOf(group), steps, typed));
      }}
    >
      <RulerField
        steps={steps}
        hold={hold}
        // A number under the ruler is pressed; beside the track a finger may scroll, so it answers with the click.
        onClick={({ target }) => {
          const cell = slides && (target as Element).closest('span[data-part=step]');
          if (!cell) return;
          const place = [...cell.parentElement!.children].indexOf(cell);
          answer(typed ? divisions(steps)[place]! : place);
          root!.querySelector<HTMLElement>('[role=slider]')!.focus();
        }}
      >
        {typed ? (
          <>
            <Ticks steps={steps} />
            <NumberField {...plan} steps={steps} />
          </>
        ) : (
          <div
            data-part="ruler"
            data-away={away ? '' : undefined}
            aria-hidden={away || undefined}
            onFocus={() => setNative(true)}
            onBlur={({ currentTarget }) => setNative(currentTarget.contains(currentTarget.ownerDocument.activeElement))}
          >
            <RulerCells {...plan} steps={steps} />
          </div>
        )}
        {slides && (
          <div data-part="slider" data-away={away || typed ? undefined : ''} data-unanswered={index < 0 ? '' : undefined}>
            {!typed && <Ticks steps={steps} />}
            <Handle
              steps={steps}
              index={index}
              dir={home.dir}
              // A form that does not exist: or else Radix answers a reset by moving its thumb, and the answer with it.
              form={`${id}-none`}
              fixed={Boolean(readOnly || disabled)}
              onAnswer={answer}
              thumb={{
                'aria-labelledby': `${id}-question`,
                'aria-describedby': plan.described,
                'aria-invalid': plan.invalid || undefined,
                'aria-readonly': readOnly || undefined,
                'aria-disabled': disabled || undefined,
                'aria-hidden': away || typed ? undefined : true,
                tabIndex: disabled ? undefined : away || typed ? 0 : -1,
              }}
              rest={raw === na ? text.notApplicable : text.notAnsweredYet}
            />
            {!typed && <Readout step={steps[index]} silent />}
          </div>
        )}
      </RulerField>
    </RulerQuestion>
  );
}
