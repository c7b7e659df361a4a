import { tellAll } from '../figure/problems.js';
import type { BlockLevel } from './data.js';
import { onScale, roles, type BlockAxis, type BlockSeries } from './series.js';

const allowed = roles.filter(Boolean).join(', ');

/** Tells the developer what changes the picture and not what it says: levels off the scale, roles and directions that do not exist, a spread or an n that is none. */
export function checkRadar(
  levels: readonly BlockLevel[],
  axes: readonly BlockAxis[],
  series: readonly BlockSeries[],
  min: number,
  max: number,
): void {
  const none = (path: string, list: unknown, fits: (value: number) => boolean, what: string) =>
    (Array.isArray(list) ? (list as unknown[]) : []).flatMap((value, index) =>
      value == null || (typeof value === 'number' && fits(value))
        ? []
        : `${path}[${index}] is ${JSON.stringify(value) ?? String(value)}; allowed: ${what}, or null. It is not drawn.`,
    );
  tellAll('building-blocks-radar', [
    ...levels.flatMap(({ value }, index) =>
      onScale(value, min, max) ? [] : `levels[${index}].value is ${value}; allowed: a number from ${min} to ${max}. It has no ring.`,
    ),
    ...axes.flatMap(({ better }, index) =>
      better === undefined || better === 'high' || better === 'low'
        ? []
        : `axes[${index}].better is ${JSON.stringify(better)}; allowed: high, low. High is taken for better.`,
    ),
    ...series.flatMap(({ role, spread, n }, at) => [
      ...(role === undefined || roles.includes(role)
        ? []
        : [`series[${at}].role is ${JSON.stringify(role)}; allowed: ${allowed}. It is drawn as a series without one.`]),
      ...(role && series.findIndex((other) => other.role === role) < at
        ? [`series[${at}].role is ${role}, which an earlier series has; allowed: one of each. It is drawn as a series without one.`]
        : []),
      ...none(`series[${at}].spread`, spread, (value) => value >= 0, 'a number from 0'),
      ...none(`series[${at}].n`, n, (value) => Number.isInteger(value) && value >= 0, 'a whole number from 0'),
    ]),
  ]);
}
