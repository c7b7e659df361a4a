import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';

/** What a prop is about, in the order of the table. Props of one widget only are its data. */
const groups: Record<string, readonly string[]> = {
  Words: [
    'question',
    'children',
    'hint',
    'subject',
    'caption',
    'description',
    'note',
    'words',
    'locale',
    'feature',
    'functional',
    'dysfunctional',
    'persona',
    'goal',
    'audience',
    'vocabulary',
    'wording',
    'ends',
    'submit',
  ],
  Form: [
    'name',
    'value',
    'defaultValue',
    'onValueChange',
    'required',
    'readOnly',
    'disabled',
    'error',
    'notApplicable',
    'noAnswer',
    'followUp',
    'href',
    'focusError',
    'warnUnsaved',
    'autoFocus',
  ],
  Look: [
    'look',
    'segmentColors',
    'headingLevel',
    'table',
    'decimals',
    'loading',
    'quadrants',
    'range',
    'sort',
    'descending',
    'beside',
    'minimum',
    'confidence',
  ],
  Element: ['ref', 'widget'],
};
const groupOf = (name: string) => Object.keys(groups).find((group) => groups[group]!.includes(name)) ?? 'Data';

/** Numbers with ends that are known: a slider says them, a field does not. */
const ranges: Record<string, { min: number; max: number; step: number }> = {
  decimals: { min: 0, max: 3, step: 1 },
  confidence: { min: 0.8, max: 0.99, step: 0.01 },
  minimum: { min: 1, max: 50, step: 1 },
};
/** Choices that a designer makes, in words. */
const labels: Record<string, Record<string, string>> = {
  table: { closed: 'Behind a handle', open: 'Shown', none: 'None' },
  vocabulary: { kano: 'Kano’s terms', '3b': 'Basis, Beleving, Bijzonder (3B)' },
  look: { numbers: 'Numbers', stars: 'Stars', faces: 'Faces', thumbs: 'Thumbs' },
  audience: { customer: 'Customers', employee: 'Employees' },
  measure: { nps: 'NPS', enps: 'eNPS', csat: 'CSAT', esat: 'ESAT', ces: 'CES', grade: 'Mark out of ten', pmf: 'Product-market fit' },
  rule: { mode: 'Most frequent', berger: 'Berger’s second rule' },
  evaluation: { classic: 'Kano’s', pouliot: 'Pouliot’s', short: 'Short' },
  sort: { label: 'Name', category: 'Category', strength: 'Strength', better: 'Better', worse: 'Worse', n: 'Answers' },
  wording: { all: 'Every point', chosen: 'The chosen point' },
};
/** What takes either a sentence or elements is written here; what only code can give has no control. */
const text = new Set([
  'question',
  'hint',
  'caption',
  'description',
  'note',
  'error',
  'feature',
  'functional',
  'dysfunctional',
  'persona',
  'goal',
  'subject',
]);
/** What is offered in the words of the locale, or not at all; other words for it are written in code. */
const offers = new Set(['followUp', 'notApplicable', 'noAnswer', 'importance']);
const numbers = new Set(['target', 'score', 'threshold', 'overall', 'current', 'round', 'n', 'of', 'min', 'max', 'step']);
const none = new Set(['ref', 'locale', 'onValueChange', 'href', 'sortHref', 'children', 'submit', 'beside', 'widget', 'value']);

const control = (name: string, { type, control: given }: StrictInputType): Partial<StrictInputType> => {
  // What a story says of its own control holds.
  if (given && typeof given === 'object' && 'labels' in given) return {};
  if (none.has(name)) return { control: false };
  if (ranges[name]) return { control: { type: 'range', ...ranges[name] } };
  if (text.has(name) && type?.name !== 'number') return { control: { type: 'text' } };
  if (offers.has(name)) return { control: { type: 'boolean' } };
  if (name === 'defaultValue' && type?.name === 'union' && type.value.some((one) => one.name === 'number'))
    return { control: { type: 'number' } };
  if (name === 'headingLevel')
    return { control: { type: 'select', labels: { undefined: 'Left out' } }, options: [undefined, 1, 2, 3, 4, 5, 6] };
  if (numbers.has(name)) return { control: { type: 'number' } };
  const options = type?.name === 'enum' ? type.value : labels[name] && Object.keys(labels[name]);
  if (!options) return given === undefined ? {} : { control: given };
  const choice = { type: options.length > 5 ? 'select' : 'inline-radio', ...(labels[name] && { labels: labels[name] }) } as const;
  return { control: choice, ...(type?.name !== 'enum' && { options }) };
};

/** The default is told in the docstring of a prop, since a widget resolves most of them later than in its signature. */
export const defaultIn = (description = ''): string | undefined => {
  const found =
    /`([^`]+)` \(default\)/.exec(description) ??
    /`([^`]+)`,? (?:\([^)]*\))?,? ?the default/.exec(description) ??
    /[Dd]efault:? `([^`]+)`/.exec(description) ??
    /(Off) by default/.exec(description) ??
    /[Dd]efault:? ((?:\d\.\d+|[^,.;:)])+)/.exec(description);
  return found?.[1];
};

/** Controls that a designer understands: grouped by what they are about, choices in words, and none for what only code can give. */
export const understandable: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const summary = argType.type?.name === 'boolean' ? 'off' : defaultIn(argType.description);
      const table = { ...argType.table, category: groupOf(name), ...(summary && { defaultValue: { summary } }) };
      return [name, { ...argType, ...control(name, argType), table }];
    }),
  );
