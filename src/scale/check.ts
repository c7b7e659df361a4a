import { items } from '../figure/given.js';
import { tellAll } from '../figure/problems.js';

/** What can be shown in one scale; above it a slider is easier to answer. */
const fewest = 2;
const most = 21;
/** A point's text that is longer than this is a sentence, and belongs in the question. */
const longest = 120;

interface Checked {
  question?: unknown;
  options: readonly { value: unknown; label?: unknown; word?: unknown }[];
  ends?: readonly unknown[] | undefined;
  value?: unknown;
  defaultValue?: unknown;
  required?: boolean | undefined;
  notApplicable?: unknown;
  noAnswer?: unknown;
}

/** A setting that is none of those allowed is told, and the standard one holds: a respondent is never shown an exception. */
export function settingOf<T extends string | number>(widget: string, path: string, value: T, allowed: readonly T[], standard: T): T {
  if (allowed.includes(value)) return value;
  tellAll(widget, [`${path} is ${show(value)}; allowed: ${allowed.map(show).join(', ')}. It is taken as ${show(standard)}.`]);
  return standard;
}

/** Tells the developer what is wrong with a scale; the respondent sees it all the same, and nothing is chosen for them. */
export function checkScale(widget: string, { question, options: given, ends, value, defaultValue, required, ...apart }: Checked): void {
  const found: string[] = [];
  const options = items(given);
  const controlled = value !== undefined;
  if (controlled && defaultValue !== undefined)
    found.push(`defaultValue is ${show(defaultValue)} beside a value; allowed: one of the two. The value holds.`);
  const answer = controlled ? value : defaultValue;
  const allowed = [...options.map((option) => option.value), ...(apart.notApplicable ? ['n/a'] : [])];
  if (answer != null && !allowed.includes(answer))
    found.push(`${controlled ? 'value' : 'defaultValue'} is ${show(answer)}; allowed: ${allowed.map(show).join(', ')}. Nothing is chosen.`);
  if (options.length < fewest || options.length > most)
    found.push(`options has ${options.length} items; allowed: ${fewest} to ${most}, and a slider above that. All are shown.`);
  options.forEach((option, index) => {
    const path = `options[${index}]`;
    const first = options.findIndex((other) => String(other.value) === String(option.value));
    if (first < index)
      found.push(
        `${path}.value is ${show(option.value)}, which options[${first}] has too; allowed: a value of its own for each. Both are shown.`,
      );
    if (option.value === '' || (option.value === 'n/a' && apart.notApplicable))
      found.push(
        `${path}.value is ${show(option.value)}; allowed: any other, since an empty one is no answer and "n/a" is what notApplicable posts.`,
      );
    found.push(...checkText(`${path}.label`, option.label), ...checkText(`${path}.word`, option.word));
  });
  ends?.forEach((end, index) => found.push(...checkText(`ends[${index}]`, end)));
  found.push(...checkText('question', question, 400));
  if (required && apart.noAnswer)
    found.push('noAnswer is given beside required; allowed: one of the two, since an empty answer would satisfy the form. It is left out.');
  tellAll(widget, found);
}

/** Tells what is wrong with a matrix, and with its scale. */
export function checkMatrix(
  widget: string,
  matrix: {
    question?: unknown;
    children?: unknown;
    statements: readonly { id: unknown; label: unknown }[];
    options: Checked['options'];
    value?: object;
    defaultValue?: object;
    notApplicable?: unknown;
  },
): void {
  const { value, defaultValue, notApplicable } = matrix;
  const statements = items(matrix.statements);
  const options = items(matrix.options);
  checkScale(widget, { question: matrix.question ?? matrix.children, options, notApplicable });
  const found: string[] = [];
  if (value !== undefined && defaultValue !== undefined)
    found.push('defaultValue is given beside a value; allowed: one of the two. The value holds.');
  statements.forEach(({ id, label }, index) => {
    const path = `statements[${index}]`;
    const first = statements.findIndex((other) => other.id === id);
    if (first < index)
      found.push(
        `${path}.id is ${show(id)}, which statements[${first}] has too; allowed: an id of its own for each. It posts as its id with .${index + 1} behind it.`,
      );
    found.push(...checkText(`${path}.label`, label, 400));
  });
  const allowed = [...options.map((option) => option.value), ...(notApplicable ? ['n/a'] : [])];
  for (const [id, answer] of Object.entries(value ?? defaultValue ?? {})) {
    const path = `${value ? 'value' : 'defaultValue'}[${show(id)}]`;
    if (!statements.some((statement) => statement.id === id))
      found.push(
        `${path} is given; allowed: the id of a statement, ${statements.map((statement) => show(statement.id)).join(', ')}. It is left out.`,
      );
    else if (answer != null && !allowed.includes(answer))
      found.push(`${path} is ${show(answer)}; allowed: ${allowed.map(show).join(', ')}. Nothing is chosen.`);
  }
  tellAll(widget, found);
}

/** A text that is too long for its place, or that somebody may have meant as markup. */
export function checkText(path: string, text: unknown, limit = longest): string[] {
  if (typeof text !== 'string') return [];
  const found: string[] = [];
  if (text.length > limit) found.push(`${path} has ${text.length} characters; allowed: up to ${limit}. It is shown whole.`);
  if (/<\/?[a-z][^>]*>/i.test(text))
    found.push(`${path} is ${show(text.slice(0, 60))}, with a tag in it; allowed: plain text. It is shown as text.`);
  return found;
}

const show = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : String(value));
