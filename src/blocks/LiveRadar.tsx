'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { figureEn } from '../figure/words.en.js';
import { BuildingBlocksRadar } from './BuildingBlocksRadar.js';
import type { BlockLevel } from './data.js';
import type { BlockAxis, BlockSeries } from './series.js';
import { blocksEn } from './words.en.js';

/** Finished strings and plain data, so that a server component can give them in any language. */
export interface LiveRadarProps {
  axes: readonly BlockAxis[];
  /** What the answers are called. */
  label: string;
  /** What they are held against. */
  series: readonly BlockSeries[];
  min: number;
  max: number;
  decimals: number | undefined;
  levels: readonly BlockLevel[] | undefined;
  /** The names of the fields that hold the answers, in the order of the axes. */
  names: readonly string[];
  /** The answers that are given at first. */
  answers: readonly (number | null)[];
  onValueChange: ((values: (number | null)[]) => void) | undefined;
  tag: string;
  caption: string;
  description: string;
  words: { block: string; noValue: string; dataAsTable: string; value: string; axesNote: string; scaleNote: string; seriesNote: string };
  /** The scale of each axis that has its own, by its ends as they are written. */
  scales: Readonly<Record<string, string>>;
}

const open = '';
const textOf = (answers: readonly (number | null)[]) => answers.map((answer) => answer ?? open).join('\n');

/** A radar that shows what stands in the form around it. The form holds the answers; this only looks. */
export function LiveRadar({ label, series, names, answers, onValueChange, tag, words, scales, ...radar }: LiveRadarProps) {
  const place = useRef<HTMLDivElement>(null);
  const atFirst = textOf(answers);
  const read = () => {
    const form = place.current?.closest('form');
    if (!form) return atFirst;
    const given = new FormData(form);
    return names.map((name) => given.get(name) ?? open).join('\n');
  };
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
  const text = useSyncExternalStore(subscribe, read, () => atFirst);
  // What is no number, such as “not applicable”, is no value.
  const lines = text.split('\n');
  const values = names.map((_, index) => (lines[index] === open || Number.isNaN(Number(lines[index])) ? null : Number(lines[index])));

  const heard = useRef(atFirst);
  useEffect(() => {
    if (heard.current === text) return;
    heard.current = text;
    onValueChange?.(values);
  });

  const own = Object.fromEntries((['axesNote', 'scaleNote', 'seriesNote'] as const).map((note) => [note, () => words[note]])) as Record<
    'axesNote' | 'scaleNote' | 'seriesNote',
    () => string
  >;
  return (
    <div ref={place} data-part="live">
      <BuildingBlocksRadar
        {...radar}
        series={[{ label, values }, ...series]}
        words={{ ...words, ...own, ownScale: (min, max, low) => scales[`${min} ${max} ${low}`] ?? '' }}
        locale={{ tag, figure: figureEn, blocks: blocksEn }}
      />
    </div>
  );
}
