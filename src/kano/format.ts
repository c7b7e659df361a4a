import { csvOf, type Cell } from '../figure/csv.js';
import { kanoCategories, kebab } from './categories.js';
import { betterWorse, kanoCategory, kanoStrength, type KanoRule } from './measures.js';
import type { KanoResult } from './study.js';

export interface FormatKanoOptions {
  /** How the category follows from the counts; default `mode`. */
  rule?: KanoRule | undefined;
  /** BCP 47 tag of the language the spreadsheet is set to: where a comma divides numbers, semicolons divide the columns. Default `en`. */
  tag?: string | undefined;
}

/**
 * The results of a study as a CSV file, a row for each feature: its six counts, n, category, strengths, better and worse, and the means of the continuous method; shares are 0…1, to six decimals. A text that
 * a spreadsheet would take for a formula has an apostrophe before it. The heads are English, so that another program can read them.
 * @throws RangeError for a rule that does not exist.
 */
export function formatKano(results: readonly KanoResult[], { rule = 'mode', tag = 'en' }: FormatKanoOptions = {}): string {
  const number = (value: number | null | undefined): Cell => ['', value ?? null];
  const segmented = results.some(({ segment }) => segment !== undefined);
  const heads = [
    'feature',
    ...(segmented ? ['segment'] : []),
    'category',
    ...kanoCategories.map(kebab),
    'n',
    'unanswered',
    'better',
    'worse',
    'category strength',
    'total strength',
    'difference',
    'threshold',
    'significant',
    'functional mean',
    'functional sd',
    'dysfunctional mean',
    'dysfunctional sd',
    'importance',
    'importance n',
  ];
  const rows = results.map(({ label, segment, tally, means }): Cell[] => {
    const category = kanoCategory(tally, { rule });
    const strength = kanoStrength(tally);
    const { better, worse } = betterWorse(tally);
    return [
      label,
      ...(segmented ? [segment ?? ''] : []),
      category ? kebab(category) : '',
      ...[...kanoCategories, 'n' as const, 'unanswered' as const].map((key) => number(tally[key])),
      ...[better, worse, strength.category, strength.total, strength.difference, strength.threshold].map(number),
      strength.significant === null ? '' : strength.significant ? 'yes' : 'no',
      ...[
        means?.functional.mean,
        means?.functional.sd,
        means?.dysfunctional.mean,
        means?.dysfunctional.sd,
        means?.importance.mean,
        means?.importance.n,
      ].map(number),
    ];
  });
  return `\ufeff${csvOf([heads, ...rows], tag)}`;
}
