import { isScale } from '../figure/problems.js';
import { readAxes, shareOf, type BlockAxis, type BlockSeries } from './series.js';

/** How far one block is from its target. */
export interface BlockGap {
  /** Which axis, counted from 0. */
  index: number;
  current: number | null;
  target: number | null;
  /** What is to be gained in the axis's unit, target − current; `null` where either is unknown. */
  difference: number | null;
  /** The same as a share of the axis, −1…1, counted outwards: positive where the target is not reached yet, also where low is better. */
  share: number | null;
}

/**
 * The current values against the target, the largest gap first, as a share of each axis, since axes may have ranges of their own. Blocks on or beyond their target come
 * later, those without a current value or a target last. A value off its axis counts as unknown.
 */
export function blockGaps(
  axes: readonly BlockAxis[],
  series: readonly BlockSeries[],
  range: { min?: number; max?: number } = {},
): BlockGap[] {
  const { min = 0, max = 5 } = range;
  const blocks = readAxes(axes, { min, max });
  const of = (role: BlockSeries['role'], index: number) => {
    const value = series.find((one) => one.role === role)?.values[index];
    const axis = blocks[index]!;
    return typeof value === 'number' && isScale(axis.min, axis.max) && value >= axis.min && value <= axis.max ? value : null;
  };
  return blocks
    .map((axis, index): BlockGap => {
      const [current, target] = [of('current', index), of('target', index)];
      const known = current !== null && target !== null;
      return {
        index,
        current,
        target,
        difference: known ? Math.round((target - current) * 1e9) / 1e9 : null,
        share: known ? Math.round((shareOf(axis, target) - shareOf(axis, current)) * 1e9) / 1e9 : null,
      };
    })
    .sort((a, b) => (b.share ?? -2) - (a.share ?? -2) || a.index - b.index);
}
