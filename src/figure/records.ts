import { dsvFormat } from 'd3-dsv';

/** The lines of a file as they stand in it. */
export interface Records {
  titles: readonly string[];
  /** The line of the titles, counted from 1. */
  line: number;
  rows: readonly { values: readonly string[]; line: number }[];
  /** The line from which an open quotation runs to the end. */
  open: number | null;
}

/** Something in a file that is not as it should be; the rest is read all the same. */
export interface RowProblem<Kind extends string> {
  kind: Kind;
  /** The line of the file, from 1, as an editor shows it. */
  line: number;
  /** The column, from 1; `null` where it is about the row as a whole. */
  column: number | null;
  /** The title of the column. */
  title: string | null;
  /** As it stands there. */
  value: string;
  /** What is wrong, and what is allowed, in English. */
  says: string;
}

/** Tells a problem of a line and a column, counted from 0, of a file with these titles. */
export const teller =
  <Kind extends string>(problems: RowProblem<Kind>[], titles: readonly string[]) =>
  (kind: Kind, line: number, column: number | null, value: string, says: string): void => {
    const at = column === null ? null : { column: column + 1, title: titles[column] ?? null };
    problems.push({ kind, line, column: null, title: null, ...at, value, says });
  };

const breaks = /\r\n|\r|\n/g;

/** The separator that a line has most of: a semicolon from a Dutch Excel, a tab when copied from a sheet, else a comma. */
function separatorOf(line: string): string {
  const bare = line.replace(/"[^"]*"/g, '');
  return [',', ';', '\t'].reduce((most, mark) => (bare.split(mark).length > bare.split(most).length ? mark : most));
}

/** Is a quotation opened that nothing closes? The parser reads it to the end of the file. */
function staysOpen(text: string, separator: string): boolean {
  const ends = new Set([separator, '\r', '\n']);
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"')
      do {
        at = text.indexOf('"', at + 1) + 1;
        if (at === 0) return true;
      } while (text[at] === '"');
    while (at < text.length && !ends.has(text[at]!)) at++;
  }
  return false;
}

/** The records of a CSV file, with the lines they begin on; or why there are none. */
export function recordsOf(csv: string): Records | string {
  const text = csv.replace(/^\ufeff/, '');
  // No text has a NUL, and one that was read in the wrong encoding is full of replacement characters.
  if (text.includes('\0') || (text.match(/\ufffd/g)?.length ?? 0) > text.length / 100)
    return 'The file is not text in UTF-8; allowed: a CSV file, as a spreadsheet saves it.';
  // Excel's own first line, which names the separator.
  const [told, named] = /^sep=(.)(?:\r\n|\r|\n)/.exec(text) ?? [''];
  const body = text.slice(told.length);
  const separator = named ?? separatorOf(body.trimStart().split(breaks, 1)[0]!);
  let line = told ? 2 : 1;
  // `parse` would build a function from the heads, which a strict policy forbids.
  const [header, ...rows] = dsvFormat(separator)
    .parseRows(body)
    .map((values) => {
      const start = line;
      line += 1 + values.reduce((total, value) => total + (value.match(breaks)?.length ?? 0), 0);
      return { values, line: start };
    })
    .filter(({ values }) => values.some((value) => value.trim()));
  if (!header) return 'The file is empty; allowed: a line of titles, and rows under it.';
  return {
    titles: header.values.map((title) => title.trim()),
    line: header.line,
    rows,
    open: staysOpen(body, separator) ? (rows.at(-1) ?? header).line : null,
  };
}
