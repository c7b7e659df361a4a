import { extremes } from '../figure/extremes.js';
import { Figure, type PictureProps } from '../figure/Figure.js';
import { list, nameOf } from '../figure/given.js';
import { numberFormat, spell } from '../figure/numbers.js';
import { figureEn, type FigureWords } from '../figure/words.en.js';
import { layoutRadar, lookShapes, square } from './layout.js';
import { readSeries, type BlockAxis, type BlockSeries } from './series.js';
import { blocksEn, type BlocksWords } from './words.en.js';

/** What a picture of building blocks needs of a locale. */
export interface BlocksLocale {
  tag: string;
  figure: FigureWords;
  blocks: BlocksWords;
}

export interface BuildingBlocksRadarProps extends PictureProps {
  /** 3 to 12 axes, clockwise from the top. With fewer or more the values stand in the table, and a note says so. */
  axes: readonly BlockAxis[];
  /** Up to six series with a value per axis. */
  series: readonly BlockSeries[];
  /** The value in the centre, default 0. The range is fixed and never floats with the data. */
  min?: number;
  /** The value of the outer ring, default 5. */
  max?: number;
  /** Decimals of the values. Default 0 where all are whole, else 1. */
  decimals?: number;
  /** Language of the words and numbers. Default English. */
  locale?: BlocksLocale;
  /** Replaces single words of the locale. */
  words?: Partial<BlocksWords & FigureWords>;
}

/**
 * Building blocks of an organisation as a radar: one axis a block, several series (current, target, benchmark) told apart by dash and mark as
 * well as colour. Rings are polygons, so an organisation at 3 everywhere draws ring 3. A missing value opens the outline; the area is no score.
 */
export function BuildingBlocksRadar({
  axes,
  series,
  min = 0,
  max = 5,
  decimals,
  locale,
  words,
  caption,
  description,
  table,
  ...rest
}: BuildingBlocksRadarProps) {
  const text = { ...(locale?.blocks ?? blocksEn), ...(locale?.figure ?? figureEn), ...words };
  const tag = locale?.tag ?? 'en';
  const labels = list(axes).map((axis, index) => nameOf(axis?.label, index));
  const given = list(series).map((one, index) => ({ ...one, label: nameOf(one?.label, index), values: list(one?.values) }));
  const whole = given.every(({ values }) => values.every((value) => !Number.isFinite(value) || Number.isInteger(value)));
  const number = numberFormat(tag, decimals ?? (whole ? 0 : 1));
  const short = numberFormat(tag);
  const { fits, drawn, problems } = readSeries(labels, given, { min, max }, text);
  const layout = fits ? layoutRadar(labels, drawn, min, max) : null;
  const [first] = drawn;
  const peaks = first && extremes(first.values);
  const title = peaks ? text.radarTitle(first.label, labels[peaks[0]]!, labels[peaks[1]]!) : text.radarPlainTitle(labels.length);
  const empty = labels.length === 0;

  return (
    <Figure
      {...rest}
      widget="building-blocks-radar"
      words={text}
      tag={tag}
      caption={caption ?? (empty ? text.radarEmpty : title)}
      description={description === undefined ? fits && text.radarDescription(labels.length, short(min), short(max)) : description}
      problems={problems}
      table={table ?? (layout ? 'closed' : 'open')}
      data={{
        columns: [{ label: text.block }, ...given.map(({ label }) => ({ label, number: true }))],
        rows: labels.map((label, index) => [label, ...given.map(({ values }) => spell(values[index], number, text.noValue))]),
      }}
    >
      {layout && (
        <div data-part="body">
          <ul data-part="legend">
            {drawn.map(({ label, look }) => (
              <li key={look} data-part="legend-item">
                <svg data-part="line-key" data-series={look} viewBox="-16 -8 32 16" aria-hidden="true">
                  <path data-part="outline" d="M-16 0H16" />
                  <path data-part="marks" d={`M0 0${lookShapes[look - 1]!}`} />
                </svg>
                {label}
              </li>
            ))}
          </ul>
          <div data-part="plot" aria-hidden="true">
            <svg data-part="drawing" viewBox={`0 0 ${square} ${square}`}>
              <path data-part="grid" d={layout.grid} />
              <path data-part="edge" d={layout.edge} />
              {layout.outlines.map(({ look, path, closed, marks }) => (
                <g key={look} data-part="series" data-series={look}>
                  <path data-part="outline" data-closed={closed ? '' : undefined} d={path} />
                  <path data-part="marks" d={marks} />
                </g>
              ))}
            </svg>
            {layout.rings.map(({ value, x, y }, index) => (
              <span key={index} data-part="ring" data-x={x} data-y={y}>
                {short(value)}
              </span>
            ))}
            {layout.labels.map(({ label, x, y, at }, index) => (
              <span key={index} data-part="axis" data-x={x} data-y={y} data-at={at}>
                <span data-part="tag">
                  <span data-part="number">{index + 1}</span>
                  <span data-part="label">{label}</span>
                </span>
              </span>
            ))}
          </div>
          <ol data-part="list" data-numbers={layout.numbers}>
            {labels.map((label, index) => (
              <li key={index} data-part="member">
                {label}
              </li>
            ))}
          </ol>
        </div>
      )}
    </Figure>
  );
}
