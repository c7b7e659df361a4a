import { spell } from './numbers.js';

/**
 * Something in the data that cannot be drawn as given. It is told three times: to the reader in a note, in the table
 * as the raw value, and to the developer once on the console with its path and what is allowed.
 */
export type Problem = { path: string; name: string } & (
  | { kind: 'range'; field: string; value: number; min: number; max: number }
  | { kind: 'not-a-number'; field: string; value: unknown }
  | { kind: 'choice'; field: string; value: string; allowed: readonly string[] }
  | { kind: 'duplicate'; value: string }
  | { kind: 'length'; value: number; wanted: number }
  | { kind: 'count'; value: number; min: number; max: number }
);

/** Is `value` a finite number from `min` to `max`? Gives the problem when it is not, and null when it is. */
export function checkNumber(path: string, name: string, field: string, value: unknown, min: number, max: number): Problem | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { path, name, kind: 'not-a-number', field, value };
  return value < min || value > max ? { path, name, kind: 'range', field, value, min, max } : null;
}

/** The ids that an earlier item has too. */
export const checkIds = (path: string, items: readonly { id?: string | undefined; label: string }[]): Problem[] =>
  items.flatMap(({ id, label }, index) =>
    id !== undefined && items.findIndex((other) => other.id === id) < index
      ? { path: `${path}[${index}].id`, name: label, kind: 'duplicate', value: id }
      : [],
  );

const told = new Set<string>();

/** Tells each problem once on the console, in development only; the widget itself goes on. */
export function tell(widget: string, problems: readonly Problem[]): void {
  if (process.env.NODE_ENV !== 'production')
    for (const problem of problems) {
      const message = `cx-widgets ${widget}: ${problem.path} ${explain(problem)}`;
      if (told.has(message)) continue;
      told.add(message);
      console.error(message);
    }
}

function explain(problem: Problem): string {
  switch (problem.kind) {
    case 'range':
      return `is ${problem.value}; allowed: a number from ${problem.min} to ${problem.max}. It is left out of the picture and kept in the table.`;
    case 'not-a-number':
      return `is ${spell(problem.value, String, 'missing')}; allowed: a finite number. It is left out of the picture and kept in the table.`;
    case 'choice':
      return `is ${JSON.stringify(problem.value)}; allowed: ${problem.allowed.join(', ')}. It is left out of the picture and kept in the table.`;
    case 'duplicate':
      return `is ${JSON.stringify(problem.value)}, which an earlier item has too; allowed: an id of its own for each. Both are drawn.`;
    case 'length':
      return `has ${problem.value} values; allowed: one for each of the ${problem.wanted} axes, null for a gap. What is missing is drawn as a gap, what is too much is left out.`;
    case 'count':
      return `has ${problem.value} items; allowed: ${problem.min} to ${problem.max}. The values are in the table.`;
  }
}
