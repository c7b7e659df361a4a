'use client';

import { Range, Root, Thumb, Track, type SliderThumbProps } from '@radix-ui/react-slider';
import { useRef, type KeyboardEvent } from 'react';
import { pageOf, restOf, type RulerStep } from './steps.js';

export interface HandleProps {
  steps: readonly RulerStep[];
  /** Place of the answer; −1 for none. */
  index: number;
  dir: 'ltr' | 'rtl';
  form: string;
  /** Nobody can change the answer. */
  fixed: boolean;
  onAnswer(this: void, place: number | null): void;
  thumb: SliderThumbProps;
  /** What it says of its value while there is none. */
  rest: string;
}

/** The thumb over a ruler. It moves over the places of the steps, not over their values, so that 7.3 stays 7.3. */
export function Handle({ steps, index, dir, form, fixed, onAnswer, thumb, rest }: HandleProps) {
  const resting = index < 0;
  const place = resting ? restOf(steps) : index;
  const last = steps.length - 1;
  const { value, label, text } = steps[place]!;
  const moved = useRef(false);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = pageOf(steps);
    const places: Record<string, number | null> = {
      Home: 0,
      End: last,
      PageUp: Math.min(last, place + page),
      PageDown: Math.max(0, place - page),
      Delete: null,
      Backspace: null,
      ...(resting && { ' ': place, Enter: place }),
    };
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.key in places)) return;
    // Radix leaves a key alone that was dealt with.
    event.preventDefault();
    onAnswer(places[event.key]!);
  };
  return (
    <Root
      data-part="handle"
      aria-disabled={undefined}
      value={[place]}
      max={last}
      dir={dir}
      form={form}
      disabled={fixed}
      onKeyDown={onKeyDown}
      onPointerDown={() => (moved.current = false)}
      onValueChange={([next]) => {
        moved.current = true;
        onAnswer(next!);
      }}
      // Where it rests nothing moves, but a tap is an answer.
      onClick={() => resting && !moved.current && onAnswer(place)}
    >
      <Track>
        <Range data-part="range" />
      </Track>
      <span data-part="rail">
        <Thumb
          {...thumb}
          data-part="thumb"
          aria-valuemin={steps[0]!.value}
          aria-valuemax={steps[last]!.value}
          aria-valuenow={value}
          aria-valuetext={resting ? rest : [label, text].filter(Boolean).join(' ')}
        />
      </span>
    </Root>
  );
}
