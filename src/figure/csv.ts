import { numberFormat } from './numbers.js';

/** A cell of a table: its text, or its text with the number it stands for. */
export type Cell = string | readonly [text: string, number: number | null];

/**
 * Rows as a CSV file (RFC 4180) for the spreadsheets of the language: where a comma divides a number a semicolon divides the columns, as Excel expects there; numbers are bare, to six decimals (engines differ in the last of all); and a text that would be read as a formula has an apostrophe before it.
 * A byte order mark before it says that it is UTF-8.
 */
export function csvOf(rows: readonly (readonly Cell[])[], tag: string): string {
  const comma = /,/.test(numberFormat(tag)(0.5));
  const field = (cell: Cell) =>
    typeof cell === 'string'
      ? `"${cell.replace(/^[=+@\t\r-]/, "'$&").replace(/"/g, '""')}"`
      : String(cell[1] === null ? '' : +cell[1].toFixed(6)).replace('.', comma ? ',' : '.');
  return rows.map((row) => row.map(field).join(comma ? ';' : ',')).join('\r\n');
}
