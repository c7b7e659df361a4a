/** What a column holds. */
export type Role = 'respondent' | 'feature' | 'functional' | 'dysfunctional' | 'importance' | 'segment';

/** Where things stand, by column from 0. */
export type Columns = Partial<Record<Role, number>>;

/** The columns of the answers to a feature: of one in the wide form, of whichever a row names in the long form. */
export interface AnswerColumns extends Columns {
  functional: number;
  dysfunctional: number;
}

export interface Heads {
  /** Columns that hold for the whole row. */
  row: Columns;
  answers: readonly { label: string | null; columns: AnswerColumns }[];
  /** What is wrong with the heads, and at which column. */
  problems: readonly { column: number | null; says: string }[];
}

/** What the columns may be called, in English and Dutch, whatever their case. */
const names: Readonly<Record<Role, readonly string[]>> = {
  respondent: ['respondent', 'respondent id', 'id', 'deelnemer', 'respondentnummer'],
  feature: ['feature', 'kenmerk', 'functie', 'eigenschap'],
  functional: ['functional', 'functioneel', 'aanwezig'],
  dysfunctional: ['dysfunctional', 'disfunctional', 'dysfunctioneel', 'disfunctioneel', 'afwezig'],
  importance: ['importance', 'belang', 'belangrijkheid'],
  segment: ['segment', 'groep', 'doelgroep'],
};
const roles = Object.keys(names) as Role[];

/** A text as it is compared: whatever its case, its spaces, its kind of apostrophe and its full stop. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\u00ad/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[\s_]+/g, ' ')
    .replace(/^ | ?[.!]? ?$/g, '');

const roleOf = (title: string): Role | undefined => roles.find((role) => names[role].includes(plain(title)));

/** A column of the wide form: `Wifi functional`, `wifi.functional`, `Wifi (functioneel)`. */
function partOf(title: string): { label: string; role: Role } | undefined {
  const words = title.split(/[\s.:_/()–—-]+/u).filter(Boolean);
  const last = words.at(-1);
  const role = last === undefined ? undefined : roleOf(last);
  if (words.length < 2 || !(role === 'functional' || role === 'dysfunctional' || role === 'importance')) return undefined;
  return { label: title.slice(0, title.lastIndexOf(last!)).replace(/[\s.:_/(–—-]+$/u, ''), role };
}

/** Which columns hold what, told by their titles. */
export function headsOf(titles: readonly string[]): Heads {
  const row: Columns = {};
  const problems: { column: number | null; says: string }[] = [];
  const features = new Map<string, { label: string | null; columns: Columns }>();
  const long = titles.some((title) => ['feature', 'functional', 'dysfunctional'].includes(roleOf(title) ?? ''));
  if (long) features.set('', { label: null, columns: row });
  for (const [column, title] of titles.entries()) {
    const own = roleOf(title);
    const part = own || long ? undefined : partOf(title);
    const role = own ?? part?.role;
    if (!role) continue;
    const key = part && plain(part.label);
    if (part && !features.has(key!)) features.set(key!, { label: part.label, columns: {} });
    const columns = part ? features.get(key!)!.columns : row;
    if (columns[role] === undefined) columns[role] = column;
    else problems.push({ column, says: 'An earlier column has this title too; allowed: one. This one is left out.' });
  }
  const wanted = [...(long ? (['feature'] as const) : []), 'functional', 'dysfunctional'] as const;
  const answers = [...features.values()].flatMap(({ label, columns }) => {
    const missing = wanted.filter((role) => columns[role] === undefined);
    for (const role of missing)
      problems.push({
        column: null,
        says: label
          ? `${label} has no column ${role}; allowed: the name of the feature and ${names[role].join(', ')}. The feature is left out.`
          : `There is no column ${role}; allowed: ${names[role].join(', ')}. No answer can be read without it.`,
      });
    return missing.length > 0 ? [] : [{ label, columns: columns as AnswerColumns }];
  });
  if (features.size === 0)
    problems.push({
      column: null,
      says: 'No column holds answers; allowed: feature, functional and dysfunctional, or for each feature columns such as "Wifi functional" and "Wifi dysfunctional".',
    });
  return { row, answers, problems };
}
