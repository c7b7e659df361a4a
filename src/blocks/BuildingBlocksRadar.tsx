import { useId, type ReactNode } from 'react';
import { extremes } from '../figure/extremes.js';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { items, nameOf, textOf } from '../figure/given.js';
import { numberFormat } from '../figure/numbers.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { BlockName, Legend, RadarPlot } from './Blocks.js';
import { checkRadar } from './checkRadar.js';
import type { BlockLevel, BlocksData } from './data.js';
import { layoutRadar, ringsOf, sideOf } from './layout.js';
import { decimalsOf, isRadar, onScale, readAxes, readSeries, shareOf } from './series.js';
import { told, withUnit } from './told.js';
import { blocksEn, type BlocksWords } from './words.en.js';

/** What a picture of building blocks needs of a locale. */
export interface BlocksLocale {
  tag: string;
  figure: FigureWords;
  blocks: BlocksWords;
}

export interface BuildingBlocksRadarProps extends PictureProps, BlocksData {
  /** The rings, each with the name of its level. Left out, the rings stand at round numbers. */
  levels?: readonly BlockLevel[] | undefined;
  /** What stands beside the radar, or under it: a `GapList` of the same data. */
  beside?: ReactNode;
  /** Language of the words and numbers. Default English. */
  locale?: BlocksLocale | undefined;
  /** Replaces single words of the locale. */
  words?: Partial<BlocksWords & FigureWords> | undefined;
}

/**
 * Building blocks of an organisation as a radar: one axis a block, several series (current, target, benchmark) told apart by dash and mark as
 * well as colour. Rings are polygons, so an organisation at 3 everywhere draws ring 3. Each block's name opens its details. A missing value opens
 * the outline; the area is no score, since it depends on the order of the axes. An axis may have a range and a direction of its own: outwards is always better.
 */
export function BuildingBlocksRadar(props: BuildingBlocksRadarProps) {
  const { axes, series: given, min = 0, max = 5, decimals, levels, beside, locale, words, caption, description, ...rest } = props;
  const id = useId();
  const text = { ...(locale?.blocks ?? blocksEn), ...(locale?.figure ?? figureEn), ...words };
  const tag = locale?.tag ?? 'en';
  const blocks = readAxes(axes, { min, max });
  const { series, problems } = readSeries(blocks, items(given), text);
  const drawn = series.filter(({ look }) => look);
  const n = blocks.length;
  const short = numberFormat(tag);
  const named = items(levels);
  if (process.env.NODE_ENV !== 'production') checkRadar(named, blocks, items(given), min, max);
  const rings = (levels ? named.map(({ value }) => value) : ringsOf(min, max)).filter((value) => onScale(value, min, max) && value > min);
  const layout =
    isRadar(n) &&
    layoutRadar(
      blocks,
      drawn,
      rings.map((value) => shareOf({ min, max }, value)),
    );
  const common = blocks.every((axis) => axis.min === min && axis.max === max && axis.better !== 'low');
  const number = numberFormat(tag, decimals ?? (common ? decimalsOf(series) : undefined));
  const scales = blocks.map((axis) =>
    common ? '' : text.ownScale(short(axis.min), withUnit(short(axis.max), axis.unit), axis.better === 'low'),
  );
  // A series may have more values than there are axes.
  const rows = Array.from({ length: Math.max(n, ...series.map(({ values }) => values.length)) }, (_, index) =>
    series.map((one) => told(one, index, number, short, text.noValue, blocks[index]?.unit)),
  );

  const [first] = drawn;
  const peaks = common && first && extremes(first.shares);
  const now = series.find(({ role }) => role === 'current');
  const goal = series.find(({ role }) => role === 'target');
  /** Blocks with a target and nothing to compare with it. */
  const open = blocks.filter((_, index) => goal?.shares[index] != null && now && now.values[index] == null);

  return (
    <Figure
      {...rest}
      widget="building-blocks-radar"
      words={text}
      tag={tag}
      caption={
        caption ??
        (peaks
          ? text.radarTitle(first.label, blocks[peaks[0]]!.label, blocks[peaks[1]]!.label)
          : text.radarPlainTitle(
              n,
              drawn.some(({ shares }) => shares.some(Number.isFinite)),
            ))
      }
      description={
        description === undefined ? n > 0 && text.radarDescription(n, common ? `${short(min)}–${short(max)}` : null) : description
      }
      problems={problems}
      data={{
        columns: [{ label: text.block }, ...series.map(({ label }) => ({ label, number: true }))],
        rows: rows.map((cells, index) => [nameOf(blocks[index]?.label, index) + (scales[index] ? ` (${scales[index]})` : ''), ...cells]),
      }}
    >
      {n > 0 && (
        <div data-part="body">
          <div data-part="picture">
            <Legend
              series={drawn}
              keys={[...(layout ? layout.arcs : []), ...named.map(({ value, label }) => ({ sign: short(value), name: textOf(label) }))]}
            />
            <div data-part={layout ? 'radar' : 'bars'} data-rows={layout ? layout.rows : undefined}>
              {layout && <RadarPlot layout={layout} rings={common ? rings.map(short) : []} />}
              <ol data-part="axes" role="list">
                {blocks.map((axis, index) => (
                  <BlockName
                    key={index}
                    {...axis}
                    id={`${id}-${index}`}
                    side={layout ? sideOf(index, n) : undefined}
                    told={[
                      axis.dimension,
                      axis.description,
                      ...series.map(({ label }, at) => `${label}: ${rows[index]![at]}`),
                      scales[index],
                    ]
                      .filter(Boolean)
                      .join('\n')}
                    bars={layout ? [] : series.map(({ look, shares }, at) => [look, shares[index]!, rows[index]![at]!])}
                  />
                ))}
              </ol>
            </div>
          </div>
          {beside}
        </div>
      )}
      {open[0] && <p data-part="note">{text.openNote(open.map(({ label }) => label).join(', '))}</p>}
    </Figure>
  );
}
