'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { numberFormat } from '../figure/numbers.js';
import { figureEn } from '../figure/words.en.js';
import { BuildingBlocksRadar } from './BuildingBlocksRadar.js';
import type { BlockLevel } from './data.js';
import { hole, type LiveWords } from './live.js';
import type { BlockAxis, BlockSeries } from './series.js';
import { blocksEn } from './words.en.js';

/** Plain data only, so that a server component can give them in any language: a function cannot cross. */
export interface LiveRadarProps {
  axes: readonly BlockAxis[];
  /** What the answers are called. */
  label: string;
  /** What they are held against. */
  series: readonly BlockSeries[];
  min: number;
  max: number;
  levels: readonly BlockLevel[] | undefined;
  /** The names of the fields that hold the answers, in the order of the axes. */
  names: readonly string[];
  /** The answers that are given at first. */
  answers: readonly (number | null)[];
  onValueChange: ((values: (number | null)[]) => void) | undefined;
  tag: string;
  caption: string;
  description: string;
  words: LiveWords;
}

const open = '';
const textOf = (answers: readonly (number | null)[]) => answers.map((answer) => answer ?? open).join('\n');
const own = (record: Readonly<Record<string, string>>, key: string) => (Object.hasOwn(record, key) ? record[key]! : '');

/** What stands in the fields of a form; disabled ones hold their answer, though they do not post it. */
const answersIn = (form: HTMLFormElement, names: readonly string[]) =>
  names
    .map((name) => {
      const field = form.elements.namedItem(name);
      return field && 'value' in field ? field.value : open;
    })
    .join('\n');

/** A radar that shows what stands in the form around it. The form holds the answers; this only looks. */
export function LiveRadar({ label, series, names, answers, onValueChange, tag, words, ...radar }: LiveRadarProps) {
  const place = useRef<HTMLDivElement>(null);
  const atFirst = textOf(answers);
  const [subscribe] = useState(() => (tell: () => void) => {
    const form = place.current?.closest('form');
    if (!form) return () => undefined;
    // A reset is heard before it happens, and may yet be refused.
    const later = () => void setTimeout(tell);
    form.addEventListener('input', tell);
    form.addEventListener('reset', later);
    return () => {
      form.removeEventListener('input', tell);
      form.removeEventListener('reset', later);
    };
  });
  const text = useSyncExternalStore(
    subscribe,
    () => {
      const form = place.current?.closest('form');
      return form ? answersIn(form, names) : atFirst;
    },
    () => atFirst,
  );
  const lines = text.split('\n');
  // What is no number, such as “not applicable”, is no value.
  const values = names.map((_, index) => (lines[index] === open || Number.isNaN(Number(lines[index])) ? null : Number(lines[index])));

  const fields = names.join('\n');
  const heard = useRef({ fields, text: atFirst });
  useEffect(() => {
    const before = heard.current;
    heard.current = { fields, text };
    // Other blocks are no other answers.
    if (before.fields === fields && before.text !== text) onValueChange?.(values);
  });

  const write = numberFormat(tag);
  return (
    <div ref={place} data-part="live">
      <BuildingBlocksRadar
        {...radar}
        series={[{ label, values }, ...series]}
        words={{
          block: words.block,
          value: words.value,
          noValue: words.noValue,
          dataAsTable: words.dataAsTable,
          axesNote: () => words.axesNote,
          scaleNote: () => words.scaleNote,
          seriesNote: () => words.seriesNote,
          openNote: (blocks) => words.openNote.replace(hole, blocks),
          strayNote: (name) => own(words.strayNotes, name),
          ownScale: (min, max, low) => own(words.scales, `${min} ${max} ${low}`),
          problem: ({ path, value }) => {
            const [, at] = /^series\[0\]\.values\[(\d+)\]$/.exec(path) ?? [];
            return at ? words.offAxis[Number(at)]!.replace(hole, write(Number(value))) : own(words.problems, path);
          },
        }}
        locale={{ tag, figure: figureEn, blocks: blocksEn }}
      />
    </div>
  );
}
