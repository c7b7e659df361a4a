import { useId, type HTMLAttributes, type Ref } from 'react';
import { items } from '../figure/given.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { digits } from '../figure/plane.js';
import { tell } from '../figure/problems.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import type { BlocksData } from './data.js';
import { blockGaps } from './gaps.js';
import { decimalsOf, readAxes, readSeries } from './series.js';
import { withUnit } from './told.js';
import { blocksEn, gapsEn, type BlocksWords, type GapsWords } from './words.en.js';

/** Stands where a value is missing. */
const none = '–';

export interface GapListProps extends Omit<HTMLAttributes<HTMLElement>, 'children' | 'dangerouslySetInnerHTML'>, BlocksData {
  /** Makes the title a heading of this level, 1…6. Left out, it is no heading. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
  /** Language of the words and numbers. Default English. */
  locale?: { tag: string; figure: FigureWords; blocks: BlocksWords & { gaps: GapsWords } } | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<BlocksWords & GapsWords & FigureWords> | undefined;
  /** The root (React 19). */
  ref?: Ref<HTMLElement>;
}

/**
 * What lies between now and the target, the largest gap first: for each block its number on the radar, what is to be gained, and all its series on one ruler. For the `beside` of a
 * `BuildingBlocksRadar`, which tells what cannot be drawn, or on its own. The series `current` is held against `target` (see `blockGaps`).
 */
export function GapList({ axes, series, min = 0, max = 5, decimals, headingLevel, locale, words, ...rest }: GapListProps) {
  const id = useId();
  const text = { ...(locale?.blocks ?? blocksEn), ...(locale?.blocks.gaps ?? gapsEn), ...(locale?.figure ?? figureEn), ...words };
  const tag = locale?.tag ?? 'en';
  const blocks = readAxes(axes, { min, max });
  const { series: read, problems } = readSeries(blocks, items(series), text);
  tell('gap-list', problems);
  const [current, target] = (['current', 'target'] as const).map((role) => read.find((one) => one.role === role));
  const gaps = current && target ? blockGaps(blocks, read, { min, max }) : [];
  const common = blocks.every((axis) => axis.min === min && axis.max === max);
  const places = decimals ?? (common ? decimalsOf(read) : undefined);
  const [number, signed, short] = [numberFormat(tag, places), numberFormat(tag, places, 'exceptZero'), numberFormat(tag)];
  const Title = headingLevel ? (`h${headingLevel}` as const) : 'span';
  /** As it came, also where it cannot be drawn. */
  const known = (value: unknown, unit: string | undefined) =>
    Number.isFinite(value) ? withUnit(number(value as number), unit) : spell(value, number, none);

  return (
    <section {...rest} data-cx="gap-list" aria-labelledby={`${id}-title`}>
      <Title id={`${id}-title`} data-part="title">
        {gaps[0] ? text.gapsTitle(current!.label, target!.label) : text.gapsEmpty}
      </Title>
      {gaps[0] && <span data-part="description">{text.gapsHint(common ? `${short(min)}–${short(max)}` : null)}</span>}
      <ol data-part="gaps" role="list">
        {gaps.map(({ index, difference, share }) => {
          const { label, unit } = blocks[index]!;
          const at = [current, target].map((one) => one!.shares[index] ?? null);
          return (
            <li key={index} data-part="gap" data-met={share !== null && share <= 0 ? '' : undefined}>
              <span data-part="number">{index + 1}</span>
              <span data-part="name">{label}</span>
              <span data-part="difference">{difference === null ? none : withUnit(signed(difference), unit)}</span>
              <span data-part="track" aria-hidden="true">
                {at[0] != null && at[1] != null && (
                  <span data-part="distance" data-x={digits(Math.min(at[0], at[1]))} data-y={digits(Math.max(at[0], at[1]))} />
                )}
                {[...read]
                  .reverse()
                  .map(
                    ({ look, shares }) =>
                      look > 0 &&
                      shares[index] != null && <span key={look} data-part="dot" data-series={look} data-x={digits(shares[index])} />,
                  )}
              </span>
              <span data-part="values">{text.fromTo(known(current!.values[index], unit), known(target!.values[index], unit))}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
