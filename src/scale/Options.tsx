import type { ReactNode } from 'react';
import { shows } from '../figure/given.js';

/** One point of a scale. */
export interface ScaleOption<V extends number | string = number> {
  /** What is posted and given to `onValueChange`. */
  value: V;
  /** What stands in the cell. Default: the value itself, a number written as the locale does. Empty: a ring. */
  label?: string;
  /** What the point means. */
  word?: string;
  /** A drawing that stands in the cell instead of the label; it is silent, the word speaks for it. */
  drawing?: ReactNode;
  /** A name for the range this point belongs to; chooses the wording of the follow-up. */
  segment?: string;
}

/** What all radios of a group share. */
export interface Group {
  id: string;
  /** Id of the question; its options are numbered from it. */
  ownId?: string | undefined;
  name?: string | undefined;
  form?: string | undefined;
  required?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** Whether the parent holds the answer, and listens to it. */
  controlled: boolean;
  listens: boolean;
}

const ignore = () => undefined;

/** Without a name the radios still need one to be a group, and must not be posted: a form of an id that does not exist. */
export const ownerOf = ({ id, form }: Pick<Group, 'id' | 'form'>, name: string | undefined) => (name ? form : `${id}-none`);

interface RadioProps {
  group: Group;
  value: number | string;
  /** Place on the scale; none for an answer beside it. */
  index?: number;
  checked: boolean;
  /** What it is called, where its own text does not say all. */
  label?: string | undefined;
}

/** One radio of a group. */
export function Radio({ group, value, index, checked, label }: RadioProps) {
  const { id, ownId, name, required, readOnly, controlled, listens } = group;
  return (
    <input
      type="radio"
      id={ownId && index !== undefined ? `${ownId}-${index + 1}` : undefined}
      name={name || id}
      form={ownerOf(group, name)}
      value={value}
      required={required && index === 0}
      disabled={readOnly && !checked}
      aria-label={label}
      {...(controlled ? { checked, ...(listens ? { onChange: ignore } : { readOnly: true }) } : { defaultChecked: checked })}
    />
  );
}

/** An answer beside the scale: it is no point on it. */
export function Apart({ group, value, checked, children }: { group: Group; value: string; checked: boolean; children: ReactNode }) {
  return (
    <label data-part="apart" data-value={value || 'none'}>
      <Radio group={group} value={value} checked={checked} />
      <span>{children}</span>
    </label>
  );
}

export interface OptionsProps<V extends number | string> {
  group: Group;
  options: readonly ScaleOption<V>[];
  /** Place of the answer in `options`; −1 for none. */
  chosen: number;
  number: (value: number) => string;
  /** Which words are in sight: those of the two ends below the strip, that of every point in its cell, or those of the ends and of the answer. */
  wording: 'ends' | 'all' | 'chosen';
  /** What the two ends mean; read with their points. */
  ends?: readonly [low: string, high: string] | undefined;
  turns: readonly string[];
}

/** The strip of options: a label around each radio. */
export function Options<V extends number | string>({ group, options, chosen, number, wording, ends, turns }: OptionsProps<V>) {
  return (
    <div data-part="scale" data-words={wording} data-points={wording === 'chosen' ? options.length : undefined}>
      {options.map((option, index) => {
        const end = ends && (index === 0 ? ends[0] : index === options.length - 1 ? ends[1] : undefined);
        const turn = turns.indexOf(option.segment ?? '') + 1;
        const text = option.label ?? (typeof option.value === 'number' ? number(option.value) : option.value);
        // Called and not mounted: eleven components a question would cost more than all the rest of it.
        const radio = Radio({ group, value: option.value, index, checked: index === chosen, label: end && `${text} ${end}` });
        const face = option.drawing ?? <span data-part={text === '' ? 'bullet' : 'value'}>{text}</span>;
        return (
          <label key={index} data-part="option" data-segment={option.segment} data-turn={turn || undefined}>
            {wording === 'chosen' ? (
              <span data-part="box">
                {radio}
                {face}
              </span>
            ) : (
              <>
                {radio}
                {face}
              </>
            )}
            {shows(option.word) && <span data-part="word">{option.word}</span>}
          </label>
        );
      })}
    </div>
  );
}
