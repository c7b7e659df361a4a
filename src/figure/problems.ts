import { askForSheet } from './sheet.js';

/**
 * Something in the data that cannot be drawn as given. It is told three times: to the reader in a note, in the table
 * as the raw value, and to the developer once on the console with its path and what is allowed.
 */
export type Problem = { path: string; name: string } & (
  | { kind: 'range'; field: string; value: number; min: number; max: number }
  | { kind: 'not-a-number'; field: string; value: unknown }
  | { kind: 'choice'; field: string; value: unknown; allowed: readonly (string | number)[] }
  | { kind: 'duplicate'; value: unknown }
  | { kind: 'length'; value: number; wanted: number; note: string }
  | { kind: 'count'; value: number; min: number; max: number; note: string }
  | { kind: 'scale'; min: unknown; max: unknown; note: string }
  | { kind: 'told'; says: string; note: string }
);

/** Is `value` a finite number from `min` to `max`? Gives the problem when it is not, and null when it is. */
export function checkNumber(path: string, name: string, field: string, value: unknown, min: number, max: number): Problem | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { path, name, kind: 'not-a-number', field, value };
  return value < min || value > max ? { path, name, kind: 'range', field, value, min, max } : null;
}

/** Does a scale run from a finite number to a larger one? */
export const isScale = (min: number, max: number): boolean => Number.isFinite(max - min) && min < max;

/** The ids that an earlier item has too. */
export const checkIds = (items: readonly { path: string; name: string; id?: unknown }[]): Problem[] =>
  items.flatMap(({ path, name, id }, index) =>
    id != null && items.findIndex((other) => other.id === id) < index ? { path: `${path}.id`, name, kind: 'duplicate', value: id } : [],
  );

const told = new Set<string>();

/** Tells each problem once on the console, in development only; the widget itself goes on. */
export function tell(widget: string, problems: readonly Problem[]): void {
  if (process.env.NODE_ENV !== 'production')
    tellAll(
      widget,
      problems.map((problem) => `${problem.path} ${explain(problem)}`),
    );
}

/** Tells each sentence once: `path is …; allowed: …`. */
export function tellAll(widget: string, sentences: readonly string[]): void {
  // A test has no sheet, and needs none.
  if (process.env.NODE_ENV === 'development') askForSheet();
  if (process.env.NODE_ENV !== 'production')
    for (const sentence of sentences) {
      const message = `cx-widgets ${widget}: ${sentence}`;
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
      return `is ${show(problem.value)}; allowed: a finite number. It is left out of the picture and kept in the table.`;
    case 'choice':
      return `is ${show(problem.value)}; allowed: ${problem.allowed.join(', ')}. It is left out.`;
    case 'duplicate':
      return `is ${show(problem.value)}, which an earlier item has too; allowed: an id of its own for each. Both are drawn.`;
    case 'length':
      return `has ${problem.value} values; allowed: one for each of the ${problem.wanted} axes, null for a gap. What is missing is drawn as a gap, what is too much is left out.`;
    case 'count':
      return `has ${problem.value} items; allowed: ${problem.min} to ${problem.max}. The values are in the table.`;
    case 'scale':
      return `has the range ${show(problem.min)} to ${show(problem.max)}; allowed: from a finite number to a larger one. What belongs to it is not drawn; the values are in the table.`;
    case 'told':
      return problem.says;
  }
}

const show = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : String(value));
